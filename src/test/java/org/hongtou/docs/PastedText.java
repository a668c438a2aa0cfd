package org.hongtou.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables of pasted text in {@code src/test/resources/pasted}; ⟨000B⟩ there is the character of that number. */
public final class PastedText {
    public static final Path LINES = Path.of("src/test/resources/pasted/lines.txt");
    public static final Path FILES = Path.of("src/test/resources/pasted/files.txt");

    /** What stands above what is told of a file. */
    public static final String TOLD = "######## told\n";

    private static final Pattern NUMBER = Pattern.compile("⟨([0-9A-F]{4})⟩");

    private PastedText() {}

    /** The rows of lines, headings and all. */
    static List<String> rows() throws IOException {
        return Files.readAllLines(LINES).stream().filter(row -> !row.isBlank()).toList();
    }

    /** Each file's part, from its name on. */
    public static List<String> files() throws IOException {
        return Stream.of(Files.readString(FILES).split("(?m)^(?=######## (?!told$|mended$))"))
                .filter(one -> !one.isBlank())
                .toList();
    }

    /** What was typed in a row. */
    public static String typed(String row) {
        return row.split("│", -1)[0].strip();
    }

    /** With the characters in place of their numbers. */
    public static String shown(String written) {
        return NUMBER.matcher(written)
                .replaceAll(number -> String.valueOf((char) Integer.parseInt(number.group(1), 16)));
    }
}
