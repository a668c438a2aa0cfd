package org.hongtou.markup;

import org.hongtou.model.CodePicture;
import org.hongtou.model.Contents;
import org.hongtou.model.Corner;
import org.hongtou.model.DocumentNumber;
import org.hongtou.model.Mark;

/** Writes what stands above the text. */
final class HeadWriter {
    private HeadWriter() {}

    static void write(Corner corner, TagWriter tags) {
        tags.open("corner")
                .attribute("side", Attributes.key(corner.side()))
                .attribute("role", Attributes.key(corner.role()))
                .words(corner.text())
                .close("corner");
    }

    static void write(CodePicture code, TagWriter tags) {
        tags.open("code")
                .attribute("place", Attributes.key(code.place()))
                .attribute("file", code.file())
                .attribute("width", code.width())
                .attribute("description", code.description())
                .close("code");
    }

    static void write(Mark mark, TagWriter tags) {
        tags.open("mark")
                .attribute("form", Attributes.key(mark.form()))
                .attribute("suffix", mark.suffix())
                .attribute("preprinted", mark.preprinted());
        mark.names().forEach(name -> tags.element("name", name));
        tags.close("mark");
    }

    static void write(DocumentNumber numbering, TagWriter tags) {
        tags.open("numbering").attribute("number", numbering.number());
        numbering.signatories().forEach(name -> tags.element("signatory", name));
        tags.close("numbering");
    }

    static void write(Contents contents, TagWriter tags) {
        tags.open("contents").attribute("heading", contents.heading());
        for (Contents.Entry entry : contents.entries()) {
            tags.open("entry")
                    .attribute("to", entry.target())
                    .words(entry.text())
                    .close("entry");
        }
        tags.close("contents");
    }
}
