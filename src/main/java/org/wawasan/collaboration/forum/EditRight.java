package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Access;
import org.wawasan.member.Privilege;
import org.wawasan.platform.Refused;

/**
 * Who changes the words of a thread or reply at once: those who may change others', and its author for a time. Whoever has read
 * and answered it may rely on its words afterwards, so everybody else, the author included, suggests an edit.
 */
@ApplicationScoped
public class EditRight {

    static final Duration EVERYBODY = Duration.ofHours(24);
    static final Duration TRUSTED = Duration.ofDays(30);

    @Inject
    private Access access;

    /** Whether the viewer has it, of a post by this author. */
    public boolean holds(Long authorId, Instant posted) {
        return access.may(Privilege.REVISE_OTHERS) || access.viewer().is(authorId) && isInTime(posted);
    }

    /** @throws Refused where the author comes too late */
    void demand(KnowledgeItem post) {
        if (!access.may(Privilege.REVISE_OTHERS)) {
            access.demand(post.isBy(access.viewer()), "edit " + post.path());
            if (!isInTime(post.getCreated())) {
                throw new Refused("edit.late", EVERYBODY.toHours(), Privilege.REVISE_LATER.getPoints(), TRUSTED.toDays());
            }
        }
    }

    private boolean isInTime(Instant posted) {
        Duration age = Duration.between(posted, Instant.now());
        return age.compareTo(EVERYBODY) < 0 || age.compareTo(TRUSTED) < 0 && access.may(Privilege.REVISE_LATER);
    }
}
