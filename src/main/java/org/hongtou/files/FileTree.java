package org.hongtou.files;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Files by their names: a project's, or those of one folder of it. A name is relative to the tree, with {@code /} between
 * its parts; a name that leads out of the tree, by {@code ..}, by a link or because it is absolute, has no file here. Safe
 * for use by many threads.
 */
public interface FileTree {

    /**
     * The folders that lie in a folder itself, by their names alone, in order; none where there is no such folder.
     *
     * @param folder its name; empty for the tree's own
     * @throws IOException if it can't be listed
     */
    List<String> folders(String folder) throws IOException;

    /**
     * The files in a folder and in all folders below it, in the order of their names; hidden folders are left out.
     *
     * @param folder its name; empty for the tree's own
     * @return their names in this tree
     * @throws IOException if it can't be listed
     */
    List<String> files(String folder) throws IOException;

    /**
     * The bytes of a file.
     *
     * @param most the largest file that is read, in bytes
     * @throws java.nio.file.NoSuchFileException if there is no such file
     * @throws OutsideTreeException if the name leads out of the tree
     * @throws FileTooLargeException if it has more bytes than that
     * @throws SpecialFileException if it isn't a regular file
     * @throws IOException if it can't be read
     */
    byte[] read(String name, long most) throws IOException;

    /** One folder as a tree of its own, out of which no name leads. */
    FileTree in(String folder);

    /**
     * The name in a tree of a file that another file calls by a name relative to its own folder.
     *
     * @param file the other file's name in the tree
     * @return without {@code .} and {@code ..}, but for leading ones, which lead out of the tree
     */
    static String beside(String file, String name) {
        if (isAbsolute(name)) {
            return name;
        }
        int slash = file.lastIndexOf('/');
        return normal(slash < 0 ? name : file.substring(0, slash + 1) + name);
    }

    /** A name without {@code .} and {@code ..}, but for leading ones. */
    static String normal(String name) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : name.split("/", -1)) {
            boolean up = part.equals("..");
            if (up && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (up || (!part.isEmpty() && !part.equals("."))) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** Whether a name says where it lies by itself, on any system: {@code /a}, {@code \a}, {@code C:\a}. */
    private static boolean isAbsolute(String name) {
        return name.startsWith("/") || name.startsWith("\\") || name.matches("(?s)[A-Za-z]:.*");
    }
}
