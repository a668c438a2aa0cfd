package org.hongtou.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongtou.build.Built;
import org.hongtou.check.Checked;
import org.hongtou.content.json.JsonText;
import org.hongtou.content.source.Amendment;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Messages;

/** What a build did or a check found, as JSON for other tools: a list with an object a file, each on a line. */
final class Json {
    private final Messages messages;

    Json(Messages messages) {
        this.messages = messages;
    }

    private record BuiltFile(String file, String outcome, List<String> written, List<Found> diagnostics) {}

    private record CheckedFile(String file, String outcome, List<Mended> mended, List<Found> diagnostics) {}

    private record Mended(int line, int column, String code, String found, String replacement) {}

    private record Found(
            String file, int line, int column, String severity, String code, String message, String hint) {}

    String of(List<Built> results) {
        return list(
                results,
                built -> new BuiltFile(
                        built.input().shown(),
                        lower(built.outcome()),
                        built.written().stream().map(Path::toString).toList(),
                        found(built.diagnostics())));
    }

    String ofChecked(List<Checked> results) {
        return list(
                results,
                checked -> new CheckedFile(
                        checked.input().shown(),
                        lower(checked.outcome()),
                        checked.mended().stream().map(Json::mended).toList(),
                        found(checked.diagnostics())));
    }

    private static <T> String list(List<T> results, Function<T, Record> file) {
        return results.stream()
                .map(result -> JsonText.line(file.apply(result)))
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    private static Mended mended(Amendment made) {
        return new Mended(made.place().line(), made.place().column(), made.code(), made.found(), made.replacement());
    }

    private List<Found> found(List<Diagnostic> diagnostics) {
        return Console.inOrder(diagnostics).stream()
                .map(diagnostic -> new Found(
                        diagnostic.place().file(),
                        diagnostic.place().line(),
                        diagnostic.place().column(),
                        lower(diagnostic.severity()),
                        diagnostic.code(),
                        messages.message(diagnostic),
                        messages.hint(diagnostic)))
                .toList();
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
