/** Pages of articles and FAQ below {@code /knowledge}, and the one-button forms that stand on them. */
package org.wawasan.content.article.web;
