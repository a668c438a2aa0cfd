package org.hongtou;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hongtou.content.source.Amendment;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Language;
import org.hongtou.diagnostics.Messages;
import org.hongtou.diagnostics.Visible;

/** Diagnostics in a person's words. Safe for use by many threads. */
final class Problems {
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column);

    private final Messages messages;

    /** @param language Chinese unless it is English */
    Problems(Locale language) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        this.messages = new Messages(english ? Language.EN : Language.ZH);
    }

    /** In the order in which a person goes through a file; stages found them in another. */
    List<Problem> of(List<Diagnostic> diagnostics) {
        return of(diagnostics, Map.of());
    }

    /** @param stretches for the diagnostics that speak of some words of a line: those words */
    List<Problem> of(List<Diagnostic> diagnostics, Map<Diagnostic, String> stretches) {
        return diagnostics.stream()
                .map(diagnostic -> of(diagnostic, stretches.getOrDefault(diagnostic, "")))
                .sorted(BY_PLACE)
                .toList();
    }

    private Problem of(Diagnostic diagnostic, String words) {
        Problem.Severity severity = switch (diagnostic.severity()) {
            case ERROR -> Problem.Severity.ERROR;
            case WARNING -> Problem.Severity.WARNING;
            case ADVICE -> Problem.Severity.ADVICE;
        };
        return new Problem(
                severity,
                diagnostic.place().file(),
                diagnostic.place().line(),
                diagnostic.place().column(),
                diagnostic.code(),
                Visible.line(messages.message(diagnostic)),
                Visible.line(messages.hint(diagnostic)),
                words);
    }

    static Mended.Mend of(Amendment made) {
        return new Mended.Mend(
                made.place().file(),
                made.place().line(),
                made.place().column(),
                made.code(),
                made.found(),
                made.replacement());
    }
}
