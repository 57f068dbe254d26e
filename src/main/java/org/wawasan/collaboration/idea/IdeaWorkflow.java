package org.wawasan.collaboration.idea;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wawasan.knowledge.ResponseClock;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.i18n.Tone;
import org.wawasan.platform.jobs.LastingTimer;
import org.wawasan.platform.text.Words;

/**
 * How the statuses are called and coloured, and how long an idea may wait for its first response. Kept in the database, known in
 * memory, so that no page asks for it; other nodes learn of a change within a minute.
 */
@ApplicationScoped
@Transactional
public class IdeaWorkflow {

    public static final int MOST_DAYS = 365;

    private static final Map<IdeaStatus, Tone> STANDARD = new EnumMap<>(Map.of(IdeaStatus.NEW, Tone.BLUE, IdeaStatus.UNDER_REVIEW, Tone.VIOLET,
            IdeaStatus.PLANNED, Tone.TEAL, IdeaStatus.IN_DEVELOPMENT, Tone.AMBER, IdeaStatus.PILOT, Tone.ORANGE, IdeaStatus.RELEASED, Tone.GREEN,
            IdeaStatus.DECLINED, Tone.RED, IdeaStatus.DUPLICATE, Tone.GREY));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    void portalStarted(@Observes @Initialized(ApplicationScoped.class) Object event) {
        apply();
    }

    /** Takes what the database says. */
    void apply() {
        List<StatusLook> kept = em.createQuery("select l from StatusLook l", StatusLook.class).getResultList();
        Map<Language, Map<String, String>> labels = new EnumMap<>(Language.class);
        Map<String, Tone> tones = new HashMap<>();
        for (StatusLook look : kept) {
            for (Language language : Language.values()) {
                labels.computeIfAbsent(language, any -> new HashMap<>()).put(look.getStatus().textKey(), look.label(language));
            }
            if (look.getTone() != STANDARD.get(look.getStatus())) {
                tones.put(look.getStatus().getKind(), look.getTone());
            }
        }
        Texts.choose(labels);
        Tone.choose(tones);
        List<?> days = em.createNativeQuery("select response_days from idea_workflow").getResultList();
        ResponseClock.set(days.isEmpty() ? ResponseClock.STANDARD_DAYS : ((Number) days.get(0)).intValue());
    }

    /** How every status looks now, in their order; for who may change it. */
    public List<StatusLook> looks() {
        demand();
        Map<IdeaStatus, StatusLook> kept = em.createQuery("select l from StatusLook l", StatusLook.class).getResultStream()
                .collect(Collectors.toMap(StatusLook::getStatus, look -> look));
        return Arrays.stream(IdeaStatus.values()).map(status -> kept.getOrDefault(status, standard(status))).toList();
    }

    private static StatusLook standard(IdeaStatus status) {
        return new StatusLook(status, Texts.bundle(Language.EN).getString(status.textKey()), Texts.bundle(Language.ID).getString(status.textKey()),
                STANDARD.get(status));
    }

    private void demand() {
        access.demand(access.viewer().may(Permission.DECIDE_IDEAS) || access.viewer().may(Permission.ADMINISTER), "the workflow of ideas");
    }

    /**
     * Names and colours statuses and sets the limit of the first response.
     *
     * @param responseDays 1 to 365
     * @throws org.wawasan.platform.Refused naming the fields {@code en-planned}, {@code id-planned}, {@code tone-planned} (by kind) and
     *                                      {@code days}
     */
    public void change(Collection<StatusLook> looks, Integer responseDays) {
        demand();
        Rules rules = new Rules().required("days", responseDays)
                .demand(responseDays == null || responseDays >= 1 && responseDays <= MOST_DAYS, "days", "workflow.days", MOST_DAYS);
        for (Language language : Language.values()) {
            Set<String> seen = new HashSet<>();
            for (StatusLook look : looks) {
                String field = language.code() + "-" + look.getStatus().getKind();
                String label = Words.line(look.label(language));
                rules.length(field, label, StatusLook.LEAST_LABEL, StatusLook.MOST_LABEL)
                        .demand(label.isEmpty() || seen.add(label.toLowerCase(Locale.ROOT)), field, "workflow.twice", label);
            }
        }
        looks.forEach(look -> rules.required("tone-" + look.getStatus().getKind(), look.getTone()));
        rules.check();
        new ArrayList<>(looks).forEach(look -> em.merge(new StatusLook(look.getStatus(), Words.line(look.label(Language.EN)), Words.line(look.label(Language.ID)), look.getTone())));
        em.flush();
        em.createNativeQuery("insert into idea_workflow (id, response_days) values (1, :days) on duplicate key update response_days = :days")
                .setParameter("days", responseDays).executeUpdate();
        apply();
    }

    /** Learns of what was changed on another node. */
    @Singleton(name = "IdeaWorkflowTimer")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Interceptors(LastingTimer.class)
    public static class Timer {

        @Inject
        private IdeaWorkflow workflow;

        @Schedule(hour = "*", minute = "*", persistent = false)
        void tick() {
            workflow.apply();
        }
    }
}
