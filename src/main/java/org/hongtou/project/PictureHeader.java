package org.hongtou.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.hongtou.model.PictureFile;
import org.jspecify.annotations.Nullable;

/** Reads what kind of picture a file is and how large, without drawing it. */
final class PictureHeader {
    /** More pixels than any page can show; a file that claims more is no picture for a document. */
    private static final long MOST_PIXELS = 200_000_000;

    private PictureHeader() {}

    /** The picture, or null where the bytes are no PNG or JPEG of a usable size. */
    static @Nullable PictureFile read(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                PictureFile.Format format = switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
                    case "png" -> PictureFile.Format.PNG;
                    case "jpeg", "jpg" -> PictureFile.Format.JPEG;
                    default -> null;
                };
                boolean usable = width > 0 && height > 0 && (long) width * height <= MOST_PIXELS;
                return format == null || !usable ? null : new PictureFile(format, bytes, width, height);
            } finally {
                reader.dispose();
            }
        }
    }
}
