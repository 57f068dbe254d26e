package org.wawasan.content.document;

import org.wawasan.member.Viewer;

/** Who, of those who see a document, may have the file. The others read its beginning. */
public enum DownloadRight {

    READERS, MEMBERS, EMPLOYEES;

    public boolean permits(Viewer viewer) {
        return switch (this) {
            case READERS -> true;
            case MEMBERS -> viewer.isSignedIn();
            case EMPLOYEES -> viewer.isEmployee();
        };
    }
}
