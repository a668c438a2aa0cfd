package org.hongtou.project;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Attachment;
import org.hongtou.model.Block;
import org.hongtou.model.CodePicture;
import org.hongtou.model.Document;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureRow;
import org.hongtou.model.Signature;
import org.hongtou.model.Table;

/** The picture files that a document names. */
final class PictureNames {
    private PictureNames() {}

    /**
     * @param file as the content names it
     * @param line the line of the content file, 0 where unknown
     */
    record Named(String file, int line) {}

    static List<Named> of(Document document) {
        List<Named> names = new ArrayList<>();
        collect(document.blocks(), names);
        return names;
    }

    private static void collect(List<Block> blocks, List<Named> names) {
        for (Block block : blocks) {
            if (block instanceof Picture picture) {
                add(picture, names);
            } else if (block instanceof Table table) {
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.lines().stream())
                        .forEach(line -> {
                            if (line instanceof Picture picture) {
                                add(picture, names);
                            }
                        });
            } else if (block instanceof PictureRow row) {
                row.pictures().forEach(picture -> add(picture, names));
            } else if (block instanceof CodePicture code) {
                names.add(new Named(code.file(), 0));
            } else if (block instanceof Attachment attachment) {
                collect(attachment.blocks(), names);
            } else if (block instanceof Signature signature) {
                signature.signers().forEach(signer -> addUnlessEmpty(signer.seal(), names));
                Signature.Stamp stamp = signature.stamp();
                addUnlessEmpty(stamp == null ? "" : stamp.picture(), names);
            }
        }
    }

    private static void add(Picture picture, List<Named> names) {
        names.add(new Named(picture.file(), picture.line()));
    }

    private static void addUnlessEmpty(String file, List<Named> names) {
        if (!file.isEmpty()) {
            names.add(new Named(file, 0));
        }
    }
}
