package org.hongtou.diagnostics;

/**
 * A place in a text file that a person wrote.
 *
 * @param file the file's name as a message shows it
 * @param line the line, from 1; 0 where the place is the file as a whole
 * @param column the column in characters (code points), from 1; 0 where the place is the line as a whole
 */
public record Place(String file, int line, int column) {

    /** The file as a whole. */
    public static Place file(String file) {
        return new Place(file, 0, 0);
    }

    /** {@code file:line:column}, without the parts that are unknown. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
