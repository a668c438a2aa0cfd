package org.hongtou.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.Content;
import org.hongtou.ProjectFiles;

/** A picture of a text and of a table. */
final class PictureTarget implements FuzzTarget {
    private static final String CONTENT = """
            文种: 信息
            标题: 图
            正文: |
              前面。

              ![图](%s){width=20mm}

              ![又一图](%<s)
            """;
    /** Depth and colour type, bytes of a row of eight. */
    private static final int[][] FORMS = {
        {1, 0, 1}, {8, 0, 8}, {16, 0, 16}, {8, 2, 24}, {16, 2, 48}, {4, 3, 4}, {8, 4, 16}, {8, 6, 32}, {16, 6, 64}
    };

    private final List<FuzzInput> seeds = new ArrayList<>();

    PictureTarget() throws IOException {
        for (int[] form : FORMS) {
            seeds.add(new FuzzInput("p.png", png(form[0], form[1], form[2])));
        }
        seeds.add(Seeds.read("p.png", Path.of("src/test/resources/corpus/seals/b.png")));
        for (String name : List.of("hill.jpg", "turned.jpg", "scene.gif", "scene.bmp")) {
            String ending = name.substring(name.indexOf('.'));
            seeds.add(Seeds.read("p" + ending, Path.of("src/test/resources/corpus/picture/" + name)));
        }
    }

    /** A picture of eight by eight that is well. */
    static byte[] png() {
        return png(8, 2, 24);
    }

    private static byte[] png(int depth, int colour, int row) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer head = ByteBuffer.allocate(13).putInt(8).putInt(8);
        chunk(file, "IHDR", head.put((byte) depth).put((byte) colour).array());
        if (colour == 3) {
            chunk(file, "PLTE", "012abcdefABC345678987654".getBytes(StandardCharsets.US_ASCII));
            chunk(file, "tRNS", new byte[] {0, 64, (byte) 200});
        }
        byte[] rows = new byte[8 * (1 + row)];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (byte) (i % (1 + row) == 0 ? i / (1 + row) % 5 : colour == 3 ? i % 7 : i * 5);
        }
        chunk(file, "pHYs", new byte[] {0, 0, 11, 19, 0, 0, 11, 19, 1});
        chunk(file, "IDAT", PictureMutations.deflated(rows));
        chunk(file, "IEND", new byte[0]);
        return PictureMutations.summed(file.toByteArray());
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] body) {
        file.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        file.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(body);
        file.writeBytes(new byte[4]);
    }

    @Override
    public String name() {
        return "picture";
    }

    @Override
    public List<FuzzInput> seeds() {
        return seeds;
    }

    @Override
    public Mutations mutations() {
        return new PictureMutations();
    }

    /** A picture of a few bytes may be large. */
    @Override
    public double patience() {
        return 10;
    }

    @Override
    public void run(FuzzInput input, Trial trial) throws Exception {
        String name = "p." + input.ending();
        trial.exercise(
                trial.open(ProjectFiles.inMemory().with("content/" + name, input.bytes())),
                Content.yaml(CONTENT.formatted(name)));
    }
}
