package org.wawasan.content.document;

import java.util.List;
import org.wawasan.knowledge.Chain;
import org.wawasan.knowledge.CommentPart;

/**
 * A document with all that its page shows.
 *
 * @param versions  the latest first, so many as a page shows
 * @param beginning of the text of its current version
 * @param download  whether the viewer may have the file
 */
public record DocumentReading(Document document, List<DocumentVersion> versions, String beginning, boolean download, boolean following, boolean voted,
        CommentPart comments, Chain chain) {

    public Document getDocument() {
        return document;
    }

    public List<DocumentVersion> getVersions() {
        return versions;
    }

    public String getBeginning() {
        return beginning;
    }

    public boolean isDownload() {
        return download;
    }

    public boolean isFollowing() {
        return following;
    }

    public boolean isVoted() {
        return voted;
    }

    public CommentPart getComments() {
        return comments;
    }

    public Chain getChain() {
        return chain;
    }
}
