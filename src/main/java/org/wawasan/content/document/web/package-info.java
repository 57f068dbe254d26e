/** Pages of documents below {@code /documents}, their files, and the one-button forms that stand on them. */
package org.wawasan.content.document.web;
