package org.wawasan.content.article;

/** Who may change an article: everybody who writes, from experience; or, where rules demand it, only those who may publish. */
public enum Governance {
    EXPERIENCE, COMPLIANCE
}
