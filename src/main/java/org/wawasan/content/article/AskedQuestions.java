package org.wawasan.content.article;

import java.time.Instant;
import java.util.List;

/** Knows what people have asked; those who take questions implement it. */
public interface AskedQuestions {

    /** The newest questions that everybody may read, asked since then, at most so many. */
    List<AskedQuestion> since(Instant when, int most);
}
