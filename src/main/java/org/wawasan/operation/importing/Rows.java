package org.wawasan.operation.importing;

import org.wawasan.platform.Refused;

/** Takes what a reader finds, row by row. */
interface Rows {

    void row(Row row);

    /** A row that cannot be understood. */
    void refused(Place place, Refused why);
}
