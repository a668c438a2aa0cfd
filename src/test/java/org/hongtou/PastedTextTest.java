package org.hongtou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text as it is pasted out of Markdown, Word and web pages: what is told of it, and what {@code check --fix} makes of it.
 * The tables stand in {@code src/test/resources/pasted}; ⟨000B⟩ there is the character of that number.
 */
final class PastedTextTest {
    private static final Path LINES = Path.of("src/test/resources/pasted/lines.txt");
    private static final Path FILES = Path.of("src/test/resources/pasted/files.txt");
    private static final String HEAD = "文种: 信息\n标题: 关于测试的信息\n正文: |\n  ";
    private static final String FOOT = "\n  乙局在办。\n";
    private static final String TOLD = "######## told\n";
    private static final String MENDED = "######## mended\n";
    private static final Pattern NUMBER = Pattern.compile("⟨([0-9A-F]{4})⟩");

    private final Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory(), Locale.CHINESE, (fault, about) -> {
        throw new AssertionError(fault);
    });

    /** One line of a text: typed │ told │ mended, of which the last is left out where nothing is. */
    static List<String> lines() {
        return read(LINES)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("//"))
                .toList();
    }

    /** One content file and more: a name, the file, what is told, and the file as it is then. */
    static List<String> files() {
        return Stream.of(read(FILES).split("(?m)^(?=######## (?!told$|mended$))"))
                .filter(one -> !one.isBlank())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsToldAndMended(String row) {
        String typed = shown(row.split("│", -1)[0].strip());
        assertThat(row(row.split("│", -1)[0].strip(), typed)).isEqualTo(row);
    }

    private String row(String written, String typed) {
        String file = HEAD + typed + FOOT;
        List<String> told = told(file, true);
        String mended = hongtou.mend(Content.yaml(file)).yaml();
        String line = mended.substring(HEAD.length(), mended.length() - FOOT.length());
        String row = written + " │ " + String.join(" ", told);
        return (line.equals(typed) ? row : row + " │ " + line).stripTrailing();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsToldAndMended(String one) {
        int end = one.indexOf('\n') + 1;
        int told = one.indexOf(TOLD);
        String written = one.substring(end, told < 0 ? one.length() : told);
        assertThat(file(one.substring(0, end), written)).isEqualTo(one);
    }

    private String file(String name, String written) {
        String file = shown(written);
        String mended = hongtou.mend(Content.yaml(file)).yaml();
        String told = String.join(
                "", told(file, false).stream().map(line -> line + "\n").toList());
        return name + written + TOLD + told + (mended.equals(file) ? "" : MENDED + mended);
    }

    private List<String> told(String file, boolean columns) {
        List<Problem> problems = new ArrayList<>(hongtou.check(Content.yaml(file)));
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return problems.stream()
                .map(told -> (columns ? "" : told.line() + ":") + told.column() + " " + told.code())
                .toList();
    }

    @Test
    void whatIsToldHasALineAndAColumn() {
        for (String one : files()) {
            String written = one.substring(one.indexOf('\n') + 1, one.indexOf(TOLD));
            assertThat(hongtou.check(Content.yaml(shown(written))))
                    .allSatisfy(told -> assertThat(told.line() > 0 && told.column() > 0)
                            .as(told.code())
                            .isTrue());
        }
    }

    @Test
    void whatIsMendedIsMendedAtOnce() {
        for (String one : files()) {
            String written = one.substring(one.indexOf('\n') + 1, one.indexOf(TOLD));
            String mended = hongtou.mend(Content.yaml(shown(written))).yaml();
            assertThat(hongtou.mend(Content.yaml(mended)).yaml()).isEqualTo(mended);
        }
    }

    private static String shown(String written) {
        return NUMBER.matcher(written)
                .replaceAll(number -> String.valueOf((char) Integer.parseInt(number.group(1), 16)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the tables anew, for a person to read over. */
    public static void main(String[] none) throws IOException {
        PastedTextTest test = new PastedTextTest();
        List<String> rows = read(LINES)
                .lines()
                .map(row -> row.isBlank() || row.startsWith("//")
                        ? row
                        : test.row(row.split("│", -1)[0].strip(), shown(row.split("│", -1)[0].strip())))
                .toList();
        Files.writeString(LINES, String.join("\n", rows) + "\n");
        StringBuilder all = new StringBuilder();
        for (String one : files()) {
            int end = one.indexOf('\n') + 1;
            int told = one.indexOf(TOLD);
            all.append(test.file(one.substring(0, end), one.substring(end, told < 0 ? one.length() : told)));
        }
        Files.writeString(FILES, all.toString());
    }
}
