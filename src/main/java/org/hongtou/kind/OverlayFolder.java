package org.hongtou.kind;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project's folder over the program's of the same name: what the project doesn't have comes from the program, so that
 * an office changes one file and leaves the others.
 *
 * @param upper the project's
 * @param lower the program's
 */
public record OverlayFolder(KindFolder upper, KindFolder lower) implements KindFolder {

    /**
     * All folders that a project can use: its own, each over the program's of its name, then the program's.
     *
     * @param project the project's folders
     * @param shipped the program's
     */
    public static List<KindFolder> all(List<KindFolder> project, List<KindFolder> shipped) {
        List<KindFolder> all = new ArrayList<>();
        for (KindFolder own : project) {
            all.add(shipped.stream()
                    .filter(other -> other.name().equals(own.name()))
                    .findFirst()
                    .<KindFolder>map(lower -> new OverlayFolder(own, lower))
                    .orElse(own));
        }
        all.addAll(shipped);
        return List.copyOf(all);
    }

    @Override
    public String name() {
        return upper.name();
    }

    @Override
    public String shown(String file) {
        return has(file) ? upper.shown(file) : lower.shown(file);
    }

    @Override
    public byte @Nullable [] read(String file) throws IOException {
        byte[] own = upper.read(file);
        return own == null ? lower.read(file) : own;
    }

    @Override
    public @Nullable KindFolder under(String file) {
        return has(file) ? lower : null;
    }

    @Override
    public boolean isShipped(String file) {
        try {
            return lower.isShipped(file) && Arrays.equals(read(file), lower.read(file));
        } catch (IOException e) {
            return false;
        }
    }

    /** A file that can't be read is there all the same. */
    private boolean has(String file) {
        try {
            return upper.read(file) != null;
        } catch (IOException e) {
            return true;
        }
    }
}
