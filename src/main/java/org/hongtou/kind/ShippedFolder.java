package org.hongtou.kind;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A folder that came with the program, in which nobody else has written: what it holds is the program's own and has been
 * tried with it.
 *
 * @param folder where its files are
 */
public record ShippedFolder(KindFolder folder) implements KindFolder {
    @Override
    public String name() {
        return folder.name();
    }

    @Override
    public String shown(String file) {
        return folder.shown(file);
    }

    @Override
    public byte @Nullable [] read(String file) throws IOException {
        return folder.read(file);
    }

    @Override
    public boolean isShipped(String file) {
        return true;
    }
}
