package org.hongtou.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hongtou.output.Composed;
import org.hongtou.output.DocumentWriter;
import org.hongtou.output.FileSink;
import org.hongtou.output.WordTally;

/**
 * A writer of a file a page, as page pictures are: the words of its lines.
 *
 * @param extension the ending of the files
 */
public record PageFiles(String extension) implements DocumentWriter {

    @Override
    public boolean embedsFonts() {
        return false;
    }

    @Override
    public void write(Composed composed, FileSink files) throws IOException {
        for (var page : composed.pages().pages()) {
            StringBuilder words = new StringBuilder();
            page.lines().forEach(line -> words.append(line.text()).append('\n'));
            byte[] bytes = words.toString().getBytes(StandardCharsets.UTF_8);
            files.file("-" + page.number(), out -> out.write(bytes));
        }
    }

    @Override
    public WordTally words(Path file) throws IOException {
        WordTally tally = new WordTally();
        tally.add(Files.readString(file));
        return tally;
    }
}
