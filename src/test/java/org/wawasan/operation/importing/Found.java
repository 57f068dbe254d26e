package org.wawasan.operation.importing;

import java.util.ArrayList;
import java.util.List;
import org.wawasan.platform.Refused;

/** What a reader found. */
class Found implements Rows {

    final List<Row> rows = new ArrayList<>();
    /** Each as "line field key". */
    final List<String> refused = new ArrayList<>();

    @Override
    public void row(Row row) {
        rows.add(row);
    }

    @Override
    public void refused(Place place, Refused why) {
        place.problems(why).forEach(problem -> refused.add(problem.line() + " " + problem.reason().field() + " " + problem.reason().key()));
    }

    List<String> titles() {
        return rows.stream().map(Row::title).toList();
    }
}
