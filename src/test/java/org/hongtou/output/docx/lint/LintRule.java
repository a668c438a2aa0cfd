package org.hongtou.output.docx.lint;

import java.util.function.Consumer;

/**
 * One thing that a DOCX must not hold.
 *
 * @param name what findings and fixtures call it
 * @param source the clause of ISO/IEC 29500, the section of [MS-OI29500], or the public report that it comes from
 */
record LintRule(String name, Harm harm, String source, Search search) {

    /** Tells each place that breaks the rule. */
    @FunctionalInterface
    interface Search {
        void in(LintedDocx docx, Consumer<String> found);
    }
}
