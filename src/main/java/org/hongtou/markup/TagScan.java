package org.hongtou.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML that templates write while nothing is wrong with it: elements, attributes, words, references. Whatever
 * else a text holds is left to {@link TagReader}, which knows all of XML and says what is wrong. One use, one text.
 */
final class TagScan {
    private final String markup;
    private int at;
    private int tags;

    TagScan(String markup) {
        this.markup = markup;
    }

    /** The root element; null where the text holds anything else too. */
    @Nullable
    Tag read() {
        blanks();
        Tag root = element(1);
        blanks();
        return at == markup.length() ? root : null;
    }

    private @Nullable Tag element(int depth) {
        int offset = at;
        if (!passes("<") || depth > TagReader.DEEPEST || ++tags > TagReader.MOST_TAGS) {
            return null;
        }
        String name = name();
        Map<String, String> attributes = name.isEmpty() ? null : attributes();
        if (attributes == null) {
            return null;
        }
        Tag tag = new Tag(name, attributes, new ArrayList<>(), offset);
        boolean whole = passes("/>") || (passes(">") && content(tag, depth));
        return whole ? tag : null;
    }

    /** Takes in what stands before an element's end tag, and passes that. */
    private boolean content(Tag tag, int depth) {
        while (!passes("</")) {
            int offset = at;
            if (next() == '<') {
                Tag child = element(depth + 1);
                if (child == null) {
                    return false;
                }
                tag.pieces().add(child);
            } else {
                String words = text('<');
                if (words == null) {
                    return false;
                }
                tag.pieces().add(new Words(words, offset));
            }
        }
        boolean same = passes(tag.name());
        blanks();
        return same && passes(">");
    }

    private @Nullable Map<String, String> attributes() {
        Map<String, String> attributes = Map.of();
        while (blanks() && next() != '/' && next() != '>') {
            String name = name();
            boolean quoted = !name.isEmpty() && passes("=") && (next() == '"' || next() == '\'');
            String value = quoted ? text(markup.charAt(at++)) : null;
            if (value == null) {
                return null;
            }
            at++;
            if (attributes.isEmpty()) {
                attributes = Map.of(name, value);
            } else {
                attributes = attributes.size() == 1 ? new LinkedHashMap<>(attributes) : attributes;
                if (attributes.put(name, value) != null) {
                    return null;
                }
            }
        }
        return attributes;
    }

    /** A name as all of markup's are: of ASCII letters and marks. */
    private String name() {
        int from = at;
        while (isLetter(next()) || (at > from && (next() == '-' || next() == '_' || isDigit(next())))) {
            at++;
        }
        return markup.substring(from, at);
    }

    /**
     * The text up to an end mark, which is not passed.
     *
     * @param end {@code <}, or the quote around an attribute's value, in which XML changes white space
     */
    private @Nullable String text(char end) {
        StringBuilder resolved = null;
        int from = at;
        while (next() != end) {
            char c = next();
            if (c == '&') {
                resolved = resolved == null ? new StringBuilder() : resolved;
                resolved.append(markup, from, at);
                char meant = reference();
                if (meant == 0) {
                    return null;
                }
                resolved.append(meant);
                from = at;
            } else if (isPlain(c) || (end == '<' && (c == '\n' || c == '\t'))) {
                at++;
            } else if (Character.isHighSurrogate(c) && Character.isLowSurrogate(after())) {
                at += 2;
            } else {
                return null;
            }
        }
        return resolved == null
                ? markup.substring(from, at)
                : resolved.append(markup, from, at).toString();
    }

    /** Passes a reference, and gives the character that it stands for; 0 for one that only all of XML knows. */
    private char reference() {
        int end = markup.indexOf(';', at);
        String name = end < 0 ? "" : markup.substring(at + 1, end);
        at = end + 1;
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos", "#39" -> '\'';
            case "#9" -> '\t';
            case "#10" -> '\n';
            case "#13" -> '\r';
            default -> 0;
        };
    }

    /** Whether a character stands for itself in words and in quotes. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < '\uFFFE' && c != '<' && c != '>' && !Character.isSurrogate(c);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The next character; 0 at the end, which no text holds. */
    private char next() {
        return at < markup.length() ? markup.charAt(at) : 0;
    }

    private char after() {
        return at + 1 < markup.length() ? markup.charAt(at + 1) : 0;
    }

    private boolean passes(String text) {
        boolean here = markup.startsWith(text, at);
        at += here ? text.length() : 0;
        return here;
    }

    /** Passes white space, and says whether there was any. */
    private boolean blanks() {
        int from = at;
        while (Characters.blank(next()) && next() != '\r') {
            at++;
        }
        return at > from;
    }
}
