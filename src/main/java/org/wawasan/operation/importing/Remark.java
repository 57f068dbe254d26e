package org.wawasan.operation.importing;

import java.time.Instant;

/** A comment of a dump, on a question or an answer. */
record Remark(Place place, int id, int post, Instant created, String text, String author, String name) {

    /** @throws org.wawasan.platform.Refused where a value is missing or wrong */
    static Remark of(XmlRow row) {
        int user = row.idOrNone("UserId");
        return new Remark(row.place(), row.id("Id"), row.id("PostId"), row.instant("CreationDate"), row.needed("Text"),
                user > 0 ? String.valueOf(user) : Authors.idOf(row.text("UserDisplayName")), row.text("UserDisplayName"));
    }
}
