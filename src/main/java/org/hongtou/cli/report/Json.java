package org.hongtou.cli.report;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongtou.BuiltFile;
import org.hongtou.CheckedFile;
import org.hongtou.Mended;
import org.hongtou.Problem;
import org.hongtou.check.Checked;
import org.hongtou.content.json.JsonText;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Messages;

/** What a build did or a check found, as JSON for other tools: a list with an object a file, each on a line. */
public final class Json {
    private Json() {}

    private record BuiltObject(String file, String outcome, List<String> written, List<Found> diagnostics) {}

    private record CheckedObject(String file, String outcome, List<MendObject> mended, List<Found> diagnostics) {}

    private record MendObject(int line, int column, String code, String found, String replacement) {
        static MendObject of(Mended.Mend made) {
            return new MendObject(made.line(), made.column(), made.code(), made.found(), made.replacement());
        }
    }

    private record Found(String file, int line, int column, String severity, String code, String message, String hint) {
        static Found of(Problem problem) {
            return new Found(
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    lower(problem.severity()),
                    problem.code(),
                    problem.message(),
                    problem.hint());
        }
    }

    public static String of(List<BuiltFile> results) {
        return list(
                results,
                built -> new BuiltObject(
                        built.file(),
                        lower(built.outcome()),
                        built.written().stream().map(Path::toString).toList(),
                        built.problems().stream().map(Found::of).toList()));
    }

    public static String ofChecked(List<CheckedFile> results) {
        return list(
                results,
                checked -> new CheckedObject(
                        checked.file(),
                        lower(checked.outcome()),
                        checked.mends().stream().map(MendObject::of).toList(),
                        checked.problems().stream().map(Found::of).toList()));
    }

    /** Files that were tried before they were measured. */
    public static String ofTried(List<Checked> results, Messages messages) {
        return list(
                results,
                tried -> new CheckedObject(
                        tried.input().shown(),
                        lower(tried.outcome()),
                        List.of(),
                        inOrder(tried.diagnostics()).stream()
                                .map(diagnostic -> new Found(
                                        diagnostic.place().file(),
                                        diagnostic.place().line(),
                                        diagnostic.place().column(),
                                        lower(diagnostic.severity()),
                                        diagnostic.code(),
                                        messages.message(diagnostic),
                                        messages.hint(diagnostic)))
                                .toList()));
    }

    /** In the order in which a person goes through a file; stages found them in another. */
    public static List<Diagnostic> inOrder(List<Diagnostic> diagnostics) {
        Comparator<Diagnostic> byPlace = Comparator.comparing(
                        (Diagnostic diagnostic) -> diagnostic.place().file())
                .thenComparingInt(diagnostic -> diagnostic.place().line())
                .thenComparingInt(diagnostic -> diagnostic.place().column());
        return diagnostics.stream().sorted(byPlace).toList();
    }

    private static <T> String list(List<T> results, Function<T, Record> file) {
        return results.stream()
                .map(result -> JsonText.line(file.apply(result)))
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
