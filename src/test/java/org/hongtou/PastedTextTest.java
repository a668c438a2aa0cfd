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
import org.hongtou.docs.PastedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text as it is pasted out of Markdown, Word and web pages: what is told of it, and what {@code check --fix} makes of it.
 * The tables stand in {@code src/test/resources/pasted}; ⟨000B⟩ there is the character of that number.
 */
final class PastedTextTest {
    private static final String HEAD = "文种: 信息\n标题: 关于测试的信息\n正文: |\n  ";
    private static final String FOOT = "\n  乙局在办。\n";
    private static final String MENDED = "######## mended\n";

    private final Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory(), Locale.CHINESE, (fault, about) -> {
        throw new AssertionError(fault);
    });

    /** One line of a text: typed │ told │ mended, of which the last is left out where nothing is. */
    static List<String> lines() {
        return read(PastedText.LINES)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("//"))
                .toList();
    }

    /** One content file and more: a name, the file, what is told, and the file as it is then. */
    static List<String> files() throws IOException {
        return PastedText.files();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsToldAndMended(String row) {
        String typed = PastedText.shown(PastedText.typed(row));
        assertThat(row(PastedText.typed(row), typed)).isEqualTo(row);
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
        int told = one.indexOf(PastedText.TOLD);
        String written = one.substring(end, told < 0 ? one.length() : told);
        assertThat(file(one.substring(0, end), written)).isEqualTo(one);
    }

    private String file(String name, String written) {
        String file = PastedText.shown(written);
        String mended = hongtou.mend(Content.yaml(file)).yaml();
        String told = String.join(
                "", told(file, false).stream().map(line -> line + "\n").toList());
        return name + written + PastedText.TOLD + told + (mended.equals(file) ? "" : MENDED + mended);
    }

    private List<String> told(String file, boolean columns) {
        List<Problem> problems = new ArrayList<>(hongtou.check(Content.yaml(file)));
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return problems.stream()
                .map(told -> (columns ? "" : told.line() + ":") + told.column() + " " + told.code())
                .toList();
    }

    @Test
    void whatIsToldHasALineAndAColumn() throws IOException {
        for (String one : files()) {
            String written = one.substring(one.indexOf('\n') + 1, one.indexOf(PastedText.TOLD));
            assertThat(hongtou.check(Content.yaml(PastedText.shown(written))))
                    .allSatisfy(told -> assertThat(told.line() > 0 && told.column() > 0)
                            .as(told.code())
                            .isTrue());
        }
    }

    @Test
    void whatIsMendedIsMendedAtOnce() throws IOException {
        for (String one : files()) {
            String written = one.substring(one.indexOf('\n') + 1, one.indexOf(PastedText.TOLD));
            String mended =
                    hongtou.mend(Content.yaml(PastedText.shown(written))).yaml();
            assertThat(hongtou.mend(Content.yaml(mended)).yaml()).isEqualTo(mended);
        }
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
        List<String> rows = read(PastedText.LINES)
                .lines()
                .map(row -> row.isBlank() || row.startsWith("//")
                        ? row
                        : test.row(PastedText.typed(row), PastedText.shown(PastedText.typed(row))))
                .toList();
        Files.writeString(PastedText.LINES, String.join("\n", rows) + "\n");
        StringBuilder all = new StringBuilder();
        for (String one : files()) {
            int end = one.indexOf('\n') + 1;
            int told = one.indexOf(PastedText.TOLD);
            all.append(test.file(one.substring(0, end), one.substring(end, told < 0 ? one.length() : told)));
        }
        Files.writeString(PastedText.FILES, all.toString());
    }
}
