package org.hongtou.output.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.hongtou.model.PictureFile;
import org.hongtou.model.Pictures;
import org.hongtou.typeset.page.PlacedPicture;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;

/** Draws pictures; each stands in the file once, however often it is shown, and in however many documents. */
final class PdfPictures {
    private final PdfFile file;
    private final Map<Known, String> known = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private Pictures pictures = name -> null;
    private final PdfDictionary resources = new PdfDictionary();

    PdfPictures(PdfFile file) {
        this.file = file;
    }

    /** What tells a picture from others, also from one of its name that another document was set with. */
    private record Known(String name, long sum, int length) {
        static Known of(String name, byte[] bytes) {
            CRC32C sum = new CRC32C();
            sum.update(bytes);
            return new Known(name, sum.getValue(), bytes.length);
        }
    }

    /** Begins a document. */
    void begin(Pictures others) {
        pictures = others;
        names.clear();
    }

    void draw(List<PlacedPicture> placed, PdfTags tags, PdfContent content) throws IOException {
        for (PlacedPicture picture : placed) {
            String name = names.get(picture.file());
            if (name == null) {
                name = add(picture.file());
                names.put(picture.file(), name);
            }
            tags.beginPicture(picture, content);
            content.operator("q").length(picture.width()).milli(0).milli(0).length(picture.height());
            content.length(picture.x())
                    .fromTop(picture.y().plus(picture.height()))
                    .operator("cm");
            content.name(name).operator("Do Q");
            tags.end(content);
        }
    }

    private String add(String picture) throws IOException {
        PictureFile found = pictures.find(picture);
        if (found == null) {
            throw new IllegalStateException("the page shows a picture that was not read: " + picture);
        }
        Known key = Known.of(picture, found.bytes());
        String already = known.get(key);
        if (already != null) {
            return already;
        }
        PdfIndirectReference reference = switch (found.format()) {
            case PNG -> PdfPng.add(found.bytes(), file);
            case JPEG -> file.addImage(Image.getInstance(found.bytes()));
        };
        String name = "I" + (known.size() + 1);
        known.put(key, name);
        resources.put(new PdfName(name), reference);
        return name;
    }

    /** What pages call the pictures by. */
    PdfDictionary resources() {
        return resources;
    }
}
