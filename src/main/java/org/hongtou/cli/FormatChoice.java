package org.hongtou.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hongtou.Format;

/** What {@code -f} asks for. */
final class FormatChoice {
    /** What is written unless asked otherwise. */
    private static final List<Format> USUAL = List.of(Format.DOCX, Format.PDF);

    private FormatChoice() {}

    /**
     * The wanted formats by their endings, each once; the usual ones where none was named.
     *
     * @throws WrongUsage if there is no such format
     */
    static List<Format> of(List<String> asked) {
        Map<String, Format> known = new LinkedHashMap<>();
        for (Format format : Format.values()) {
            known.put(format.extension(), format);
        }
        Set<Format> chosen = new LinkedHashSet<>();
        for (String name : asked) {
            Format format = known.get(name.strip().toLowerCase(Locale.ROOT));
            if (format == null) {
                throw new WrongUsage("cli.no-such-format", name, String.join(", ", known.keySet()));
            }
            chosen.add(format);
        }
        return asked.isEmpty() ? USUAL : List.copyOf(chosen);
    }
}
