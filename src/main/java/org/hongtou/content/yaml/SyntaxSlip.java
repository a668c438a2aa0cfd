package org.hongtou.content.yaml;

import org.hongtou.content.slip.LineScan;
import org.hongtou.content.slip.Mending;
import org.hongtou.content.source.Excerpt;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Severity;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in a person's terms what made YAML give up: the slips that {@link LineScan} doesn't foresee. */
final class SyntaxSlip {
    private SyntaxSlip() {}

    /** Reports the slip, unless an error stands on its line already, of which it is then the consequence. */
    static Halt halt(YAMLException e, Mending text, String file, Report report) {
        Diagnostic slip = e instanceof MarkedYAMLException marked
                ? of(marked, text, file)
                : Diagnostic.error("content.syntax", Place.file(file), String.valueOf(e.getMessage()));
        boolean consequence = report.diagnostics().stream()
                .anyMatch(d -> d.severity() == Severity.ERROR
                        && d.place().line() == slip.place().line());
        return report.halt(consequence ? firstError(report, slip) : slip);
    }

    private static Diagnostic firstError(Report report, Diagnostic other) {
        return report.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .findFirst()
                .orElse(other);
    }

    private static Diagnostic of(MarkedYAMLException e, Mending text, String file) {
        String problem = String.valueOf(e.getProblem());
        Place at = place(e.getProblemMark(), text, file);
        Place from = e.getContextMark() == null ? at : place(e.getContextMark(), text, file);
        if (problem.startsWith("Nesting Depth")) {
            return Diagnostic.error("content.too-deep", at, YamlReader.MAX_DEPTH);
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return Diagnostic.error("content.colon-in-value", at);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return Diagnostic.error("content.stray-line", from, excerpt(from, text));
        }
        if (problem.startsWith("expected <block end>") || problem.contains("expected '<document start>'")) {
            return Diagnostic.error("content.structure", at);
        }
        if (problem.contains("unexpected end of stream")) {
            return Diagnostic.error("content.unclosed-quote", from, "\"");
        }
        if (problem.startsWith("found character '\\t")) {
            return Diagnostic.error("content.tab", at);
        }
        if (problem.contains("',' or ']'") || problem.contains("',' or '}'")) {
            return Diagnostic.error("content.unclosed-bracket", from, problem.contains("']'") ? "[" : "{");
        }
        if (problem.startsWith("found undefined alias") || problem.contains("alias")) {
            return Diagnostic.error("content.anchor", at);
        }
        if (problem.startsWith("expected a single document")) {
            return Diagnostic.error("content.several-documents", at);
        }
        return Diagnostic.error("content.syntax", at, problem);
    }

    private static String excerpt(Place place, Mending text) {
        return place.line() == 0 ? "" : Excerpt.of(text.line(place.line() - 1));
    }

    private static Place place(@Nullable Mark mark, Mending text, String file) {
        return mark == null ? Place.file(file) : text.place(mark.getLine(), mark.getColumn());
    }
}
