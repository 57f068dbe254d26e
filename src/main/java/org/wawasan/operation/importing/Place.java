package org.wawasan.operation.importing;

import java.util.List;
import org.wawasan.platform.Refused;

/** Where a row stands: the file, the line on which it begins, what it calls itself there (null where it does not). */
record Place(String file, long line, String sourceId) {

    List<Problem> problems(Refused refused) {
        return refused.violations().stream().map(violation -> new Problem(file, line, sourceId, violation)).toList();
    }

    BrokenFile broken(String key, Object... args) {
        return new BrokenFile(file, line, key, args);
    }
}
