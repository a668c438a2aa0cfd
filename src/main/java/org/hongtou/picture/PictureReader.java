package org.hongtou.picture;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.hongtou.model.PictureFile;

/**
 * Reads picture files: PNG and JPEG, and GIF, BMP and WebP, which become PNG or JPEG; whatever their names say. A JPEG that a camera has
 * turned is made upright. Every pixel is unpacked once, and thrown away, so that
 * what is set in one format can be set in all. How much memory that takes is known from the file's head, before.
 */
public final class PictureReader {
    /** More pixels than any page can show; a file that claims more is no picture for a document. */
    static final long MOST_PIXELS = 200_000_000;
    /** The file, its copy on the way into a document, and what becomes of it there. */
    private static final int COPIES = 4;

    /** What files of other kinds begin with, for those that clerks have. */
    private static final List<Kind> OTHERS = List.of(
            new Kind("HEIC", 4, "ftyphe"),
            new Kind("HEIC", 4, "ftypmi"),
            new Kind("AVIF", 4, "ftypavi"),
            new Kind("TIFF", 0, "II*\0"),
            new Kind("TIFF", 0, "MM\0*"),
            new Kind("EMF", 40, " EMF"),
            new Kind("WMF", 0, "\u00D7\u00CD\u00C6\u009A"),
            new Kind("JPEG 2000", 4, "jP  "),
            new Kind("PDF", 0, "%PDF"),
            new Kind("ICO", 0, "\0\0\1\0"),
            new Kind("SVG", 0, "<svg"),
            new Kind("SVG", 0, "<?xml"));

    private static final Kind WEBP = new Kind("WebP", 8, "WEBP");

    private final long memory;

    /** @param memory how many bytes may be taken for all pictures of a document */
    public PictureReader(long memory) {
        this.memory = memory;
    }

    /** What a program of this much memory can give to the pictures of a document. */
    public static PictureReader ofThisProgram() {
        return new PictureReader(Runtime.getRuntime().maxMemory() / 2);
    }

    private record Kind(String name, int at, String mark) {
        boolean is(byte[] file) {
            byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
            return file.length >= at + wanted.length
                    && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
        }
    }

    /**
     * A picture, all of which is there.
     *
     * @param others how many bytes the document's other pictures take
     * @throws PictureException if it is of another kind, damaged, or too large
     */
    public PictureFile read(byte[] file, long others) throws PictureException {
        if (startsWith(file, "89504E470D0A1A0A")) {
            PngFile png = PngFile.read(file);
            limit(png.width(), png.height(), file, others + png.memory());
            png.verify();
            return new PictureFile(PictureFile.Format.PNG, file, png.width(), png.height());
        }
        if (startsWith(file, "FFD8FF")) {
            JpegFile jpeg = JpegFile.read(file);
            limit(jpeg.width(), jpeg.height(), file, others + jpeg.memory());
            jpeg.verify(file);
            if (jpeg.orientation() > 1) {
                limit(
                        jpeg.width(),
                        jpeg.height(),
                        file,
                        others + jpeg.memory() + converting(jpeg.width(), jpeg.height()));
                return ConvertedPicture.jpeg(
                        ConvertedPicture.turned(ConvertedPicture.read("jpeg", file), jpeg.orientation()));
            }
            return new PictureFile(PictureFile.Format.JPEG, file, jpeg.width(), jpeg.height());
        }
        if (startsWith(file, "474946383761") || startsWith(file, "474946383961")) {
            GifFile gif = GifFile.read(file);
            limit(gif.width(), gif.height(), file, others + converting(gif.width(), gif.height()));
            return ConvertedPicture.png(ConvertedPicture.read("gif", file));
        }
        if (startsWith(file, "424D")) {
            BmpFile bmp = BmpFile.read(file);
            limit(bmp.width(), bmp.height(), file, others + converting(bmp.width(), bmp.height()));
            return ConvertedPicture.png(ConvertedPicture.read("bmp", file));
        }
        if (WEBP.is(file)) {
            return webp(file, others);
        }
        for (Kind other : OTHERS) {
            if (other.is(file)) {
                throw PictureException.other(other.name());
            }
        }
        throw PictureException.unknown();
    }

    private PictureFile webp(byte[] file, long others) throws PictureException {
        WebpFile webp = WebpFile.read(file);
        long turning = webp.orientation() > 1 ? converting(webp.width(), webp.height()) : 0;
        limit(
                webp.width(),
                webp.height(),
                file,
                others + webp.memory() + converting(webp.width(), webp.height()) + turning);
        BufferedImage image = ConvertedPicture.read(webp);
        BufferedImage upright = webp.orientation() > 1 ? ConvertedPicture.turned(image, webp.orientation()) : image;
        // A photograph would be several times as long as PNG.
        return webp.lossy() && !webp.clear() ? ConvertedPicture.jpeg(upright) : ConvertedPicture.png(upright);
    }

    private static long converting(int width, int height) {
        return ConvertedPicture.memory(width, height);
    }

    private void limit(int width, int height, byte[] file, long more) throws PictureException {
        if ((long) width * height > MOST_PIXELS) {
            throw PictureException.tooManyPixels(width, height, MOST_PIXELS);
        }
        long needed = (long) COPIES * file.length + more;
        if (needed > memory) {
            throw PictureException.tooLittleMemory(needed, memory);
        }
    }

    private static boolean startsWith(byte[] file, String start) {
        byte[] wanted = HexFormat.of().parseHex(start);
        return file.length > wanted.length && Arrays.equals(file, 0, wanted.length, wanted, 0, wanted.length);
    }
}
