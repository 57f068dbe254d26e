/**
 * Import of knowledge from elsewhere: dumps of Stack Exchange, ideas as CSV or NDJSON, articles as NDJSON. A file is first read
 * to its end and shown as it would be stored; then it is stored in the background, batch by batch, and told of in a report.
 * {@link org.wawasan.operation.importing.Imports} has the use cases, {@link org.wawasan.operation.importing.ImportRun} the life
 * of an import. What is imported keeps its source and its id there, so the same file again changes nothing.
 */
@Feature(uses = {"platform", "member", "knowledge", "composition.taxonomy", "content.article", "collaboration.idea",
        "collaboration.forum"})
package org.wawasan.operation.importing;

import org.wawasan.Feature;
