package org.wawasan.collaboration.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.PlannedRelease;
import org.wawasan.collaboration.idea.PlannedReleases;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.LocalMoment;
import org.wawasan.platform.web.Redirect;

/** Planning the release of an idea: {@code /ideas/42-longer-range/release}; also what its own page tells of the plan to who decides. */
@Named
@RequestScoped
public class ReleasePlanning {

    @Inject
    private PlannedReleases releases;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;

    private Idea idea;
    private Optional<PlannedRelease> plan;
    private Integer version;
    private String response;
    private String due;

    public void load() {
        idea = releases.toPlan(address.id());
        if (!FacesContext.getCurrentInstance().isPostback() && getPlan() != null) {
            version = getPlan().getVersion();
            response = getPlan().getResponse();
            due = LocalMoment.of(getPlan().getDue());
        }
    }

    public void save() {
        Instant known = getPlan() == null ? null : getPlan().getDue();
        redirect.to(releases.plan(address.id(), version, response, LocalMoment.parse("due", due, known)).path(), "notice.release.planned");
    }

    public void takeBack() {
        redirect.to(releases.takeBack(address.id(), version).path(), "notice.release.back");
    }

    public Idea getIdea() {
        return idea;
    }

    /** The plan, or null; asked for once. */
    public PlannedRelease getPlan() {
        if (plan == null) {
            plan = releases.of(address.id());
        }
        return plan.orElse(null);
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}
