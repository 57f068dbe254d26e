package org.wawasan.knowledge;

/**
 * How often something of one kind was made out of something of another.
 *
 * @param source {@link KnowledgeItem#kindCode()}, or {@code comment}
 * @param target {@link KnowledgeItem#kindCode()}
 */
public record Conversion(String source, String target, Provenance.Step step, long steps) {

    public String getSource() {
        return source;
    }

    public String getTarget() {
        return target;
    }

    public Provenance.Step getStep() {
        return step;
    }

    public long getSteps() {
        return steps;
    }
}
