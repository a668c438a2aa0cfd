package org.hongtou.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Entries as lines of text: a sum, the entry's name, its parts, with tabs between them. Whatever characters names have
 * stands in one line; a line whose sum isn't right is none, so that damage costs no more than what it hit.
 */
final class RecordLines {
    private static final char PART = '\t';
    private static final char ESCAPE = '\\';
    private static final int SUM = 8;
    /** In bytes: some thousand pictures. */
    private static final int LONGEST = 1 << 20;
    /** The characters that would end a line or a part, and the one that stands before their signs. */
    private static final Map<Character, String> ESCAPES = Map.of(ESCAPE, "\\\\", PART, "\\t", '\n', "\\n", '\r', "\\r");

    private RecordLines() {}

    static byte[] write(NavigableMap<String, List<String>> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach((name, entry) -> {
            StringBuilder line = new StringBuilder(escaped(name));
            entry.forEach(part -> line.append(PART).append(escaped(part)));
            text.append(sum(line.toString())).append(PART).append(line).append('\n');
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static NavigableMap<String, List<String>> read(byte[] bytes) {
        NavigableMap<String, List<String>> entries = new TreeMap<>();
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                if (at - from <= LONGEST) {
                    read(new String(bytes, from, at - from, StandardCharsets.UTF_8), entries);
                }
                from = at + 1;
            }
        }
        return entries;
    }

    private static void read(String line, NavigableMap<String, List<String>> entries) {
        boolean whole = line.length() > SUM
                && line.charAt(SUM) == PART
                && line.indexOf('\0') < 0
                && sum(line.substring(SUM + 1)).equals(line.substring(0, SUM));
        if (whole) {
            List<String> parts = parts(line.substring(SUM + 1));
            if (!parts.getFirst().isEmpty()) {
                entries.put(parts.getFirst(), List.copyOf(parts.subList(1, parts.size())));
            }
        }
    }

    private static String sum(String line) {
        CRC32 sum = new CRC32();
        sum.update(line.getBytes(StandardCharsets.UTF_8));
        String digits = Long.toHexString(sum.getValue());
        return "0".repeat(SUM - digits.length()) + digits;
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf(PART); tab >= 0; tab = line.indexOf(PART, from)) {
            parts.add(plain(line.substring(from, tab)));
            from = tab + 1;
        }
        parts.add(plain(line.substring(from)));
        return parts;
    }

    private static String escaped(String text) {
        boolean plain = text.chars().noneMatch(c -> ESCAPES.containsKey((char) c));
        if (plain) {
            return text;
        }
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(ESCAPES.getOrDefault((char) c, String.valueOf((char) c))));
        return escaped.toString();
    }

    private static String plain(String escaped) {
        if (escaped.indexOf(ESCAPE) < 0) {
            return escaped;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == ESCAPE && i + 1 < escaped.length()) {
                i++;
                plain.append(
                        switch (escaped.charAt(i)) {
                            case 't' -> PART;
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> escaped.charAt(i);
                        });
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
