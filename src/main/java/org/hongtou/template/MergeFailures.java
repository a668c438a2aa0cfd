package org.hongtou.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/** Turns what FreeMarker throws into one diagnostic at the template's line. */
final class MergeFailures {
    private static final String FREEMARKER = "freemarker.";
    private static final String OURS = "org.hongtou.";

    private final UnaryOperator<String> shown;
    private final Place whole;
    private final Supplier<Set<String>> keys;

    /**
     * @param shown how messages name a template
     * @param main the template that was merged
     * @param keys all names that content may have; empty where nobody knows
     */
    MergeFailures(UnaryOperator<String> shown, String main, Supplier<Set<String>> keys) {
        this.shown = shown;
        this.keys = keys;
        this.whole = Place.file(shown.apply(main));
    }

    /** Whether something is no template's doing, but a fault of what a template is given. */
    static boolean isOfProgram(Throwable thrown) {
        boolean limit = thrown instanceof LimitReached || thrown instanceof VirtualMachineError;
        if (limit || (!(thrown instanceof RuntimeException) && !(thrown instanceof Error))) {
            return false;
        }
        return thrown instanceof LinkageError
                || Stream.of(thrown.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name -> name.startsWith(FREEMARKER) || name.startsWith(OURS))
                        .findFirst()
                        .filter(name -> name.startsWith(OURS))
                        .isPresent();
    }

    /**
     * What to say of an exception.
     *
     * @param last the element that was at work when it was thrown, for those that don't say
     */
    Diagnostic of(Throwable thrown, @Nullable TracedElement last) {
        Place working = last == null || last.getTemplate() == null
                ? whole
                : place(last.getTemplate().getName(), last.getBeginLine(), last.getBeginColumn(), whole);
        Place place = place(thrown, working);
        Throwable cause = thrown;
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            // The innermost says what is wrong; the outermost that knows a line, where.
            cause = t;
        }
        return switch (cause) {
            case Refused refused -> refused.diagnostic();
            case LimitReached reached ->
                Diagnostic.error("template.limit-" + reached.limit().name().toLowerCase(Locale.ROOT), place);
            case OutOfMemoryError e -> Diagnostic.error("template.limit-work", place);
            case StackOverflowError e -> Diagnostic.error("template.limit-depth", place);
            case ParseException e -> SyntaxFailure.of(e, place(e, whole));
            case TemplateNotFoundException e ->
                Diagnostic.error("template.no-file", place, String.valueOf(e.getTemplateName()));
            case MalformedTemplateNameException e ->
                Diagnostic.error("template.outside", place, String.valueOf(e.getTemplateName()));
            case InvalidReferenceException e -> missing(e, place(e, place));
            case StopException e -> Diagnostic.error("template.stopped", place, plain(e));
            case TemplateException e -> failed(e, place(e, place));
            default -> Diagnostic.error("template.failed", place, firstSentence(String.valueOf(cause.getMessage())));
        };
    }

    private Diagnostic missing(InvalidReferenceException e, Place place) {
        String expression = String.valueOf(e.getBlamedExpressionString());
        Diagnostic misspelt = MisspeltName.of(expression, e.getEnvironment(), keys.get(), place);
        if (misspelt != null) {
            return misspelt;
        }
        boolean key = expression.matches("[\\p{L}_][\\p{L}\\p{N}_]*");
        return Diagnostic.error(key ? "template.missing-key" : "template.missing-value", place, expression);
    }

    private static Diagnostic failed(TemplateException e, Place place) {
        String expression = e.getBlamedExpressionString();
        return expression == null
                ? Diagnostic.error("template.failed", place, plain(e))
                : WrongValue.of(expression, e.getEnvironment(), place);
    }

    private static String plain(TemplateException e) {
        return firstSentence(String.valueOf(e.getMessageWithoutStackTop()));
    }

    static String firstSentence(String message) {
        return message.lines()
                .findFirst()
                .orElse("")
                .replaceAll("(?<=[.:]) .*| *\\[.*", "")
                .strip();
    }

    private Place place(Throwable thrown, Place unknown) {
        return switch (thrown) {
            case ParseException e -> place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), unknown);
            case TemplateException e ->
                place(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), unknown);
            default -> unknown;
        };
    }

    private Place place(@Nullable String name, @Nullable Integer line, @Nullable Integer column, Place unknown) {
        if (name == null || line == null || line <= 0) {
            return unknown;
        }
        return new Place(shown.apply(name), line, column == null ? 0 : Math.max(column, 0));
    }
}
