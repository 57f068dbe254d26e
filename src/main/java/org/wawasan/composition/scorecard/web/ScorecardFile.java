package org.wawasan.composition.scorecard.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.wawasan.composition.scorecard.ChainStep;
import org.wawasan.composition.scorecard.ChainTable;
import org.wawasan.composition.scorecard.Scorecard;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.text.Spreadsheet;
import org.wawasan.platform.web.Preferences;

/** The figures of the scorecard as CSV. */
@Path("scorecard")
@RequestScoped
public class ScorecardFile {

    @Inject
    private Scorecard scorecard;
    @Inject
    private Preferences preferences;

    /** A row for each month and step, also where none was taken. */
    @GET
    @Path("chain.csv")
    public Response chain() {
        ChainTable table = scorecard.chain();
        StringWriter rows = new StringWriter();
        rows.write(Spreadsheet.BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(rows, CSVFormat.RFC4180)) {
            printer.printRecord(text("scorecard.month"), text("scorecard.from"), text("scorecard.to"), text("scorecard.number"));
            for (int i = 0; i < table.months().size(); i++) {
                for (ChainStep step : table.steps()) {
                    printer.printRecord(table.months().get(i), text("chain.kind." + step.source()), text("chain.kind." + step.target()), step.months().get(i));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok(rows.toString(), "text/csv; charset=UTF-8").header("Content-Disposition", "attachment; filename=\"chain.csv\"").build();
    }

    private String text(String key) {
        return Texts.of(preferences.language(), key);
    }
}
