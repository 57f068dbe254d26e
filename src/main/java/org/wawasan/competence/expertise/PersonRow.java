package org.wawasan.competence.expertise;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.wawasan.knowledge.ItemType;
import org.wawasan.platform.i18n.Language;

/**
 * A person as a row of the directory.
 *
 * @param score  see {@link Decay}
 * @param topics ids of the topics in which they are strongest
 */
public record PersonRow(long id, String name, String headline, boolean employee, boolean open, Set<Language> languages, double score,
        List<Long> topics) {

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getPath() {
        return ItemType.PERSON.path(id, name);
    }

    public String getHeadline() {
        return headline;
    }

    public boolean isEmployee() {
        return employee;
    }

    public boolean isOpen() {
        return open;
    }

    public Set<Language> getLanguages() {
        return languages;
    }

    /** Whether there is evidence; otherwise what was asked for is claimed only. */
    public boolean isEvidenced() {
        return Decay.isEvidenced(score);
    }

    /** From 0 to below 1. */
    public double getStrength() {
        return Decay.strength(score, Instant.now());
    }
}
