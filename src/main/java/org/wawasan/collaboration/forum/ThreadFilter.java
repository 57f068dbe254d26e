package org.wawasan.collaboration.forum;

import java.util.Set;
import org.wawasan.platform.i18n.Language;

/**
 * What a list is narrowed to; null means everything.
 *
 * @param topics concept ids, any of which a thread is filed under
 */
public record ThreadFilter(ThreadKind kind, Set<Long> topics, Language language) {

    public static final ThreadFilter NONE = new ThreadFilter(null, null, null);
}
