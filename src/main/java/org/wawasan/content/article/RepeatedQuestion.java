package org.wawasan.content.article;

import java.util.List;
import org.wawasan.platform.i18n.Language;

/**
 * A question that was asked several times.
 *
 * @param sourceId of the item that a FAQ entry is best made of
 * @param answered whether that is an answer
 * @param asked    how often
 * @param others   some of the other questions
 */
public record RepeatedQuestion(String path, String title, Language language, long sourceId, boolean answered, int asked, int votes, List<Other> others) {

    public String getPath() {
        return path;
    }

    public String getTitle() {
        return title;
    }

    public Language getLanguage() {
        return language;
    }

    public long getSourceId() {
        return sourceId;
    }

    public boolean isAnswered() {
        return answered;
    }

    public int getAsked() {
        return asked;
    }

    public int getVotes() {
        return votes;
    }

    public List<Other> getOthers() {
        return others;
    }

    /** Another question that asks the same. */
    public record Other(String path, String title, Language language) {

        public String getPath() {
            return path;
        }

        public String getTitle() {
            return title;
        }

        public Language getLanguage() {
            return language;
        }
    }
}
