package org.wawasan.collaboration.pilot.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.pilot.ConceptTests;
import org.wawasan.collaboration.pilot.Findings;
import org.wawasan.platform.web.SeeOther;

/** The small forms of concept tests, and their results as files. */
@Path("pilots/{idea: \\d{1,18}}")
@RequestScoped
public class PilotActions {

    private static final String CSV = "text/csv;charset=UTF-8";

    @PathParam("idea")
    private long idea;
    @Inject
    private ConceptTests tests;
    @Inject
    private SeeOther seeOther;
    @Inject
    private HttpServletRequest request;

    @POST
    @Path("open")
    public Response open() {
        return team(tests.open(idea), "notice.pilot.opened");
    }

    @POST
    @Path("close")
    public Response close() {
        return team(tests.close(idea), "notice.pilot.closed");
    }

    /** Shows everybody the result of the options, or with {@code publish=false} no longer. */
    @POST
    @Path("publish")
    public Response publish() {
        boolean show = !"false".equals(request.getParameter("publish"));
        return team(tests.publish(idea, show), show ? "notice.pilot.published" : "notice.pilot.hidden");
    }

    @POST
    @Path("choose")
    public Response choose() {
        String option = request.getParameter("option");
        return part(tests.choose(idea, option != null && option.matches("\\d{1,18}") ? Long.parseLong(option) : -1), "notice.pilot.chosen");
    }

    @POST
    @Path("join")
    public Response join() {
        return part(tests.join(idea), "notice.pilot.joined");
    }

    @POST
    @Path("leave")
    public Response leave() {
        return part(tests.leave(idea), "notice.pilot.left");
    }

    @GET
    @Path("options.csv")
    @Produces(CSV)
    public Response options() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("option", "votes", "percent"));
        tests.findings(idea).test().getBars().forEach(bar -> rows.add(List.of(bar.label(), String.valueOf(bar.count()), String.valueOf(bar.getPercent()))));
        return csv(rows, "options");
    }

    @GET
    @Path("testers.csv")
    @Produces(CSV)
    public Response testers() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("member", "name", "since"));
        for (Findings.Tester tester : tests.findings(idea).testers()) {
            rows.add(List.of(tester.id().toString(), tester.name(), tester.since().toString()));
        }
        return csv(rows, "testers");
    }

    @GET
    @Path("answers.csv")
    @Produces(CSV)
    public Response answers() {
        return csv(tests.answers(idea), "answers");
    }

    private Response csv(List<List<String>> rows, String name) {
        String text = rows.stream().map(row -> row.stream().map(PilotActions::quoted).collect(Collectors.joining(","))).collect(Collectors.joining("\r\n", "", "\r\n"));
        return Response.ok(text).header("Content-Disposition", "attachment; filename=\"" + name + "-" + idea + ".csv\"").build();
    }

    /** As RFC 4180 says; what a spreadsheet would take for a formula is led by an apostrophe. */
    private static String quoted(String value) {
        String harmless = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private Response part(Idea of, String notice) {
        return seeOther.to(of.path() + "/test", notice);
    }

    private Response team(Idea of, String notice) {
        return seeOther.to(of.path() + "/test-results", notice);
    }
}
