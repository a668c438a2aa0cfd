package org.hongtou.markup;

import java.util.List;
import org.hongtou.model.AttachmentNote;
import org.hongtou.model.Attendance;
import org.hongtou.model.Imprint;
import org.hongtou.model.Labelled;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureRow;
import org.hongtou.model.Signature;

/** Writes what follows the text: pictures, the attachment note, the signature, labelled lines. */
final class ClosingWriter {
    private ClosingWriter() {}

    static void write(Picture picture, TagWriter tags) {
        tags.open("picture")
                .attribute("file", picture.file())
                .attribute("caption", picture.caption())
                .attribute("width", picture.width())
                .attribute("line", picture.line(), 0)
                .close("picture");
    }

    static void write(PictureRow row, TagWriter tags) {
        tags.open("pictures").attribute("caption", row.caption());
        row.pictures().forEach(picture -> write(picture, tags));
        tags.close("pictures");
    }

    static void write(AttachmentNote note, TagWriter tags) {
        tags.open("attachment-note");
        note.titles().forEach(title -> tags.element("entry", title));
        tags.close("attachment-note");
    }

    static void write(Signature signature, TagWriter tags) {
        tags.open("signature").attribute("sealed", signature.sealed()).attribute("date", signature.date());
        for (Signature.Signer signer : signature.signers()) {
            tags.open("signer")
                    .attribute("seal", signer.seal())
                    .words(signer.name())
                    .close("signer");
        }
        Signature.Stamp stamp = signature.stamp();
        if (stamp != null) {
            tags.open("stamp")
                    .attribute("office", stamp.office())
                    .attribute("name", stamp.name())
                    .attribute("picture", stamp.picture())
                    .close("stamp");
        }
        tags.close("signature");
    }

    static void write(Attendance attendance, TagWriter tags) {
        tags.open("attendance");
        labelled("labelled", attendance.lines(), tags);
        tags.close("attendance");
    }

    static void write(Imprint imprint, TagWriter tags) {
        tags.open("imprint")
                .attribute("form", Attributes.key(imprint.form()))
                .attribute("printed-by", imprint.printedBy())
                .attribute("printed-on", imprint.printedOn())
                .attribute("copies", imprint.copies());
        labelled("labelled", imprint.lines(), tags);
        labelled("staff", imprint.staff(), tags);
        tags.close("imprint");
    }

    private static void labelled(String name, List<Labelled> all, TagWriter tags) {
        for (Labelled labelled : all) {
            tags.open(name).attribute("label", labelled.label());
            labelled.lines().forEach(line -> tags.element("line", line));
            tags.close(name);
        }
    }
}
