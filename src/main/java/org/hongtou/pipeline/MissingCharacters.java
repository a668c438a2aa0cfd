package org.hongtou.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hongtou.content.Node;
import org.hongtou.content.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.typeset.Metrics;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.hongtou.typeset.page.PlacedLine;
import org.jspecify.annotations.Nullable;

/** Finds the characters that no font has, and where the content says them. */
final class MissingCharacters {
    private MissingCharacters() {}

    /** Reports each such character once, at the first place of the content that has it; an error. */
    static void report(Pages pages, Metrics metrics, Node content, String template, Report report) {
        for (int codePoint : missing(pages, metrics)) {
            String shown = Character.toString(codePoint);
            String number = String.format(Locale.ROOT, "U+%04X", codePoint);
            Place place = find(content, shown);
            report.add(
                    place == null
                            ? Diagnostic.error(
                                    "output.missing-character-in-template", Place.file(template), shown, number)
                            : Diagnostic.error("output.missing-character", place, shown, number));
        }
    }

    private static Set<Integer> missing(Pages pages, Metrics metrics) {
        Set<Integer> missing = new TreeSet<>();
        for (Page page : pages.pages()) {
            for (PlacedLine line : page.lines()) {
                line.text().codePoints().filter(c -> !metrics.covers(c)).forEach(missing::add);
            }
        }
        return missing;
    }

    private static @Nullable Place find(Node node, String character) {
        return switch (node) {
            case Node.Scalar scalar -> find(scalar.lines(), character);
            case Node.Sequence sequence -> first(sequence.items(), character);
            case Node.Mapping mapping -> {
                for (Node.Entry entry : mapping.entries()) {
                    Place place = find(entry.key(), character);
                    place = place == null ? find(entry.value(), character) : place;
                    if (place != null) {
                        yield place;
                    }
                }
                yield null;
            }
        };
    }

    private static @Nullable Place first(List<Node> nodes, String character) {
        for (Node node : nodes) {
            Place place = find(node, character);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static @Nullable Place find(List<TextLine> lines, String character) {
        for (TextLine line : lines) {
            int at = line.text().indexOf(character);
            if (at >= 0) {
                return line.at(at);
            }
        }
        return null;
    }
}
