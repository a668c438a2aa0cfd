package org.hongtou.font;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.style.FaceNames;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that lie in some folders, by name. What is no font, or can't be read, is as if it were not there: a broken
 * font is reported when a document asks for it, not when it merely lies in a folder.
 */
final class FontIndex {
    private final Map<String, List<FontGlance>> byName = new HashMap<>();

    private final List<Path> outside = new ArrayList<>();

    private FontIndex() {}

    /** The links that weren't followed because they lead out of the fence. */
    List<Path> outside() {
        return List.copyOf(outside);
    }

    /**
     * Looks at files in memory, and then through folders in order, each with its subfolders; one that isn't there counts
     * as empty.
     *
     * @param fence out of which no link of a folder in it leads; null for none
     */
    static FontIndex of(Map<String, byte[]> inMemory, List<Path> folders, @Nullable Path fence) {
        FontIndex index = new FontIndex();
        inMemory.forEach((name, bytes) -> index.look(FontOrigin.of(name, bytes)));
        for (Path folder : folders) {
            FontFolder found = FontFolder.of(folder, fence);
            found.fonts().forEach(file -> index.look(FontOrigin.on(file)));
            index.outside.addAll(found.outside());
        }
        return index;
    }

    /** The upright fonts in memory, and those that lie in a folder, in the order of their names. */
    List<FontGlance> own(@Nullable Path folder) {
        return byName.values().stream()
                .flatMap(List::stream)
                .filter(glance -> !glance.italic())
                .filter(glance -> glance.file().file() == null
                        || (folder != null && glance.file().file().startsWith(folder)))
                .distinct()
                .sorted(Comparator.comparing(
                                (FontGlance glance) -> glance.file().name())
                        .thenComparingInt(FontGlance::face))
                .toList();
    }

    private void look(FontOrigin file) {
        try {
            FontGlance.at(file).forEach(this::add);
        } catch (IOException ignored) {
            // No font, or not for this user's eyes: as if it were not there.
        }
    }

    private void add(FontGlance glance) {
        Set<String> names = new HashSet<>(glance.names().families());
        names.addAll(glance.names().full());
        for (String name : names) {
            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(glance);
        }
    }

    /**
     * The fonts of a face that stand upright, the best first: those of the very name, then those of its other names;
     * of each, those of the weight asked for, then the others.
     */
    List<FontGlance> find(String name, boolean bold) {
        List<FontGlance> best = new ArrayList<>();
        add(name, bold, best);
        FaceNames.others(name).forEach(other -> add(other, bold, best));
        return best;
    }

    private void add(String name, boolean bold, List<FontGlance> best) {
        List<FontGlance> upright = byName.getOrDefault(FaceNames.normal(name), List.of()).stream()
                .filter(glance -> !glance.italic())
                .toList();
        upright.stream().filter(glance -> glance.bold() == bold).forEach(best::add);
        upright.stream().filter(glance -> glance.bold() != bold).forEach(best::add);
    }
}
