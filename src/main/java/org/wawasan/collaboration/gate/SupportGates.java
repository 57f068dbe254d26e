package org.wawasan.collaboration.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;

/**
 * The plan of gates. Kept in the database, known in memory, so that neither a page nor a vote asks for it; other nodes learn of a
 * change within a minute. A change only changes the plan; {@link GateWork} finds what is reached by it.
 */
@ApplicationScoped
@Transactional
public class SupportGates {

    public static final int MOST = 5;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    private volatile GatePlan known = GatePlan.NONE;

    void portalStarted(@Observes @Initialized(ApplicationScoped.class) Object event) {
        apply();
    }

    /** Takes what the database says; whether that is news. */
    boolean apply() {
        GatePlan kept = kept("");
        boolean news = !kept.equals(known);
        known = kept;
        return news;
    }

    private GatePlan kept(String lock) {
        Instant changed = (Instant) em.createNativeQuery("select changed from gate_rules where id = 1" + lock, Instant.class).getResultList().get(0);
        return new GatePlan(em.createQuery("select g from Gate g order by g.votes", Gate.class).getResultList(), changed);
    }

    /** The plan as everybody may read it. */
    public GatePlan plan() {
        return known;
    }

    /** The plan as it is now, for who may change it. */
    public GatePlan toChange() {
        demand();
        return kept("");
    }

    void demand() {
        access.demand(access.viewer().may(Permission.DECIDE_IDEAS) || access.viewer().may(Permission.ADMINISTER), "the gates of ideas");
    }

    /**
     * Makes other gates. What was promised stays promised, and what was reached stays reached.
     *
     * @param written five at most, by rising votes; blank ones are left out
     * @param seen    since when the gates were that the writer saw
     * @throws Refused where somebody else changed them since; naming the fields, see {@link Gate#check}
     */
    public void change(Collection<Gate> written, Instant seen) {
        demand();
        if (!Objects.equals(kept(" for update").changed(), seen)) {
            throw new Refused("gate.changed");
        }
        store(written);
    }

    /** Keeps gates that were made elsewhere; the caller has authorised it. */
    public void store(Collection<Gate> written) {
        List<Gate> gates = checked(written);
        kept(" for update").gates().forEach(em::remove);
        em.flush();
        gates.forEach(em::persist);
        em.createNativeQuery("update gate_rules set changed = :now where id = 1").setParameter("now", Instant.now().truncatedTo(ChronoUnit.MICROS)).executeUpdate();
    }

    private static List<Gate> checked(Collection<Gate> written) {
        Rules rules = new Rules().demand(written.size() <= MOST, null, "gate.most", MOST);
        List<Gate> gates = new ArrayList<>();
        Gate before = null;
        for (Gate gate : written) {
            if (!gate.isBlank()) {
                gate.check(rules, before);
                gates.add(gate.at(gates.size() + 1));
                before = gate;
            }
        }
        rules.check();
        return gates;
    }
}
