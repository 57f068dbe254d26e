package org.wawasan.member;

import org.wawasan.platform.i18n.Language;

/**
 * A session that has just begun.
 *
 * @param token      for the browser's cookie; kept nowhere else
 * @param remembered whether it outlives the browser's own session
 * @param language   in which the member reads
 */
public record SignedIn(String token, boolean remembered, Language language) {
}
