package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hongtou.build.Built;
import org.hongtou.check.Checked;
import org.hongtou.content.json.JsonText;
import org.hongtou.content.source.Amendment;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Messages;

/** What a build did or a check found, as JSON for other tools: a list with an object a file. */
final class Json {
    private final Messages messages;

    Json(Messages messages) {
        this.messages = messages;
    }

    String of(List<Built> results) {
        List<String> files = new ArrayList<>();
        for (Built built : results) {
            List<String> written = built.written().stream()
                    .map(path -> quoted(path.toString()))
                    .toList();
            List<String> found =
                    Console.inOrder(built.diagnostics()).stream().map(this::of).toList();
            files.add("{\"file\":" + quoted(built.input().shown())
                    + ",\"outcome\":" + quoted(built.outcome().name().toLowerCase(Locale.ROOT))
                    + ",\"written\":[" + String.join(",", written)
                    + "],\"diagnostics\":[" + String.join(",", found) + "]}");
        }
        return "[" + String.join(",\n", files) + "]";
    }

    String ofChecked(List<Checked> results) {
        List<String> files = new ArrayList<>();
        for (Checked checked : results) {
            List<String> mended = checked.mended().stream().map(Json::of).toList();
            List<String> found = Console.inOrder(checked.diagnostics()).stream()
                    .map(this::of)
                    .toList();
            files.add("{\"file\":" + quoted(checked.input().shown())
                    + ",\"outcome\":" + quoted(checked.outcome().name().toLowerCase(Locale.ROOT))
                    + ",\"mended\":[" + String.join(",", mended)
                    + "],\"diagnostics\":[" + String.join(",", found) + "]}");
        }
        return "[" + String.join(",\n", files) + "]";
    }

    private static String of(Amendment made) {
        return "{\"line\":" + made.place().line()
                + ",\"column\":" + made.place().column()
                + ",\"code\":" + quoted(made.code())
                + ",\"found\":" + quoted(made.found())
                + ",\"replacement\":" + quoted(made.replacement()) + "}";
    }

    private String of(Diagnostic diagnostic) {
        return "{\"file\":" + quoted(diagnostic.place().file())
                + ",\"line\":" + diagnostic.place().line()
                + ",\"column\":" + diagnostic.place().column()
                + ",\"severity\":" + quoted(diagnostic.severity().name().toLowerCase(Locale.ROOT))
                + ",\"code\":" + quoted(diagnostic.code())
                + ",\"message\":" + quoted(messages.message(diagnostic))
                + ",\"hint\":" + quoted(messages.hint(diagnostic)) + "}";
    }

    static String quoted(String text) {
        return JsonText.quoted(text);
    }
}
