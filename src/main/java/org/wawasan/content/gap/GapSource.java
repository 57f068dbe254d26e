package org.wawasan.content.gap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows of some kinds of gaps; whoever keeps what is missing there implements it. Asked by the portal itself, not for a reader. */
public interface GapSource {

    Set<GapKind> kinds();

    /** What is missing now, at most so many. */
    List<Missing> missing(GapKind kind, int most);

    /** What became of these gaps, by subject; one that is not named any more is filled. */
    Map<String, Look> look(GapKind kind, Collection<String> subjects);
}
