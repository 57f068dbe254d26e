package org.wawasan.content.article;

/**
 * What a change of the rules would do, found by looking at no more than so many articles.
 *
 * @param affected how many of those that were looked at get another rule or another date
 * @param looked   at how many, each language by itself
 * @param complete whether these are all
 * @param token    tells this change of this state of the rules from every other
 */
public record RuleEffect(int affected, int looked, boolean complete, String token) {

    public int getAffected() {
        return affected;
    }

    public int getLooked() {
        return looked;
    }

    public boolean isComplete() {
        return complete;
    }

    public String getToken() {
        return token;
    }
}
