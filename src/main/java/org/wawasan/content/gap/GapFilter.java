package org.wawasan.content.gap;

import java.util.Set;
import org.wawasan.platform.i18n.Language;

/**
 * Which gaps the queue shows. A null means that it does not matter.
 *
 * @param state    null for those that wait, whoever has them
 * @param whose    null for everybody's
 * @param topics   ids of concepts, of which a gap has one at least
 * @param language of the words
 */
public record GapFilter(GapKind kind, GapState state, Whose whose, Set<Long> topics, Language language) {

    /** Everything that waits. */
    public static final GapFilter WAITING = new GapFilter(null, null, null, null, null);

    /** Who has the gaps. */
    public enum Whose {
        MINE, NOBODYS
    }
}
