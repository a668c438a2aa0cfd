package org.hongtou.proof.rule;

/**
 * What a rule finds, and the same as it should be: {@code Example.wrong("约30余人。").right("30余人。")}.
 *
 * @param wrong a line of body text, or a content file of several lines, in which the rule finds something
 * @param right the same as it should be, in which no rule finds anything
 */
public record Example(String wrong, String right) {

    /** The half of an example in which the rule finds something. */
    public record Wrong(String text) {
        public Example right(String right) {
            return new Example(text, right);
        }
    }

    public static Wrong wrong(String text) {
        return new Wrong(text);
    }
}
