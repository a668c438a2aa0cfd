package org.hongtou.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.hongtou.model.PictureFile;
import org.hongtou.picture.PictureFiles.Png;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture that every format can set is taken; any other is refused before it is drawn, and for what it is. */
public final class PictureReaderTest {
    private static final byte[] NONE = {};
    private static final PictureReader READER = new PictureReader(100 << 20);

    private static String refused(byte[] file) {
        try {
            PictureFile unused = READER.read(file, 0);
            return "taken";
        } catch (PictureException e) {
            return e.code();
        }
    }

    private static String joined(byte[] file) {
        try {
            PictureFile unused = READER.read(file, 0);
            return "taken";
        } catch (PictureException e) {
            return e.code().substring("output.picture-".length()) + " "
                    + e.arguments().getFirst();
        }
    }

    /** Every kind of PNG that there is: of colour, depth, clear places, passes. */
    public static Stream<Png> pngs() {
        List<Png> all = new ArrayList<>();
        int[][] kinds = {{0, 1, 2, 4, 8, 16}, {2, 8, 16}, {3, 1, 2, 4, 8}, {4, 8, 16}, {6, 8, 16}};
        for (int[] kind : kinds) {
            for (int depth : Arrays.copyOfRange(kind, 1, kind.length)) {
                for (boolean interlaced : new boolean[] {false, true}) {
                    all.add(Png.noise(13, 9, depth, kind[0], interlaced, NONE));
                    if (kind[0] < 4) {
                        byte[] clear = kind[0] == 3 ? new byte[] {0, 90} : new byte[kind[0] == 0 ? 2 : 6];
                        all.add(Png.noise(13, 9, depth, kind[0], interlaced, clear));
                    }
                }
            }
        }
        all.add(Png.noise(1, 1, 1, 0, true, NONE));
        all.add(Png.noise(1, 3000, 8, 6, false, NONE));
        all.add(Png.noise(3000, 1, 16, 2, true, NONE));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("pngs")
    void everyKindOfPngIsTaken(Png png) throws PictureException {
        PictureFile taken = READER.read(png.file(), 0);
        assertThat(taken.format()).isEqualTo(PictureFile.Format.PNG);
        assertThat(List.of(taken.width(), taken.height())).containsExactly(png.width(), png.height());
    }

    @Test
    void aPngOfWhichOneBitIsAnotherIsRefused() {
        byte[] sound = Png.noise(5, 4, 8, 2, false, NONE).file();
        for (int bit = 0; bit < sound.length * 8; bit++) {
            byte[] file = sound.clone();
            file[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(refused(file)).as("bit %d", bit).startsWith("output.picture-");
        }
    }

    @Test
    void aPictureThatIsCutIsRefusedWhereverThatIs() throws IOException {
        for (byte[] sound : List.of(
                Png.noise(9, 9, 8, 6, false, NONE).file(),
                PictureFiles.jpeg(false, BufferedImage.TYPE_BYTE_GRAY),
                PictureFiles.jpeg(false, BufferedImage.TYPE_INT_RGB),
                PictureFiles.jpeg(true, BufferedImage.TYPE_INT_RGB))) {
            for (int length = 0; length < sound.length; length++) {
                assertThat(refused(Arrays.copyOf(sound, length)))
                        .as("of %d bytes", length)
                        .startsWith("output.picture-");
            }
            assertThat(refused(sound)).isEqualTo("taken");
            assertThat(refused(Arrays.copyOf(sound, sound.length + 999)))
                    .as("with more behind")
                    .isEqualTo("taken");
        }
    }

    @Test
    void aPngWhoseRowsDoNotFitItsHeadIsRefused() {
        Png sound = Png.noise(6, 5, 8, 2, false, NONE);
        byte[] rows = new byte[sound.rows()];
        byte[] wrongFilter = rows.clone();
        wrongFilter[19] = 5;
        List<byte[]> packed = List.of(
                NONE,
                new byte[] {0x78, (byte) 0x9C, -1, -1},
                PictureFiles.deflated(Arrays.copyOf(rows, rows.length - 1)),
                PictureFiles.deflated(Arrays.copyOf(rows, rows.length + 1)),
                PictureFiles.deflated(new byte[90_000_000]),
                PictureFiles.deflated(wrongFilter),
                Arrays.copyOf(PictureFiles.deflated(rows), PictureFiles.deflated(rows).length - 3));
        for (byte[] one : packed) {
            assertThat(joined(sound.packed(one).file())).isEqualTo("damaged IDAT");
        }
        byte[] adler = PictureFiles.deflated(rows);
        adler[adler.length - 1]++;
        assertThat(joined(sound.packed(adler).file())).isEqualTo("damaged IDAT");
    }

    @Test
    void aPngWhoseHeadIsNoneIsRefused() {
        int[][] wrong = {
            {0, 5, 8, 2},
            {5, 0, 8, 2},
            {-1, 5, 8, 2},
            {5, Integer.MIN_VALUE, 8, 2},
            {5, 5, 3, 0},
            {5, 5, 16, 3},
            {5, 5, 4, 2},
            {5, 5, 8, 1},
            {5, 5, 8, 7},
            {5, 5, 0, 0},
            {5, 5, 255, 6}
        };
        for (int[] head : wrong) {
            Png png = new Png(
                    head[0],
                    head[1],
                    head[2],
                    head[3],
                    false,
                    new byte[] {1, 2, 3},
                    NONE,
                    PictureFiles.deflated(new byte[99]));
            assertThat(joined(png.file())).as(Arrays.toString(head)).isEqualTo("damaged IHDR");
        }
    }

    @Test
    void aPngWithoutItsColoursIsRefused() {
        Png sound = Png.noise(7, 7, 8, 3, false, NONE);
        for (int length : new int[] {0, 1, 4, 3, 765, 771, 3000}) {
            Png png = new Png(7, 7, 8, 3, false, new byte[length], NONE, sound.packed());
            assertThat(joined(png.file())).as("%d", length).isEqualTo("damaged PLTE");
        }
        assertThat(joined(new Png(7, 7, 8, 3, false, new byte[6], new byte[3], sound.packed()).file()))
                .isEqualTo("damaged tRNS");
        assertThat(joined(new Png(7, 7, 8, 6, false, NONE, new byte[2], sound.packed()).file()))
                .isEqualTo("damaged tRNS");
    }

    @ParameterizedTest
    @CsvSource({"IHDR", "PLTE", "ABCD", "IEND"})
    void aPngWithChunksOutOfPlaceIsRefused(String name) {
        Png sound = Png.noise(4, 4, 8, 2, false, NONE);
        ByteArrayOutputStream file = PictureFiles.signature();
        PictureFiles.chunk(file, "IHDR", sound.head());
        if (!name.equals("IEND")) {
            PictureFiles.chunk(file, "IDAT", sound.packed());
        }
        PictureFiles.chunk(file, name, name.equals("IHDR") ? sound.head() : new byte[3]);
        PictureFiles.chunk(file, "IEND", NONE);
        assertThat(joined(file.toByteArray())).isEqualTo("damaged " + (name.equals("IEND") ? "IDAT" : name));
    }

    @Test
    void aMovingPngAndOneWithExtrasAreTakenForTheirFirstPicture() {
        Png sound = Png.noise(4, 4, 8, 2, false, NONE);
        ByteArrayOutputStream file = PictureFiles.signature();
        PictureFiles.chunk(file, "IHDR", sound.head());
        PictureFiles.chunk(file, "acTL", new byte[8]);
        PictureFiles.chunk(file, "iCCP", PictureFiles.deflated(new byte[20_000_000]));
        PictureFiles.chunk(file, "zTXt", PictureFiles.deflated(new byte[20_000_000]));
        PictureFiles.chunk(file, "IDAT", Arrays.copyOf(sound.packed(), 9));
        PictureFiles.chunk(file, "IDAT", NONE);
        PictureFiles.chunk(file, "IDAT", Arrays.copyOfRange(sound.packed(), 9, sound.packed().length));
        PictureFiles.chunk(file, "fdAT", new byte[40]);
        PictureFiles.chunk(file, "IEND", NONE);
        assertThat(refused(file.toByteArray())).isEqualTo("taken");
    }

    @ParameterizedTest
    @CsvSource({
        "20000, 10001, 8, 6, false, output.picture-pixels",
        "2147483647, 2147483647, 16, 6, true, output.picture-pixels",
        "20000, 9000, 8, 6, true, output.picture-memory",
        "100000000, 1, 16, 6, false, output.picture-memory",
    })
    void aPngThatIsTooLargeIsRefusedBeforeItIsUnpacked(
            int width, int height, int depth, int colour, boolean interlaced, String code) {
        byte[] file = new Png(
                        width, height, depth, colour, interlaced, NONE, NONE, PictureFiles.deflated(new byte[1_000]))
                .file();
        assertThat(refused(file)).isEqualTo(code);
    }

    @Test
    void aLargePngOfFewBytesTakesLittleMemory() {
        byte[] rows = new byte[6000 * (1 + 4 * 5000)];
        byte[] file = new Png(5000, 6000, 8, 6, false, NONE, NONE, PictureFiles.deflated(rows)).file();
        assertThatCode(() -> new PictureReader(5 << 20).read(file, 0)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "C9, arithmetic coding", "CA, arithmetic coding", "CB, arithmetic coding", "CD, arithmetic coding",
                "CF, arithmetic coding",
        "C3, lossless", "C5, hierarchical", "C6, hierarchical", "C7, hierarchical", "DE, hierarchical"
    })
    void aJpegPackedInAnUnusualWayIsRefusedForIt(String frame, String way) throws IOException {
        byte[] file = PictureFiles.jpeg(false, BufferedImage.TYPE_INT_RGB);
        file[frame(file) + 1] = (byte) Integer.parseInt(frame, 16);
        assertThat(joined(file)).isEqualTo("unusual " + way);
    }

    @Test
    void aJpegOfTwelveBitsOrForPrintersOrOfNoSizeIsRefused() throws IOException {
        byte[] sound = PictureFiles.jpeg(false, BufferedImage.TYPE_INT_RGB);
        int frame = frame(sound);
        byte[] twelve = sound.clone();
        twelve[frame + 4] = 12;
        assertThat(joined(twelve)).isEqualTo("unusual 12 bit");
        byte[] none = sound.clone();
        none[frame + 5] = none[frame + 6] = 0;
        assertThat(joined(none)).isEqualTo("damaged SOF");
        ByteArrayOutputStream printers = new ByteArrayOutputStream();
        printers.write(sound, 0, frame + 3);
        printers.writeBytes(new byte[] {20, 8, 0, 48, 0, 64, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0});
        printers.write(sound, frame + 19, sound.length - frame - 19);
        assertThat(joined(printers.toByteArray())).isEqualTo("unusual CMYK");
    }

    @Test
    void aJpegWhosePixelsEndEarlyIsRefusedAlthoughItIsEnded() throws IOException {
        for (boolean progressive : new boolean[] {false, true}) {
            byte[] sound = PictureFiles.jpeg(progressive, BufferedImage.TYPE_INT_RGB);
            byte[] file = Arrays.copyOf(sound, sound.length / 2);
            file[file.length - 2] = (byte) 0xFF;
            file[file.length - 1] = (byte) 0xD9;
            assertThat(refused(file)).as("progressive: %s", progressive).isEqualTo("output.picture-damaged");
        }
    }

    @Test
    void aDamagedJpegIsTakenOrRefusedAndNothingElse() throws IOException {
        byte[] sound = PictureFiles.jpeg(false, BufferedImage.TYPE_INT_RGB);
        byte[] progressive = PictureFiles.jpeg(true, BufferedImage.TYPE_INT_RGB);
        for (long seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            byte[] file = (seed % 2 == 0 ? sound : progressive).clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                file[random.nextInt(random.nextBoolean() ? 700 : file.length)] = (byte) random.nextInt(256);
            }
            assertThat(refused(file)).as("seed %d", seed).matches("taken|output\\.picture-.*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "tiff")
    void whatTheJdkWritesOtherwiseIsCalledByItsName(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_3BYTE_BGR), format, out))
                .isTrue();
        assertThat(joined(out.toByteArray())).isEqualToIgnoringCase("other " + format);
    }

    @ParameterizedTest
    @CsvSource({
        "'....ftypheic....', HEIC",
        "'....ftypmif1....', HEIC",
        "'....ftypavif....', AVIF",
        "'<svg xmlns=a/>', SVG",
        "'<?xml version=1?><svg/>', SVG",
        "'%PDF-1.7', PDF",
        "'....jP  ....', JPEG 2000"
    })
    void filesOfOtherKindsAreCalledByTheirNames(String file, String name) {
        assertThat(joined(file.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("other " + name);
    }

    private static byte[] written(String format, BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static BufferedImage seen(PictureFile file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file.bytes()));
    }

    @ParameterizedTest
    @CsvSource({
        "gif, " + BufferedImage.TYPE_BYTE_INDEXED,
        "gif, " + BufferedImage.TYPE_BYTE_BINARY,
        "bmp, " + BufferedImage.TYPE_3BYTE_BGR,
        "bmp, " + BufferedImage.TYPE_BYTE_GRAY,
        "bmp, " + BufferedImage.TYPE_BYTE_BINARY
    })
    void otherKindsBecomePngPixelByPixel(String format, int type) throws IOException, PictureException {
        BufferedImage image = new BufferedImage(37, 23, type);
        Random random = new Random(5);
        for (int i = 0; i < 37 * 23; i++) {
            image.setRGB(i % 37, i / 37, random.nextInt());
        }
        byte[] file = written(format, image);
        PictureFile taken = READER.read(file, 0);
        assertThat(taken.format()).isEqualTo(PictureFile.Format.PNG);
        assertThat(List.of(taken.width(), taken.height())).containsExactly(37, 23);
        assertThat(READER.read(taken.bytes(), 0).format()).as("a sound one").isEqualTo(PictureFile.Format.PNG);
        BufferedImage shown = seen(taken);
        for (int i = 0; i < 37 * 23; i++) {
            assertThat(shown.getRGB(i % 37, i / 37)).isEqualTo(image.getRGB(i % 37, i / 37));
        }
        assertThat(READER.read(file, 0).bytes()).as("the same each time").isEqualTo(taken.bytes());
        for (int length = 7; length < file.length; length++) {
            assertThat(refused(Arrays.copyOf(file, length)))
                    .as("of %d bytes", length)
                    .isEqualTo("output.picture-damaged");
        }
    }

    @Test
    void aPlaceThatIsClearInAGifStaysClear() throws IOException, PictureException {
        IndexColorModel colours =
                new IndexColorModel(1, 2, new byte[] {0, 0x20}, new byte[] {0, 0x40}, new byte[] {0, 0x70}, 0);
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_INDEXED, colours);
        image.getRaster().setSample(1, 2, 0, 1);
        BufferedImage shown = seen(READER.read(written("gif", image), 0));
        assertThat(shown.getRGB(0, 0) >>> 24).isZero();
        assertThat(shown.getRGB(1, 2)).isEqualTo(0xFF204070);
    }

    @Test
    void whatClaimsMorePixelsThanItHoldsTakesNoMemory() throws IOException {
        byte[] gif = written("gif", new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_INDEXED));
        int picture = 13 + (3 << ((gif[10] & 7) + 1));
        while (gif[picture] != 0x2C) {
            picture++;
        }
        Arrays.fill(gif, picture + 5, picture + 9, (byte) 0xFF);
        assertThat(refused(gif)).isEqualTo("output.picture-pixels");
        gif[picture + 6] = 30;
        gif[picture + 8] = 20;
        assertThat(refused(gif)).isEqualTo("output.picture-memory");
        byte[] bmp = written("bmp", new BufferedImage(9, 9, BufferedImage.TYPE_3BYTE_BGR));
        bmp[20] = 1;
        assertThat(refused(bmp)).isEqualTo("output.picture-damaged");
    }

    @Test
    void aChangedByteOfAnotherKindNeverEndsTheProgram() throws IOException {
        byte[] gif = written("gif", new BufferedImage(30, 20, BufferedImage.TYPE_BYTE_INDEXED));
        byte[] bmp = written("bmp", new BufferedImage(30, 20, BufferedImage.TYPE_3BYTE_BGR));
        for (long seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            byte[] file = (seed % 2 == 0 ? gif : bmp).clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                file[random.nextInt(random.nextBoolean() ? 60 : file.length)] = (byte) random.nextInt(256);
            }
            assertThat(refused(file)).as("seed %d", seed).matches("taken|output\\.picture-.*");
        }
    }

    /** The corner of the picture as it is to be seen that the file's first pixel stands in, for each orientation. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, false",
        "2, 1, 0, false",
        "3, 1, 1, false",
        "4, 0, 1, false",
        "5, 0, 0, true",
        "6, 1, 0, true",
        "7, 1, 1, true",
        "8, 0, 1, true"
    })
    void aPictureThatACameraHasTurnedIsMadeUpright(int orientation, int right, int below, boolean sideways)
            throws IOException, PictureException {
        for (int type : new int[] {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY}) {
            BufferedImage image = new BufferedImage(64, 32, type);
            for (int i = 0; i < 16 * 8; i++) {
                image.setRGB(i % 16, i / 16, 0xFFFFFFFF);
            }
            // The first row goes on half as bright: it tells the picture from its mirror image.
            for (int i = 0; i < 16 * 8; i++) {
                image.setRGB(48 + i % 16, i / 16, 0xFF808080);
            }
            PictureFile taken = READER.read(PictureFiles.turned(written("jpeg", image), orientation), 0);
            BufferedImage shown = seen(taken);
            assertThat(List.of(taken.width(), taken.height()))
                    .containsExactly(sideways ? 32 : 64, sideways ? 64 : 32)
                    .containsExactly(shown.getWidth(), shown.getHeight());
            int x = right == 0 ? 2 : shown.getWidth() - 3;
            int y = below == 0 ? 2 : shown.getHeight() - 3;
            assertThat(shown.getRaster().getSample(x, y, 0)).isGreaterThan(240);
            int otherX = sideways ? x : shown.getWidth() - 1 - x;
            int otherY = sideways ? shown.getHeight() - 1 - y : y;
            int grey = type == BufferedImage.TYPE_BYTE_GRAY ? image.getRaster().getSample(50, 2, 0) : 0x80;
            assertThat(shown.getRaster().getSample(otherX, otherY, 0)).isBetween(grey - 8, grey + 8);
        }
    }

    private static int frame(byte[] jpeg) {
        for (int i = 0; ; i++) {
            if (jpeg[i] == (byte) 0xFF && (jpeg[i + 1] == (byte) 0xC0 || jpeg[i + 1] == (byte) 0xC2)) {
                return i;
            }
        }
    }
}
