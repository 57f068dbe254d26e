package org.wawasan.operation.importing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A question or an answer of a dump.
 *
 * @param parent   id of the question that is answered, 0 for a question
 * @param accepted id of the answer that was accepted, 0 where none was
 * @param author   id of the author, see {@link Authors}
 * @param name     of the author where the dump has forgotten their account, else null
 */
record Post(Place place, int id, int parent, int accepted, Instant created, String title, String html, List<String> tags, String author,
        String name, boolean hasScore) {

    private static final String QUESTION = "1";
    private static final String ANSWER = "2";

    /** What a row becomes; empty where it is of a kind that is left out, such as the text of a tag. */
    static Optional<Thing> thing(XmlRow row) {
        return switch (row.needed("PostTypeId")) {
            case QUESTION -> Optional.of(Thing.QUESTION);
            case ANSWER -> Optional.of(Thing.ANSWER);
            default -> Optional.empty();
        };
    }

    /** @throws org.wawasan.platform.Refused where a value is missing or wrong */
    static Post of(XmlRow row) {
        boolean question = QUESTION.equals(row.text("PostTypeId"));
        int owner = row.idOrNone("OwnerUserId");
        return new Post(row.place(), row.id("Id"), question ? 0 : row.id("ParentId"), question ? row.idOrNone("AcceptedAnswerId") : 0,
                row.instant("CreationDate"), question ? row.needed("Title") : null, row.needed("Body"), row.tags(),
                owner > 0 ? String.valueOf(owner) : Authors.idOf(row.text("OwnerDisplayName")), row.text("OwnerDisplayName"),
                !"0".equals(row.text("Score")) && row.text("Score") != null);
    }

    boolean isQuestion() {
        return parent == 0;
    }
}
