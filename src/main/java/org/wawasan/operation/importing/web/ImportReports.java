package org.wawasan.operation.importing.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.wawasan.operation.importing.Imports;
import org.wawasan.operation.importing.Problem;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.text.Spreadsheet;
import org.wawasan.platform.web.Preferences;

/** The report of refused rows as CSV, to be mended in a spreadsheet. */
@Path("imports")
public class ImportReports {

    @Inject
    private Imports imports;
    @Inject
    private Preferences preferences;

    @GET
    @Path("{id: \\d{1,18}}/refused.csv")
    public Response refused(@PathParam("id") long id) {
        Language language = preferences.language();
        List<Problem> problems = imports.refusals(id, Integer.MAX_VALUE);
        StringBuilder csv = new StringBuilder(Spreadsheet.BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            for (String column : new String[] {"file", "line", "source_id", "field", "reason"}) {
                printer.print(Texts.of(language, "import.refused." + column));
            }
            printer.println();
            for (Problem problem : problems) {
                printer.printRecord(Spreadsheet.harmless(problem.file()), problem.line(), Spreadsheet.harmless(problem.sourceId()), problem.reason().field(),
                        problem.text(language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok(csv.toString(), "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"refused-" + id + ".csv\"").build();
    }
}
