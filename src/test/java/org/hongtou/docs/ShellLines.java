package org.hongtou.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.cli.Ran;

/** The lines of commands that a page shows, run where they are meant to be; what a remark says they make is there. */
final class ShellLines {
    private static final Pattern LINE = Pattern.compile("(.*?)(?:\\s+#\\s*(.*))?");
    private static final Pattern MADE = Pattern.compile("(?:content|out)/[^\\s，、]+\\.[a-z]+");

    private Path folder;

    /** @param folder where the first line runs */
    ShellLines(Path folder) {
        this.folder = folder;
    }

    void run(String lines, String where) throws IOException {
        for (String line : lines.lines().filter(text -> !text.isBlank()).toList()) {
            Matcher parts = LINE.matcher(line);
            assertThat(parts.matches()).isTrue();
            List<String> words = List.of(parts.group(1).strip().split("\\s+"));
            run(words, where);
            String remark = parts.group(2);
            if (remark != null && words.getFirst().equals("hongtou")) {
                MADE.matcher(remark)
                        .results()
                        .forEach(file -> assertThat(folder.resolve(file.group()))
                                .as("what %s says is made", where)
                                .exists());
            }
        }
    }

    private void run(List<String> words, String where) throws IOException {
        switch (words.getFirst()) {
            case "mkdir" -> Files.createDirectories(folder.resolve(words.getLast()));
            case "cd" -> folder = folder.resolve(words.getLast());
            case "hongtou" -> {
                Ran ran = Ran.in(folder, words.subList(1, words.size()).toArray(String[]::new));
                assertThat(ran.code()).as("%s: %s: %s", where, words, ran.err()).isZero();
            }
            // These are for the checkout, not for a project: CommandNamesTest sees that there are such commands.
            case "./hongtou", "mvn" -> {}
            default -> throw new AssertionError(where + ": what is " + words.getFirst() + "?");
        }
    }
}
