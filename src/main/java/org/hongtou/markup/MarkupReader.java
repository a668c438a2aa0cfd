package org.hongtou.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.diagnostics.Origins;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;
import org.hongtou.model.Document;
import org.hongtou.model.Imprint;
import org.hongtou.model.Layout;

/**
 * Reads markup into a document. Whatever it doesn't know is an error where it stands: an element, an attribute, a
 * value, words between elements that hold none. Safe for use by many threads.
 */
public final class MarkupReader {
    private static final String DOCUMENT = "document";

    private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    /**
     * The document that a piece of markup describes.
     *
     * @param markup a whole {@code <document>}
     * @param origins where its characters come from, so that a message names the template's line
     * @param report takes what is wrong
     * @throws org.hongtou.diagnostics.Halt if anything is: reported
     */
    public Document read(String markup, Origins origins, Report report) {
        MarkupReading reading = new MarkupReading(origins, report);
        Tag root = new TagReader(markup, reading).read();
        if (!root.name().equals(DOCUMENT)) {
            throw reading.halt("markup.no-document", root.offset(), root.name());
        }
        Attributes attributes = reading.attributes(root, "kind", "layout", "title", "author", "subject", "date");
        String kind = attributes.required("kind");
        Layout layout = attributes.required("layout", Layout.class, Layout.OFFICIAL);
        Document.Properties properties = new Document.Properties(
                attributes.text("title"), attributes.text("author"), attributes.text("subject"), date(attributes));
        List<Block> blocks = BlockReader.blocks(root, BlockReader.NAMES, reading);
        Targets.check(root, reading);
        checkImprint(root, reading);
        reading.end();
        return new Document(kind, layout, properties, blocks);
    }

    private static String date(Attributes attributes) {
        String date = attributes.text("date");
        if (!date.isEmpty() && !DAY.matcher(date).matches()) {
            attributes.reading().error("markup.bad-date", attributes.tag().offset(), date);
        }
        return date;
    }

    /** An {@link Imprint} is the last block. */
    private static void checkImprint(Tag root, MarkupReading reading) {
        boolean ended = false;
        for (MarkupNode node : root.nodes()) {
            if (node instanceof Tag tag) {
                if (ended) {
                    reading.error("markup.after-imprint", tag.offset(), tag.name());
                    return;
                }
                ended = tag.name().equals("imprint");
            }
        }
    }
}
