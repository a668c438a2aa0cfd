package org.hongtou.files;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Files that lie in memory. What is put in or taken out is seen at once. */
public final class MemoryTree implements FileTree {
    private final SortedMap<String, byte[]> files;
    /** What the names of this tree begin with in {@link #files}; empty, or ends with {@code /}. */
    private final String prefix;

    public MemoryTree() {
        this(new ConcurrentSkipListMap<>(), "");
    }

    private MemoryTree(SortedMap<String, byte[]> files, String prefix) {
        this.files = files;
        this.prefix = prefix;
    }

    /**
     * Puts a file in, in place of one of its name.
     *
     * @param bytes not changed afterwards
     * @throws OutsideTreeException if the name leads out of the tree, or is empty
     */
    public void put(String name, byte[] bytes) throws IOException {
        String full = full(name);
        if (full.equals(prefix)) {
            throw new OutsideTreeException(name, false);
        }
        files.put(full, bytes);
    }

    /** Takes a file out, if it is there. */
    public void remove(String name) throws IOException {
        files.remove(full(name));
    }

    @Override
    public List<String> folders(String folder) throws IOException {
        String start = start(folder);
        return files.tailMap(start).keySet().stream()
                .takeWhile(name -> name.startsWith(start))
                .map(name -> name.substring(start.length()))
                .filter(name -> name.indexOf('/') > 0)
                .map(name -> name.substring(0, name.indexOf('/')))
                .distinct()
                .toList();
    }

    @Override
    public List<String> files(String folder) throws IOException {
        String start = start(folder);
        return files.tailMap(start).keySet().stream()
                .takeWhile(name -> name.startsWith(start))
                .filter(name -> !("/" + name.substring(start.length())).matches("(?s).*/\\..*/.*"))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    @Override
    public byte[] read(String name, long most) throws IOException {
        byte[] bytes = files.get(full(name));
        if (bytes == null) {
            throw new NoSuchFileException(name);
        }
        if (bytes.length > most) {
            throw new FileTooLargeException(name, most);
        }
        return bytes.clone();
    }

    @Override
    public FileTree in(String folder) {
        return new MemoryTree(files, prefix + FileTree.normal(folder) + "/");
    }

    private String start(String folder) throws IOException {
        String full = full(folder);
        return full.isEmpty() || full.endsWith("/") ? full : full + "/";
    }

    private String full(String name) throws IOException {
        String normal = FileTree.normal(name);
        if (normal.equals("..") || normal.startsWith("../") || name.startsWith("/")) {
            throw new OutsideTreeException(name, false);
        }
        return prefix + normal;
    }

    /** Trees of the same files are the same place. */
    @Override
    @SuppressWarnings("ReferenceEquality") // other files of the same content are another place
    public boolean equals(Object other) {
        return other instanceof MemoryTree tree && tree.files == files && tree.prefix.equals(prefix);
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(files) + prefix.hashCode();
    }
}
