package org.wawasan.content.document;

/** Where a document stands: shown to its audience, or withdrawn, which employees alone see. */
public enum DocumentStatus {

    PUBLISHED, WITHDRAWN
}
