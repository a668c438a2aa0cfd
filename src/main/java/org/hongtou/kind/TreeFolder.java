package org.hongtou.kind;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.hongtou.files.FileTree;
import org.hongtou.files.OutsideTreeException;
import org.jspecify.annotations.Nullable;

/**
 * A kind's folder in a project.
 *
 * @param tree the folder's files
 * @param name its name
 * @param shown how messages name it: {@code templates/bulletin}
 */
record TreeFolder(FileTree tree, String name, String shown) implements KindFolder {

    @Override
    public String shown(String file) {
        return shown + "/" + file;
    }

    @Override
    public byte @Nullable [] read(String file) throws IOException {
        try {
            return tree.read(file, LARGEST_FILE);
        } catch (NoSuchFileException e) {
            return null;
        } catch (OutsideTreeException e) {
            if (e.leavesProject()) {
                throw e;
            }
            return null;
        }
    }
}
