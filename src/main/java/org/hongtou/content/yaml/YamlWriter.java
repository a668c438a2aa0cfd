package org.hongtou.content.yaml;

import java.util.Map;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;

/**
 * Writes a content file from the values of a Java program, in the style of the samples: two blanks a level, a list item
 * a line, texts of several lines under {@code |}, 是 and 否, days as 2026-06-17, and quotes only where {@link YamlReader}
 * would take a text for something else.
 *
 * <p>Values are maps with their keys in order, lists, texts, numbers, truth values and {@link java.time.LocalDate}s; a
 * null is left out. Read again, each text is what it was, but that all its line ends are line feeds, and that a text of
 * several lines ends in one.
 */
public final class YamlWriter {
    private YamlWriter() {}

    /**
     * The text of a file. Characters that nobody sees (controls, marks of no width) are left out with a warning; a value
     * of another class, a number that is none, and a key that no line holds are left out with an error.
     *
     * @param name the file's name in messages
     */
    public static Source write(String name, Map<String, ?> values, Report report) {
        Meaning meaning = new JavaValues(Place.file(name), report).of(values, "");
        if (meaning == null || meaning.parts().isEmpty()) {
            return new Source(name, "{}\n");
        }
        return new Source(name, new BlockText.Form("\n", endBlocks(meaning)).lines(meaning, "") + "\n");
    }

    /** Whether all keys are such that a text under {@code |} ends before them. */
    private static boolean endBlocks(Meaning meaning) {
        return meaning.parts().stream()
                .allMatch(part ->
                        ((part.key().isEmpty() && meaning instanceof Meaning.Items) || ScalarText.endsBlock(part.key()))
                                && endBlocks(part.value()));
    }
}
