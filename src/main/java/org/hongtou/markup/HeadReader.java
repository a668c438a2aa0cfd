package org.hongtou.markup;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.CodePicture;
import org.hongtou.model.Contents;
import org.hongtou.model.Corner;
import org.hongtou.model.DocumentNumber;
import org.hongtou.model.EditorNote;
import org.hongtou.model.Ends;
import org.hongtou.model.Length;
import org.hongtou.model.Mark;
import org.hongtou.model.Paragraph;
import org.hongtou.model.RedRule;
import org.jspecify.annotations.Nullable;

/** Reads what stands above the text: corners, the mark, the number, the rule, the contents, the editor's note. */
final class HeadReader {
    private HeadReader() {}

    static @Nullable Block corner(Tag tag, MarkupReading reading) {
        Attributes attributes = reading.attributes(tag, "side", "role");
        Corner.Side side = attributes.required("side", Corner.Side.class, Corner.Side.LEFT);
        Corner.Role role = attributes.required("role", Corner.Role.class, Corner.Role.NOTICE);
        String text = reading.words(tag);
        return text.isEmpty() ? null : new Corner(side, role, text);
    }

    static @Nullable Block code(Tag tag, MarkupReading reading) {
        Attributes attributes = reading.attributes(tag, "place", "file", "width", "description");
        reading.nothingIn(tag);
        CodePicture.Place place = attributes.required("place", CodePicture.Place.class, CodePicture.Place.FOOT);
        String file = attributes.required("file");
        Length width = attributes.length("width");
        return file.isEmpty()
                ? null
                : new CodePicture(
                        place, file, width.emu() > 0 ? width : CodePicture.USUAL_WIDTH, attributes.text("description"));
    }

    static @Nullable Block mark(Tag tag, MarkupReading reading) {
        Attributes attributes = reading.attributes(tag, "form", "suffix", "preprinted");
        Mark.Form form = attributes.choice("form", Mark.Form.class, Mark.Form.ISSUER);
        List<String> names = reading.entries(tag, "name");
        if (names.isEmpty()) {
            reading.error("markup.missing-element", tag.offset(), "name", tag.name());
            return null;
        }
        return new Mark(form, names, attributes.text("suffix"), attributes.flag("preprinted"));
    }

    static @Nullable Block numbering(Tag tag, MarkupReading reading) {
        String number = reading.attributes(tag, "number").text("number");
        List<String> signatories = reading.entries(tag, "signatory");
        return number.isEmpty() && signatories.isEmpty() ? null : new DocumentNumber(number, signatories);
    }

    static @Nullable Block ends(Tag tag, MarkupReading reading) {
        Attributes attributes = reading.attributes(tag, "left", "right");
        reading.nothingIn(tag);
        Ends ends = new Ends(attributes.text("left"), attributes.text("right"));
        return ends.left().isEmpty() && ends.right().isEmpty() ? null : ends;
    }

    static Block rule(Tag tag, MarkupReading reading) {
        reading.attributes(tag);
        reading.nothingIn(tag);
        return new RedRule();
    }

    static @Nullable Block contents(Tag tag, MarkupReading reading) {
        String heading = reading.attributes(tag, "heading").text("heading");
        List<Contents.Entry> entries = new ArrayList<>();
        for (Tag entry : reading.children(tag, List.of("entry"))) {
            String target = reading.attributes(entry, "to").text("to");
            String text = reading.words(entry);
            if (!text.isEmpty()) {
                entries.add(new Contents.Entry(text, target));
            }
        }
        return entries.isEmpty() ? null : new Contents(heading, entries);
    }

    static @Nullable Block editorNote(Tag tag, MarkupReading reading) {
        String label = reading.attributes(tag, "label").text("label");
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : BlockReader.blocks(tag, ParagraphReader.NAMES, reading)) {
            paragraphs.add((Paragraph) block);
        }
        return paragraphs.isEmpty() ? null : new EditorNote(label, paragraphs);
    }
}
