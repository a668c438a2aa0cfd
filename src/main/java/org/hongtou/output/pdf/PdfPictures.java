package org.hongtou.output.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.PictureFile;
import org.hongtou.model.Pictures;
import org.hongtou.typeset.page.PlacedPicture;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;

/** Draws pictures; each file stands in the document once, however often it is shown. */
final class PdfPictures {
    private final PdfFile file;
    private final Pictures pictures;
    private final Map<String, String> names = new HashMap<>();
    private final PdfDictionary resources = new PdfDictionary();

    PdfPictures(PdfFile file, Pictures pictures) {
        this.file = file;
        this.pictures = pictures;
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
        PdfIndirectReference reference = switch (found.format()) {
            case PNG -> PdfPng.add(found.bytes(), file);
            case JPEG -> file.addImage(Image.getInstance(found.bytes()));
        };
        String name = "I" + (names.size() + 1);
        resources.put(new PdfName(name), reference);
        return name;
    }

    /** What pages call the pictures by. */
    PdfDictionary resources() {
        return resources;
    }
}
