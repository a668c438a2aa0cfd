package org.hongtou.markup;

import java.util.List;
import org.hongtou.model.Attachment;
import org.hongtou.model.AttachmentNote;
import org.hongtou.model.Attendance;
import org.hongtou.model.Block;
import org.hongtou.model.CodePicture;
import org.hongtou.model.Contents;
import org.hongtou.model.Corner;
import org.hongtou.model.Document;
import org.hongtou.model.DocumentNumber;
import org.hongtou.model.EditorNote;
import org.hongtou.model.Ends;
import org.hongtou.model.Imprint;
import org.hongtou.model.Mark;
import org.hongtou.model.NameList;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureRow;
import org.hongtou.model.RedRule;
import org.hongtou.model.Signature;
import org.hongtou.model.Table;

/**
 * Writes a document as markup, so that {@link MarkupReader} gives it back: a block a line. Words come back as they are
 * if they have no white space at their ends, no newline outside a title, and no two neighbouring spans of one role.
 */
public final class MarkupWriter {
    private final TagWriter tags = new TagWriter();

    private MarkupWriter() {}

    /** A whole document. */
    public static String write(Document document) {
        MarkupWriter writer = new MarkupWriter();
        Document.Properties properties = document.properties();
        writer.tags
                .open("document")
                .attribute("kind", document.kind())
                .attribute("layout", document.layout().key())
                .attribute("title", properties.title())
                .attribute("author", properties.author())
                .attribute("subject", properties.subject())
                .attribute("date", properties.date())
                .line();
        writer.blocks(document.blocks());
        writer.tags.close("document").line();
        return writer.tags.toString();
    }

    /** Blocks without a document around them: what a template prints for body text. */
    public static String write(List<Block> blocks) {
        MarkupWriter writer = new MarkupWriter();
        writer.blocks(blocks);
        return writer.tags.toString();
    }

    private void blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            write(block);
            tags.line();
        }
    }

    private void write(Block block) {
        switch (block) {
            case Paragraph paragraph -> ParagraphWriter.write(paragraph, tags);
            case Corner corner -> HeadWriter.write(corner, tags);
            case CodePicture code -> HeadWriter.write(code, tags);
            case Mark mark -> HeadWriter.write(mark, tags);
            case DocumentNumber numbering -> HeadWriter.write(numbering, tags);
            case Ends ends ->
                tags.open("ends")
                        .attribute("left", ends.left())
                        .attribute("right", ends.right())
                        .close("ends");
            case RedRule rule -> tags.open("rule").close("rule");
            case Contents contents -> HeadWriter.write(contents, tags);
            case EditorNote note -> {
                tags.open("editor-note").attribute("label", note.label()).line();
                blocks(note.paragraphs());
                tags.close("editor-note");
            }
            case Table table -> TableWriter.write(table, tags);
            case NameList list -> NameListMarkup.write(list, tags);
            case Picture picture -> ClosingWriter.write(picture, tags);
            case PictureRow row -> ClosingWriter.write(row, tags);
            case AttachmentNote note -> ClosingWriter.write(note, tags);
            case Signature signature -> ClosingWriter.write(signature, tags);
            case Attendance attendance -> ClosingWriter.write(attendance, tags);
            case Attachment attachment -> {
                tags.open("attachment")
                        .attribute("label", attachment.label())
                        .attribute("separate", attachment.separate())
                        .attribute("leaf", attachment.binding() == Attachment.Binding.LEAF)
                        .attribute("landscape", attachment.landscape())
                        .line();
                blocks(attachment.blocks());
                tags.close("attachment");
            }
            case Imprint imprint -> ClosingWriter.write(imprint, tags);
        }
    }
}
