package org.hongtou.output.docx.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.PictureFile;
import org.hongtou.model.Pictures;
import org.hongtou.output.zip.Part;

/** The picture files of one document, each packed once. Belongs to one document. */
public final class DocxMedia {
    private static final String RELATIONSHIP = "image";

    private final Pictures pictures;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<PictureFile> files = new ArrayList<>();

    public DocxMedia(Pictures pictures) {
        this.pictures = pictures;
    }

    /** The kinds of picture that a DOCX takes. */
    public enum Kind {
        PNG,
        JPEG;

        public static Kind of(PictureFile file) {
            return switch (file.format()) {
                case PNG -> PNG;
                case JPEG -> JPEG;
            };
        }

        public String extension() {
            return switch (this) {
                case PNG -> "png";
                case JPEG -> "jpeg";
            };
        }

        public String contentType() {
            return "image/" + extension();
        }

        public String entryName(int number) {
            return "word/media/image" + number + "." + extension();
        }
    }

    /** The relationship to a picture, which is packed if it isn't yet. */
    public String relationship(String name) {
        Integer known = numbers.get(name);
        if (known == null) {
            PictureFile file = pictures.find(name);
            if (file == null) {
                throw new IllegalStateException("not among the document's pictures: " + name);
            }
            files.add(file);
            known = files.size();
            numbers.put(name, known);
        }
        return relationship(known);
    }

    /** The same of the picture that the text names as the nth. */
    public static String relationship(int number) {
        return RELATIONSHIP + number;
    }

    /** The files, in the order in which the text names them. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            PictureFile file = files.get(i);
            parts.add(new Part(Kind.of(file).entryName(i + 1), file.bytes()));
        }
        return parts;
    }
}
