package org.hongtou.output.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.output.Composed;
import org.hongtou.output.DocumentWriter;
import org.hongtou.output.FileSink;
import org.hongtou.output.WordTally;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.Turn;

/**
 * Writes the words of a document as they are printed, in reading order: a letter's head, the text, the foot. A
 * paragraph is a line, a table's row is a line, {@code \n} ends each; a tab, but for the one behind a label, and the
 * rule between two cells are a full-width blank. Page numbers are no words of the document, and a picture has none but
 * its caption's.
 */
public final class TextWriter implements DocumentWriter {
    private static final String FULL_WIDTH_BLANK = "\u3000";

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public boolean embedsFonts() {
        return false;
    }

    @Override
    public void write(Composed composed, FileSink files) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line : lines(composed.galley())) {
            text.append(line).append('\n');
        }
        WordTally written = new WordTally();
        written.add(text);
        WordTally.of(composed.galley()).require(written, extension());
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        files.file(FileSink.WHOLE, out -> out.write(bytes));
    }

    @Override
    public WordTally words(Path file) throws IOException {
        WordTally tally = new WordTally();
        tally.add(Files.readString(file));
        return tally;
    }

    /** The lines of the text file. */
    public List<String> lines(Galley galley) {
        List<String> lines = new ArrayList<>();
        Frame.FirstPage firstPage = galley.frame().firstPage();
        if (firstPage != null) {
            firstPage.head().forEach(paragraph -> add(paragraph, lines));
        }
        for (Strip strip : galley.strips()) {
            switch (strip) {
                case SetParagraph paragraph -> add(paragraph, lines);
                case SetTable table -> add(table, lines);
                case SetPicture picture -> {}
                case Turn turn -> {}
            }
        }
        return lines;
    }

    private static void add(SetParagraph paragraph, List<String> lines) {
        String text = line(paragraph);
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }

    private static void add(SetTable table, List<String> lines) {
        for (SetTable.Row row : table.rows()) {
            List<String> cells = row.cells().stream()
                    .map(cell -> String.join(
                            " ",
                            cell.paragraphs().stream().map(TextWriter::line).toList()))
                    .toList();
            lines.add(String.join(FULL_WIDTH_BLANK, cells));
        }
    }

    /** A break that the author set parts two words only where they are Latin. */
    private static String line(SetParagraph paragraph) {
        return paragraph
                .text()
                .replaceAll("(?<=[\\x21-\\x7e])\n(?=[\\x21-\\x7e])", " ")
                .replace("\n", "")
                .replace("\t", paragraph.format().hangsAtTab() ? "" : FULL_WIDTH_BLANK);
    }
}
