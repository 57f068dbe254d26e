package org.wawasan.collaboration.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.wawasan.collaboration.desk.Desk;
import org.wawasan.collaboration.desk.DeskLine;
import org.wawasan.collaboration.desk.Duplicates;
import org.wawasan.collaboration.desk.QueueOrder;
import org.wawasan.collaboration.desk.Segment;
import org.wawasan.collaboration.desk.Segments;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Violation;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;

/** The queue of the product team, and what is done with several ideas at once: {@code /desk?order=…&segment=…}. */
@Named
@RequestScoped
public class DeskQueue {

    private static final String CHOSEN = "chosen";

    @Inject
    private Desk desk;
    @Inject
    private Segments allSegments;
    @Inject
    private Duplicates duplicates;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private HttpServletRequest request;

    private QueueOrder order;
    private String segment;
    private String after;
    private Page<DeskLine> page;
    private List<Segment> segments;
    private String status;
    private String response;
    private String into;
    private List<String> topics;
    private int done;
    private final List<String> refusals = new ArrayList<>();

    public void load() {
        order = QueueOrder.of(address.parameter("order")).orElse(QueueOrder.URGENCY);
        segment = address.parameter("segment");
        after = address.parameter("after");
        page = desk.queue(order, segment, after, Desk.PAGE);
        segments = allSegments.all();
    }

    /** Gives all chosen ideas a status, with one response. */
    public void decide() {
        IdeaStatus to = Stream.of(IdeaStatus.values()).filter(one -> one.name().equals(status)).findFirst()
                .orElseThrow(() -> Refused.field("status", "required"));
        each(id -> desk.decide(id, to, response));
    }

    /** Files all chosen ideas under further topics. */
    public void file() {
        List<Long> further = taxonomy.ids(topics);
        each(id -> desk.file(id, further));
    }

    /** Suggests to merge all chosen ideas into one. */
    public void suggest() {
        String digits = into == null ? "" : into.strip().replaceFirst("^\\S*/ideas/", "").replaceFirst("^#", "").replaceFirst("[-?#/].*$", "");
        Long target = digits.matches("\\d{1,18}") ? Long.valueOf(digits) : null;
        each(id -> duplicates.suggest(id, target));
    }

    /** One after the other, each for itself: what one of them refuses holds none of the others up. */
    private void each(LongConsumer work) {
        Set<Long> ids = chosen();
        if (ids.isEmpty()) {
            throw new Refused("desk.none");
        }
        for (Long id : ids) {
            try {
                work.accept(id);
                done++;
            } catch (Refused refused) {
                refused.violations().forEach(violation -> refusals.add("#" + id + ": " + text(violation)));
            } catch (NotFound gone) {
                refusals.add("#" + id + ": " + Texts.of(preferences.language(), "error.idea.original.unknown"));
            }
        }
    }

    private String text(Violation violation) {
        return Texts.of(preferences.language(), "error." + violation.key(), violation.args().toArray());
    }

    private Set<Long> chosen() {
        Set<Long> ids = new TreeSet<>();
        String[] values = request.getParameterValues(CHOSEN);
        for (String value : values == null ? new String[0] : values) {
            if (value.matches("\\d{1,18}") && ids.size() < Desk.PAGE) {
                ids.add(Long.valueOf(value));
            }
        }
        return ids;
    }

    /** Whether the box of an idea stays checked: until all that were chosen are done. */
    public boolean isChosen(long id) {
        return (done == 0 || !refusals.isEmpty()) && chosen().contains(id);
    }

    public QueueOrder getOrder() {
        return order;
    }

    public String getSegment() {
        return segment;
    }

    /** Where the part begins that is shown, or null; so that the answer to a post shows the same part. */
    public String getAfter() {
        return after;
    }

    public Page<DeskLine> getPage() {
        return page;
    }

    public List<Segment> getSegments() {
        return segments;
    }

    /** How many of the chosen ideas were changed by this post. */
    public int getDone() {
        return done;
    }

    /** What the others said. */
    public List<String> getRefusals() {
        return refusals;
    }

    public List<Option> getStatuses() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", Texts.of(preferences.language(), "desk.index.choose")));
        Stream.of(IdeaStatus.values()).filter(one -> one != IdeaStatus.NEW && one != IdeaStatus.DUPLICATE)
                .forEach(one -> options.add(new Option(one.name(), Texts.of(preferences.language(), one.textKey()))));
        return options;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }
}
