package org.hongtou.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind's sample, key by key.
 *
 * @param parts its keys, in order
 */
record SampleText(List<Part> parts) {
    private static final Pattern KEY = Pattern.compile("^([^\\s#:：-][^:：]*):.*");

    SampleText {
        parts = List.copyOf(parts);
    }

    /**
     * A key at the sample's root.
     *
     * @param name as the sample has it
     * @param lead comments and blank lines before it
     * @param lines its own
     */
    record Part(String name, List<String> lead, List<String> lines) {
        Part {
            lead = List.copyOf(lead);
            lines = List.copyOf(lines);
        }
    }

    static SampleText of(String sample) {
        List<Part> parts = new ArrayList<>();
        List<String> lead = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        String name = "";
        for (String line : sample.lines().toList()) {
            Matcher key = KEY.matcher(line);
            if (key.matches()) {
                add(parts, name, lead, lines);
                name = key.group(1);
                lines.add(line);
            } else if (!name.isEmpty() && (line.startsWith(" ") || line.startsWith("-"))) {
                lines.add(line);
            } else {
                add(parts, name, lead, lines);
                name = "";
                lead.add(line);
            }
        }
        add(parts, name, lead, lines);
        return new SampleText(parts);
    }

    /** Ends the part that was begun, if there is one. */
    private static void add(List<Part> parts, String name, List<String> lead, List<String> lines) {
        if (!name.isEmpty()) {
            parts.add(new Part(name, lead, lines));
            lead.clear();
            lines.clear();
        }
    }
}
