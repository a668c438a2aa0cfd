package org.hongtou.content.yaml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.slip.Mending;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Finds the comments of a YAML file: each {@code #} that stands in no text. */
public final class CommentScan {
    private final Mending text;
    private final String[] lines;
    /** The characters of each line, from 0, that belong to texts. */
    private final Map<Integer, BitSet> texts = new HashMap<>();

    private CommentScan(Mending text, String mended) {
        this.text = text;
        this.lines = mended.split("\n", -1);
    }

    /**
     * The comments of a file, in its order; none of a file that can't be read.
     *
     * @param keys the keys after which the reader mends a wrong colon
     */
    public static List<Comment> of(Source source, KnownKeys keys) {
        Mending text = YamlReader.mend(source, keys, new Report());
        String mended = text.mended();
        CommentScan scan = new CommentScan(text, mended);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        ParserImpl events = new ParserImpl(new StreamReader(mended), options);
        try {
            for (Event event = events.getEvent(); event != null; event = next(events, event)) {
                if (event instanceof ScalarEvent scalar) {
                    scan.cover(scalar);
                }
            }
        } catch (YAMLException e) {
            return List.of();
        }
        return scan.comments();
    }

    private static @Nullable Event next(ParserImpl events, Event event) {
        return event.is(Event.ID.StreamEnd) ? null : events.getEvent();
    }

    private void cover(ScalarEvent scalar) {
        Mark start = scalar.getStartMark();
        Mark end = scalar.getEndMark();
        boolean block = scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
        for (int line = start.getLine() + (block ? 1 : 0); line <= end.getLine() && line < lines.length; line++) {
            int from = !block && line == start.getLine() ? start.getColumn() : 0;
            int to = line == end.getLine() ? end.getColumn() : Integer.MAX_VALUE - 1;
            if (to > from) {
                texts.computeIfAbsent(line, unused -> new BitSet()).set(from, Math.min(to, lines[line].length() + 1));
            }
        }
    }

    private List<Comment> comments() {
        List<Comment> comments = new ArrayList<>();
        for (int line = 0; line < lines.length; line++) {
            int at = comment(lines[line], texts.getOrDefault(line, new BitSet()));
            if (at >= 0) {
                Place place = text.place(line, at);
                int index = lines[line].offsetByCodePoints(0, at);
                comments.add(new Comment(place, Blanks.strip(lines[line].substring(index + 1))));
            }
        }
        return comments;
    }

    /** The character of a line at which a comment starts, or −1. */
    private static int comment(String line, BitSet text) {
        int character = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i)), character++) {
            boolean starts = line.charAt(i) == '#' && (i == 0 || Blanks.isYamlBlank(line.charAt(i - 1)));
            if (starts && !text.get(character)) {
                return character;
            }
        }
        return -1;
    }
}
