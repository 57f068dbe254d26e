package org.wawasan.competence.expertise.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.competence.expertise.Contribution;
import org.wawasan.competence.expertise.Evidence;
import org.wawasan.competence.expertise.Known;
import org.wawasan.competence.expertise.Portrait;
import org.wawasan.competence.expertise.Portraits;
import org.wawasan.competence.expertise.Profile;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.ItemType;
import org.wawasan.member.Access;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;

/** The page of a person. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    private Portraits portraits;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Access access;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private Portrait portrait;
    private List<KnownLine> topics;
    private List<KnownLine> skills;
    private List<Written> written;

    public void load() {
        portrait = portraits.of(address.id());
        topics = lines(portrait.topics());
        skills = lines(portrait.skills());
        written = portrait.contributions().entrySet().stream().map(entry -> new Written(entry.getKey(), entry.getValue())).toList();
    }

    private List<KnownLine> lines(List<Known> known) {
        return known.stream().flatMap(one -> taxonomy.concept(one.concept()).stream().map(concept -> line(concept, one))).toList();
    }

    private KnownLine line(Concept concept, Known known) {
        String place = concept.scheme().equals(Taxonomy.TOPICS) ? "/topics/" : "/people?skill=";
        return new KnownLine(place + concept.notation(), concept.label(preferences.language()), known.strength(), known.isEvidenced(), known.evidence());
    }

    public Portrait getPortrait() {
        return portrait;
    }

    public String getName() {
        return portrait.name();
    }

    public String getPath() {
        return ItemType.PERSON.path(portrait.id(), portrait.name());
    }

    /** Null where there is none to show. */
    public Profile getProfile() {
        return portrait.profile().orElse(null);
    }

    public boolean isOwn() {
        return access.viewer().is(portrait.id());
    }

    /** Whether the viewer may try to write to them. */
    public boolean isWritable() {
        return access.viewer().isSignedIn() && !isOwn() && portrait.reachable();
    }

    public List<KnownLine> getTopics() {
        return topics;
    }

    public List<KnownLine> getSkills() {
        return skills;
    }

    public List<Written> getWritten() {
        return written;
    }

    /** A topic or skill with what shows that the person knows it. */
    public record KnownLine(String path, String label, double strength, boolean evidenced, List<Evidence> evidence) {

        public String getPath() {
            return path;
        }

        public String getLabel() {
            return label;
        }

        public double getStrength() {
            return strength;
        }

        public boolean isEvidenced() {
            return evidenced;
        }

        public List<Evidence> getEvidence() {
            return evidence;
        }
    }

    /** What the person wrote of one type. */
    public record Written(ItemType type, List<Contribution> items) {

        public ItemType getType() {
            return type;
        }

        public List<Contribution> getItems() {
            return items;
        }
    }
}
