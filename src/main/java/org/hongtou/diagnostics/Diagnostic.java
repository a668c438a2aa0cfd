package org.hongtou.diagnostics;

import java.util.List;

/**
 * One thing that a person should know about their document.
 *
 * @param severity whether the document stops here
 * @param code the stable name of what was found, {@code stage.what}, as in {@code content.unknown-key}; it names the
 *     wording in {@link Messages}
 * @param place where it was found
 * @param arguments what the wording quotes, in the order of its {@code {0}}, {@code {1}} …
 */
public record Diagnostic(Severity severity, String code, Place place, List<String> arguments) {

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    /** An error: its document gets no output. */
    public static Diagnostic error(String code, Place place, Object... arguments) {
        return of(Severity.ERROR, code, place, arguments);
    }

    /** A warning: the output is written, but a person should look at this. */
    public static Diagnostic warning(String code, Place place, Object... arguments) {
        return of(Severity.WARNING, code, place, arguments);
    }

    /** Advice: the output is right as it is, and could be better. */
    public static Diagnostic advice(String code, Place place, Object... arguments) {
        return of(Severity.ADVICE, code, place, arguments);
    }

    private static Diagnostic of(Severity severity, String code, Place place, Object... arguments) {
        return new Diagnostic(
                severity,
                code,
                place,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
