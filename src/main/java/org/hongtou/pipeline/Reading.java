package org.hongtou.pipeline;

import java.util.List;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Comment;
import org.hongtou.content.yaml.YamlTree;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/**
 * A content file, read once: what checks, mends and documents of it all start from.
 *
 * @param source its text
 * @param tree what it says, and its comments; null where no tree can be made of it
 * @param content what it says by its kind's schema; null where it has errors
 * @param slips what was found before anything was known of its kind
 * @param diagnostics all that was found, the slips first
 */
public record Reading(
        Source source,
        @Nullable YamlTree tree,
        @Nullable CheckedContent content,
        List<Diagnostic> slips,
        List<Diagnostic> diagnostics) {

    public Reading {
        slips = List.copyOf(slips);
        diagnostics = List.copyOf(diagnostics);
    }

    /** What the file says to people alone; nothing where no tree can be made of it. */
    public List<Comment> comments() {
        return tree == null ? List.of() : tree.comments();
    }

    /** Whether the file says all itself, and no other content file decides what it is to say. */
    public boolean isSettled() {
        return diagnostics.stream().noneMatch(found -> found.code().startsWith(NextNumber.CODE));
    }

    /**
     * What the file says by its schema; what was found at this reading stands in the report.
     *
     * @throws org.hongtou.diagnostics.Halt if the file has errors
     */
    public CheckedContent content(Report report) {
        diagnostics.forEach(report::add);
        if (content == null) {
            report.haltOnErrors();
            throw new IllegalStateException("no content and no error: " + source.name());
        }
        return content;
    }
}
