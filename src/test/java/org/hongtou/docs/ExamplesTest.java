package org.hongtou.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongtou.cli.Ran;
import org.hongtou.diagnostics.Origins;
import org.hongtou.diagnostics.Report;
import org.hongtou.markup.MarkupReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What pages of the documentation show can be typed: each page is followed from top to bottom in a project of its own.
 * A block under the name of a file becomes that file; other YAML is content, which is built and checked; commands run;
 * a listing under content is what the build says of it, to the letter; XML is markup.
 */
@Tag("commands")
final class ExamplesTest {
    private static final Pattern PICTURE = Pattern.compile("[\\p{L}/]+\\.png");
    private static final Pattern PLACE = Pattern.compile("(content/\\S+?\\.yaml):");
    private static final Pattern SHEET = Pattern.compile("[\\p{L}/]+\\.csv");
    private static final Path ANY_PICTURE = Path.of("src/docs/bulletin.png");
    private static final String USUAL_KIND = "通知";

    @TempDir
    private Path project;

    private int files;

    static Stream<MarkdownPage> pages() {
        return Stream.of("README", "src/docs/guide", "src/docs/kinds", "src/docs/markup", "src/docs/style")
                .map(name -> MarkdownPage.read(Path.of(name + ".md")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPageShowsCanBeTyped(MarkdownPage page) throws IOException {
        Files.createDirectories(project.resolve("content"));
        List<MarkdownPage.Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            MarkdownPage.Block block = blocks.get(i);
            String where = page + ":" + block.line();
            if (!block.file().isEmpty()) {
                write(block.file(), block.text());
                assertHolds(block.file(), where);
            } else if (block.language().equals("yaml")) {
                boolean listed =
                        i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text");
                if (listed) {
                    assertSays(block.text(), blocks.get(i + 1).text(), where);
                } else {
                    assertFine(block.text(), where);
                }
            } else if (block.language().equals("sh")) {
                new ShellLines(project).run(block.text(), where);
            } else if (block.language().equals("xml")) {
                assertIsMarkup(block.text(), where);
            }
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** A style, a schema or habits hold for what is made next: for the kind's own sample, or for a notice. */
    private void assertHolds(String file, String where) throws IOException {
        Path folder = project.resolve(file).getParent();
        String kind = folder.getFileName().toString();
        boolean shipped = Files.exists(Path.of("templates", kind, "sample.yaml"));
        boolean whole = shipped || Files.exists(folder.resolve("sample.yaml"));
        if (!whole && Files.exists(folder.resolve("schema.yaml"))) {
            // A kind of its own is written file by file, the sample last.
            return;
        }
        String sample = "content/样稿.yaml";
        assertRuns(where, "new", whole ? kind : USUAL_KIND, sample);
        assertBuilds(sample, where);
        assertThat(assertRuns(where, "check", sample).err()).as(where).doesNotContain(file);
        Files.delete(project.resolve(sample));
        if (folder.equals(project)) {
            // What an office says would hold for all examples that follow.
            Files.delete(project.resolve(file));
        }
    }

    private Ran assertRuns(String where, String... arguments) {
        Ran ran = Ran.in(project, arguments);
        assertThat(ran.code()).as("%s: %s", where, ran.err()).isZero();
        return ran;
    }

    private void assertFine(String content, String where) throws IOException {
        assertThat(content)
                .as("%s: content, or the name of its file on a line above", where)
                .startsWith("文种: ");
        String name = "content/例" + ++files + ".yaml";
        write(name, content);
        Matcher picture = PICTURE.matcher(content);
        while (picture.find()) {
            Path file = project.resolve("content").resolve(picture.group());
            Files.createDirectories(file.getParent());
            Files.write(file, Files.readAllBytes(ANY_PICTURE));
        }
        Matcher sheet = SHEET.matcher(content);
        while (sheet.find()) {
            write("content/" + sheet.group(), "序号,姓名,单位,联系电话\n1,邬喆,青垣区水务局,8800123\n2,欧阳文华,石渚区水务局,8800125\n");
        }
        assertBuilds(name, where);
        assertThat(Ran.in(project, "check", name).err()).as(where).isEqualTo("查了 1 份，没有问题。\n");
    }

    private static void assertIsMarkup(String markup, String where) {
        Report report = new Report();
        new MarkupReader().read(markup, Origins.within(where, markup), report);
        assertThat(report.diagnostics()).isEmpty();
    }

    private void assertBuilds(String name, String where) {
        Ran built = Ran.in(project, "build", "--force", name);
        assertThat(built.err()).as(where).matches("生成 [0-9]+ 份，没有变化 0 份。\n");
        assertThat(built.code()).as(where).isZero();
    }

    private void assertSays(String content, String listing, String where) throws IOException {
        Matcher place = PLACE.matcher(listing);
        assertThat(place.find())
                .as("%s: the file that messages are about", where)
                .isTrue();
        Path file = write(place.group(1), content);
        assertThat(Ran.in(project, "build", place.group(1)).err()).as(where).isEqualTo(listing);
        Files.delete(file);
    }
}
