package org.wawasan.competence.expertise;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wawasan.knowledge.ItemType;

/**
 * A person as their page shows them.
 *
 * @param reachable     whether they have an account, so that one can write to them
 * @param profile       empty where the person told nothing and is not known to know anything, or does not want to be listed
 * @param topics        where evidence is filed, the strongest first
 * @param skills        as claimed, the evidenced and strongest first
 * @param contributions the newest of each type, of those that the viewer may see
 */
public record Portrait(long id, String name, boolean employee, boolean reachable, Instant since, Optional<Profile> profile, List<Known> topics, List<Known> skills,
        Map<ItemType, List<Contribution>> contributions) {
}
