package org.wawasan.operation.importing;

/** What can be imported. */
public enum ImportKind {

    /** Posts.xml and Users.xml, and Comments.xml if it is there; as a ZIP or one by one. */
    STACK_EXCHANGE,
    /** See {@link CsvIdeas}. */
    IDEAS_CSV,
    /** See {@link NdJson}. */
    IDEAS_NDJSON,
    /** See {@link NdJson}. */
    ARTICLES_NDJSON
}
