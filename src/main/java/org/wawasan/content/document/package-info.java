/**
 * Documents: files that employees share with customers, found by every word inside them. A
 * {@link org.wawasan.content.document.Document} has {@link org.wawasan.content.document.DocumentVersion versions};
 * {@link org.wawasan.content.document.Reception} takes a file, which {@link org.wawasan.content.document.DocumentReader} has
 * read by a process of its own ({@link org.wawasan.content.document.ReadingProcess}),
 * {@link org.wawasan.content.document.DocumentDesk} has the use cases of those who keep documents, and
 * {@link org.wawasan.content.document.Documents} the queries of all pages.
 */
@Feature(uses = {"platform", "member", "knowledge", "composition.taxonomy"})
package org.wawasan.content.document;

import org.wawasan.Feature;
