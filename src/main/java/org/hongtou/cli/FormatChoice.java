package org.hongtou.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hongtou.pipeline.Formats;

/** What {@code -f} asks for. */
final class FormatChoice {
    private FormatChoice() {}

    /**
     * The endings of the wanted formats, each once; the usual ones where none was named.
     *
     * @throws WrongUsage if there is no such format
     */
    static List<String> of(List<String> asked, Formats known) {
        if (asked.isEmpty()) {
            return Formats.USUAL;
        }
        Set<String> chosen = new LinkedHashSet<>();
        for (String format : asked) {
            String name = format.strip().toLowerCase(Locale.ROOT);
            if (!known.names().contains(name)) {
                throw new WrongUsage("cli.no-such-format", format, String.join(", ", known.names()));
            }
            chosen.add(name);
        }
        return List.copyOf(chosen);
    }
}
