/**
 * Articles and FAQ: what customers say turned into knowledge for customers. An {@link org.wawasan.content.article.Article} is
 * the work; its {@link org.wawasan.content.article.Edition editions}, one a language, are what is written, reviewed,
 * published, verified and read. {@link org.wawasan.content.article.Editorial} has the use cases of those who write,
 * {@link org.wawasan.content.article.Promotion} makes a draft of what was said elsewhere,
 * {@link org.wawasan.content.article.Ratings} hears the readers,
 * {@link org.wawasan.content.article.Demand} counts what is asked again and again, {@link org.wawasan.content.article.LinkCheck}
 * looks where links lead, {@link org.wawasan.content.article.ArticleImport} takes
 * articles from elsewhere, and {@link org.wawasan.content.article.Articles} has the queries of all pages.
 */
@Feature(uses = {"platform", "member", "knowledge", "composition.taxonomy", "composition.search", "competence.expertise", "content.gap"})
package org.wawasan.content.article;

import org.wawasan.Feature;
