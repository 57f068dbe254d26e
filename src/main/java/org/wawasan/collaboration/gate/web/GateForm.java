package org.wawasan.collaboration.gate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.wawasan.collaboration.gate.Gate;
import org.wawasan.collaboration.gate.GatePlan;
import org.wawasan.collaboration.gate.GateWork;
import org.wawasan.collaboration.gate.SupportGates;
import org.wawasan.platform.Refused;
import org.wawasan.platform.web.Redirect;
import org.wawasan.platform.web.WholeNumber;

/** Keeping the gates: {@code /ideas/gate-plan}. */
@Named
@RequestScoped
public class GateForm {

    @Inject
    private SupportGates gates;
    @Inject
    private GateWork work;
    @Inject
    private Redirect redirect;

    /** What stands in the fields, by their names. */
    private final Map<String, String> fields = new HashMap<>();
    private String seen;

    public void load() {
        GatePlan plan = gates.toChange();
        if (fields.isEmpty()) {
            seen = plan.changed() == null ? "" : plan.changed().toString();
            plan.gates().forEach(gate -> {
                fields.put("votes" + gate.getPosition(), gate.getVotes().toString());
                fields.put("days" + gate.getPosition(), gate.getDays() == null ? null : gate.getDays().toString());
                fields.put("review" + gate.getPosition(), gate.getReviewDays().toString());
            });
        }
    }

    public void save() {
        gates.change(IntStream.rangeClosed(1, SupportGates.MOST)
                .mapToObj(position -> new Gate(position, number("votes" + position), number("days" + position), number("review" + position))).toList(), seen());
        work.start();
        redirect.to("/ideas/gates", "notice.gates");
    }

    private Instant seen() {
        try {
            return seen == null || seen.isEmpty() ? null : Instant.parse(seen);
        } catch (DateTimeParseException e) {
            throw new Refused("gate.changed");
        }
    }

    private Integer number(String field) {
        return WholeNumber.parse(fields.get(field));
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
