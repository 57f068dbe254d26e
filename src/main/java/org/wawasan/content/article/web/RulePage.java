package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.content.article.QueueRow;
import org.wawasan.content.article.RuleFilter;
import org.wawasan.content.article.RuleLine;
import org.wawasan.content.article.RuleWork;
import org.wawasan.content.article.VerificationRule;
import org.wawasan.content.article.VerificationRules;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;

/** The rules of verification, {@code /verification}, and what one of them governs, {@code /verification/3}. */
@Named
@RequestScoped
public class RulePage {

    @Inject
    private VerificationRules rules;
    @Inject
    private RuleWork work;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private List<RuleLine> lines;
    private RuleLine line;
    private Page<QueueRow> governed;
    private boolean working;

    public void list() {
        lines = rules.list();
        working = work.running().isPresent();
    }

    public void open() {
        line = rules.read(address.id());
        governed = rules.governed(address.id(), address.parameter("after"));
        working = work.running().isPresent();
    }

    public List<RuleLine> getLines() {
        return lines;
    }

    public RuleLine getLine() {
        return line;
    }

    public Page<QueueRow> getGoverned() {
        return governed;
    }

    /** Whether articles are being brought to changed rules. */
    public boolean isWorking() {
        return working;
    }

    /** Whether there may be one more. */
    public boolean isRoom() {
        return lines.size() < VerificationRule.MOST;
    }

    /** What a rule is for, in words: {@code FAQ, Battery, English}. */
    public String scope(RuleFilter filter) {
        Language reader = preferences.language();
        List<String> parts = new ArrayList<>();
        if (filter.kind() != null) {
            parts.add(Texts.of(reader, "knowledge.kind." + filter.kind().getCode()));
        }
        if (filter.concept() != null) {
            taxonomy.concept(filter.concept()).ifPresent(topic -> parts.add(topic.label(reader)));
        }
        if (filter.language() != null) {
            parts.add(Texts.of(reader, "knowledge.language." + filter.language().code()));
        }
        if (filter.audience() != null) {
            parts.add(Texts.of(reader, "knowledge.audience." + filter.audience()));
        }
        if (filter.age() != null) {
            parts.add(Texts.of(reader, "verification.older", filter.age()));
        }
        return parts.isEmpty() ? Texts.of(reader, "verification.everything") : String.join(", ", parts);
    }
}
