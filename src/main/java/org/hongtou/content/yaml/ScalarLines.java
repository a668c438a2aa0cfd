package org.hongtou.content.yaml;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.slip.Mending;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.SoftBreaks;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Place;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Finds the lines of a text in the file, so that what is wrong in the middle of a text has a place. */
final class ScalarLines {
    private final Mending text;

    ScalarLines(Mending text) {
        this.text = text;
    }

    List<TextLine> of(ScalarNode scalar, Node.Style style, Place place) {
        List<TextLine> lines = written(scalar, style, place);
        if (lines.stream().noneMatch(line -> SoftBreaks.find(line.text(), 0) >= 0)) {
            return lines;
        }
        List<TextLine> parted = new ArrayList<>();
        for (TextLine line : lines) {
            int from = 0;
            for (int at = SoftBreaks.find(line.text(), 0); at >= 0; at = SoftBreaks.find(line.text(), from)) {
                parted.add(new TextLine(line.text().substring(from, at), line.at(from)));
                from = at + 1;
            }
            parted.add(new TextLine(line.text().substring(from), line.at(from)));
        }
        return parted;
    }

    private List<TextLine> written(ScalarNode scalar, Node.Style style, Place place) {
        int first = scalar.getStartMark().getLine();
        return switch (style) {
            case LITERAL -> literal(scalar.getValue(), first + 1);
            case FOLDED -> folded(scalar.getValue(), first + 1);
            case PLAIN -> plain(scalar, place);
            case QUOTED ->
                quoted(
                        scalar.getValue(),
                        text.place(first, scalar.getStartMark().getColumn() + 1));
        };
    }

    private List<TextLine> literal(String value, int first) {
        List<TextLine> lines = new ArrayList<>();
        String[] texts = value.split("\n", -1);
        int count = value.endsWith("\n") ? texts.length - 1 : texts.length;
        for (int i = 0; i < count && !value.isEmpty(); i++) {
            lines.add(new TextLine(texts[i], endOf(first + i, texts[i])));
        }
        return lines;
    }

    /** The place of a text that ends its line. */
    private Place endOf(int line, String content) {
        String whole = line < text.size() ? text.mended(line) : "";
        return text.place(line, characters(whole) - characters(content));
    }

    private List<TextLine> folded(String value, int first) {
        List<TextLine> lines = new ArrayList<>();
        int line = first;
        for (String paragraph : value.split("\n", -1)) {
            if (paragraph.isEmpty()) {
                continue;
            }
            while (line < text.size() && text.mended(line).isBlank()) {
                line++;
            }
            String start = line < text.size() ? text.mended(line) : "";
            lines.add(new TextLine(paragraph, text.place(line, Blanks.skip(start, 0))));
            for (int left = paragraph.strip().length(); left > 0 && line < text.size(); line++) {
                left -= text.mended(line).strip().length() + 1;
            }
        }
        return lines;
    }

    private List<TextLine> plain(ScalarNode scalar, Place place) {
        int first = scalar.getStartMark().getLine();
        int last = scalar.getEndMark().getLine();
        String value = scalar.getValue();
        if (first == last || value.isEmpty()) {
            return value.isEmpty() ? List.of() : List.of(new TextLine(value, place));
        }
        List<TextLine> lines = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            String content = text.mended(line);
            int to = line == last
                    ? content.offsetByCodePoints(0, scalar.getEndMark().getColumn())
                    : content.length();
            int from = line == first
                    ? content.offsetByCodePoints(0, scalar.getStartMark().getColumn())
                    : Blanks.skip(content, 0);
            String shown = content.substring(Math.min(from, to), to).strip();
            if (!shown.isEmpty()) {
                lines.add(new TextLine(shown, text.place(line, content.codePointCount(0, from))));
            }
        }
        return lines;
    }

    private static List<TextLine> quoted(String value, Place place) {
        if (value.indexOf('\n') < 0) {
            return value.isEmpty() ? List.of() : List.of(new TextLine(value, place));
        }
        List<TextLine> lines = new ArrayList<>();
        for (String line : value.split("\n", -1)) {
            lines.add(new TextLine(line, new Place(place.file(), place.line(), 0)));
        }
        return lines;
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
