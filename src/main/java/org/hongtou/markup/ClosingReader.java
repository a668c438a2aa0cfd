package org.hongtou.markup;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Attachment;
import org.hongtou.model.AttachmentNote;
import org.hongtou.model.Block;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureRow;
import org.hongtou.model.Signature;
import org.jspecify.annotations.Nullable;

/** Reads what follows the text: pictures, the attachment note, the signature, attachments. */
final class ClosingReader {
    private ClosingReader() {}

    static @Nullable Block pictures(Tag tag, MarkupReading reading) {
        String caption = reading.attributes(tag, "caption").text("caption");
        List<Picture> pictures = new ArrayList<>();
        for (Tag child : reading.children(tag, List.of("picture"))) {
            Picture picture = picture(child, reading);
            if (picture != null) {
                pictures.add(picture);
            }
        }
        if (pictures.size() > PictureRow.MOST) {
            reading.error("markup.too-many-pictures", tag.offset(), pictures.size(), PictureRow.MOST);
            return null;
        }
        return pictures.isEmpty() ? null : new PictureRow(pictures, caption);
    }

    static @Nullable Picture picture(Tag tag, MarkupReading reading) {
        Attributes attributes = reading.attributes(tag, "file", "caption", "width", "line");
        reading.nothingIn(tag);
        String file = attributes.required("file");
        return file.isEmpty()
                ? null
                : new Picture(
                        file,
                        attributes.text("caption"),
                        attributes.length("width"),
                        attributes.whole("line", 0, 0, Integer.MAX_VALUE));
    }

    static @Nullable Block attachmentNote(Tag tag, MarkupReading reading) {
        reading.attributes(tag);
        List<String> titles = reading.entries(tag, "entry");
        return titles.isEmpty() ? null : new AttachmentNote(titles);
    }

    static @Nullable Block signature(Tag tag, MarkupReading reading) {
        Attributes attributes = reading.attributes(tag, "sealed", "date");
        List<Signature.Signer> signers = new ArrayList<>();
        Signature.Stamp stamp = null;
        for (Tag child : reading.children(tag, List.of("signer", "stamp"))) {
            if (child.name().equals("signer")) {
                String seal = reading.attributes(child, "seal").text("seal");
                String name = reading.words(child);
                if (!name.isEmpty()) {
                    signers.add(new Signature.Signer(name, seal));
                }
            } else if (stamp != null) {
                reading.error("markup.only-one", child.offset(), child.name(), tag.name());
            } else {
                stamp = stamp(child, reading);
            }
        }
        String date = attributes.text("date");
        boolean sealed = attributes.flag("sealed");
        return signers.isEmpty() && stamp == null && date.isEmpty()
                ? null
                : new Signature(signers, sealed, stamp, date);
    }

    private static Signature.Stamp stamp(Tag tag, MarkupReading reading) {
        Attributes attributes = reading.attributes(tag, "office", "name", "picture");
        reading.nothingIn(tag);
        return new Signature.Stamp(attributes.text("office"), attributes.required("name"), attributes.text("picture"));
    }

    static @Nullable Block attachment(Tag tag, MarkupReading reading) {
        Attributes attributes = reading.attributes(tag, "label", "separate", "leaf", "landscape");
        List<Block> blocks = BlockReader.blocks(tag, BlockReader.IN_ATTACHMENTS, reading);
        String label = attributes.text("label");
        boolean leaf = attributes.flag("leaf");
        Attachment.Binding apart = leaf ? Attachment.Binding.LEAF : Attachment.Binding.BOUND;
        Attachment.Binding binding = attributes.flag("separate") ? Attachment.Binding.SEPARATE : apart;
        boolean landscape = attributes.flag("landscape");
        return label.isEmpty() && blocks.isEmpty() ? null : new Attachment(label, binding, landscape, blocks);
    }
}
