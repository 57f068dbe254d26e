package org.wawasan.content.gap.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.wawasan.content.gap.Gap;
import org.wawasan.content.gap.GapEvent;
import org.wawasan.content.gap.Gaps;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** One gap, what was done with it, and the forms that give it to somebody or dismiss it: {@code /gaps/42}. */
@Named
@RequestScoped
public class GapSheet {

    @Inject
    private Gaps gaps;
    @Inject
    private GapLines lines;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private Gap gap;
    private GapLine line;
    private List<GapEvent> history;
    private List<Option> assignees;
    private String assignee;
    private String reason;

    public void load() {
        gap = gaps.get(address.id());
        line = lines.line(gap);
        history = gaps.history(gap.getId());
    }

    public void assign() {
        redirect.to(gaps.assign(address.id(), assignee != null && assignee.matches("\\d{1,18}") ? Long.valueOf(assignee) : null).path(), "notice.gap.assigned");
    }

    public void dismiss() {
        redirect.to(gaps.dismiss(address.id(), reason).path(), "notice.gap.dismissed");
    }

    public GapLine getLine() {
        return line;
    }

    public Gap getGap() {
        return gap;
    }

    public List<GapEvent> getHistory() {
        return history;
    }

    /** Those who can have it. */
    public List<Option> getAssignees() {
        if (assignees == null) {
            assignees = new ArrayList<>();
            assignees.add(new Option("", Texts.of(preferences.language(), "gaps.item.assignee.choose")));
            gaps.assignees().forEach(member -> assignees.add(new Option(member.getId().toString(), member.getName())));
        }
        return assignees;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
