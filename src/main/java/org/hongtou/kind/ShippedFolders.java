package org.hongtou.kind;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hongtou.files.DiskTree;

/**
 * The folders that come with the program: {@code templates/} in its jar, or beside its classes where it runs without
 * one. A jar can't list a folder by its name, so the file that the program was loaded from is opened; the few small
 * files are held in memory.
 */
public final class ShippedFolders {
    private static final String TEMPLATES = "templates/";

    private ShippedFolders() {}

    /**
     * The folders by name.
     *
     * @throws IOException if the program's own file can't be read
     */
    public static List<KindFolder> all() throws IOException {
        CodeSource source = ShippedFolders.class.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null) {
            return List.of();
        }
        try {
            return in(Path.of(location.toURI()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("no file: " + location, e);
        }
    }

    /**
     * The folders in a place that the program may be loaded from.
     *
     * @param code a jar or a folder of classes
     */
    static List<KindFolder> in(Path code) throws IOException {
        List<KindFolder> folders = Files.isDirectory(code) ? ProjectFolders.in(new DiskTree(code)) : inJar(code);
        return folders.stream().<KindFolder>map(ShippedFolder::new).toList();
    }

    private static List<KindFolder> inJar(Path jar) throws IOException {
        Map<String, Map<String, byte[]>> folders = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                int slash = entry.getName().indexOf('/', TEMPLATES.length());
                if (!entry.isDirectory() && entry.getName().startsWith(TEMPLATES) && slash > 0) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        folders.computeIfAbsent(
                                        entry.getName().substring(TEMPLATES.length(), slash), n -> new HashMap<>())
                                .put(entry.getName().substring(slash + 1), in.readAllBytes());
                    }
                }
            }
        }
        List<KindFolder> found = new ArrayList<>();
        folders.forEach((name, files) -> found.add(new MemoryFolder(name, files)));
        return found;
    }
}
