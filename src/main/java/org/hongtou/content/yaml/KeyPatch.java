package org.hongtou.content.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hongtou.content.source.Excerpt;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;

/**
 * Changes one value of a content file and leaves every other character of its text as it was: comments, blank lines,
 * order, quotes, line ends. A value keeps its style where that can hold what is new, a comment after it stays on its
 * line, and comments right above a key or item go where that goes.
 *
 * <p>Each new text is read again. Where it doesn't say exactly what was asked, and otherwise what it said before, the
 * text stays as it was, with a diagnostic. Values are those of {@link YamlWriter}; one that is there already changes
 * nothing. Safe for use by many threads.
 */
public final class KeyPatch {
    private final YamlReader reader;
    private final Function<String, ? extends Collection<String>> otherNames;

    /**
     * @param reader by which the file is read
     * @param otherNames the other names of a key, by which it may stand in the file: {@code title} for 标题
     */
    public KeyPatch(YamlReader reader, Function<String, ? extends Collection<String>> otherNames) {
        this.reader = reader;
        this.otherNames = otherNames;
    }

    /**
     * Writes a value at a path. A key that isn't there comes last in its mapping, with the mappings and lists on the way
     * to it; an item one past the last of its list comes last in that.
     */
    public PatchedText set(Source source, KeyPath path, Object value) {
        return make(source, path, value, PatchPlan::set);
    }

    /** Writes a further item before the one at a path, or after the last where the path is one past it. */
    public PatchedText insert(Source source, KeyPath path, Object value) {
        return make(source, path, value, PatchPlan::insert);
    }

    /** Writes a further item at the end of the list at a path, which is begun where there is none. */
    public PatchedText append(Source source, KeyPath list, Object value) {
        return make(source, list, value, PatchPlan::append);
    }

    /** Removes a key or an item, with the comments right above it. */
    public PatchedText remove(Source source, KeyPath path) {
        return make(source, path, "", (plan, unused) -> plan.remove());
    }

    /**
     * Moves a key or an item within its mapping or list, with the comments right above it.
     *
     * @param position where it is to stand then, from 1
     */
    public PatchedText move(Source source, KeyPath path, int position) {
        return make(source, path, "", (plan, unused) -> plan.move(position));
    }

    private PatchedText make(
            Source source, KeyPath path, Object value, BiFunction<PatchPlan, Meaning, Change> planned) {
        Report found = new Report();
        WrittenTree before;
        try {
            before = reader.written(source, found);
        } catch (Halt halt) {
            return new PatchedText(source.text(), found.diagnostics());
        }
        Report report = new Report();
        try {
            Location at = Location.find(before.root(), path, otherNames);
            Meaning meaning = new JavaValues(at.value().node().place(), report).of(value, path.toString());
            report.haltOnErrors();
            if (meaning == null) {
                return new PatchedText(source.text(), report.diagnostics());
            }
            Change change = planned.apply(new PatchPlan(source, at, report), meaning);
            String text = made(source, before.tree(), found.diagnostics(), change, report);
            return new PatchedText(text, report.diagnostics());
        } catch (Halt halt) {
            return new PatchedText(source.text(), report.diagnostics());
        }
    }

    /** The new text, of which it is known that it says what it should. */
    private String made(Source source, YamlTree before, List<Diagnostic> slips, Change change, Report report) {
        Meaning old = Meaning.of(before.root());
        Meaning expected = change.expected(old);
        if (expected.says(old)) {
            return source.text();
        }
        for (boolean literals : new boolean[] {true, false}) {
            String text = change.text().apply(literals);
            Report again = new Report();
            try {
                YamlTree after = reader.tree(new Source(source.name(), text), again);
                if (Meaning.of(after.root()).says(expected) && addsNoSlip(again.diagnostics(), slips)) {
                    reportLostComments(before.comments(), after.comments(), report);
                    return text;
                }
            } catch (Halt halt) {
                // The other text may be read.
            }
        }
        throw report.halt(Diagnostic.error("content.patch-refused", change.place()));
    }

    private static boolean addsNoSlip(List<Diagnostic> now, List<Diagnostic> before) {
        List<String> added = new ArrayList<>(now.stream().map(Diagnostic::code).toList());
        before.forEach(slip -> added.remove(slip.code()));
        return added.isEmpty();
    }

    private static void reportLostComments(List<Comment> before, List<Comment> after, Report report) {
        List<String> kept = new ArrayList<>(after.stream().map(Comment::text).toList());
        for (Comment comment : before) {
            if (!kept.remove(comment.text())) {
                report.add(Diagnostic.advice("content.patch-comment", comment.place(), Excerpt.of(comment.text())));
            }
        }
    }
}
