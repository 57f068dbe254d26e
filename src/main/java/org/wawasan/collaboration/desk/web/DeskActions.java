package org.wawasan.collaboration.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.wawasan.collaboration.desk.Desk;
import org.wawasan.collaboration.desk.DeskLine;
import org.wawasan.collaboration.desk.DuplicateSearch;
import org.wawasan.collaboration.desk.Duplicates;
import org.wawasan.collaboration.desk.QueueOrder;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.text.Spreadsheet;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Requests;
import org.wawasan.platform.web.SeeOther;

/** Buttons of the desk, and its queue as CSV. */
@Path("desk")
@RequestScoped
public class DeskActions {

    private static final int AT_ONCE = 200;
    private static final String[] COLUMNS = {"number", "title", "status", "submitted", "days", "overdue", "votes", "comments", "score", "notes", "address"};

    @Inject
    private Desk desk;
    @Inject
    private Duplicates duplicates;
    @Inject
    private DuplicateSearch search;
    @Inject
    private Preferences preferences;
    @Inject
    private HttpServletRequest request;
    @Inject
    private SeeOther seeOther;

    @POST
    @Path("duplicates/search")
    public Response search() {
        search.start();
        return seeOther.to("/desk/duplicates", "notice.desk.searching");
    }

    @POST
    @Path("duplicates/{first: \\d{1,18}}-{second: \\d{1,18}}/dismiss")
    public Response dismiss(@PathParam("first") long first, @PathParam("second") long second) {
        duplicates.dismiss(first, second);
        return seeOther.to("/desk/duplicates", "notice.desk.dismissed");
    }

    /** The whole queue in the order and for the segment of the page, part by part, whatever its length. */
    @GET
    @Path("queue.csv")
    public Response queue() {
        Language language = preferences.language();
        QueueOrder order = QueueOrder.of(request.getParameter("order")).orElse(QueueOrder.URGENCY);
        String segment = request.getParameter("segment");
        String portal = Requests.portal(request);
        Page<DeskLine> first = desk.queue(order, segment, null, AT_ONCE);
        StreamingOutput rows = out -> write(out, language, order, segment, portal, first);
        return Response.ok(rows, "text/csv; charset=UTF-8").header("Content-Disposition", "attachment; filename=\"queue.csv\"").build();
    }

    private void write(OutputStream out, Language language, QueueOrder order, String segment, String portal, Page<DeskLine> first) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(Spreadsheet.BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        for (String column : COLUMNS) {
            printer.print(Texts.of(language, "desk.csv." + column));
        }
        printer.println();
        Page<DeskLine> page = first;
        while (page != null) {
            for (DeskLine line : page.items()) {
                printer.printRecord(line.idea().id(), Spreadsheet.harmless(line.idea().title()), Texts.of(language, line.idea().status().textKey()),
                        line.idea().created(), line.idea().getDays(), line.idea().isOverdue() ? 1 : 0, line.idea().votes(), line.idea().comments(),
                        line.score(), line.notes(), portal + line.idea().getPath());
            }
            printer.flush();
            page = page.next() == null ? null : desk.queue(order, segment, page.next(), AT_ONCE);
        }
    }
}
