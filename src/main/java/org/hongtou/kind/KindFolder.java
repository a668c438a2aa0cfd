package org.hongtou.kind;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A folder under {@code templates/}: {@code template.ftlx}, {@code schema.yaml}, {@code style.yaml},
 * {@code sample.yaml}, {@code samples.yaml} and what they include. Two folders are equal if they are the same place. Safe for use by many
 * threads.
 */
public interface KindFolder {
    String TEMPLATE = "template.ftlx";
    String SCHEMA = "schema.yaml";
    String STYLE = "style.yaml";
    String SAMPLE = "sample.yaml";
    /** Starts of the other names that a kind answers to, each a document of its own: 请示 of 通知. */
    String SAMPLES = "samples.yaml";

    /** The largest file that is read, in bytes: far above what a person writes. */
    int LARGEST_FILE = 1 << 20;

    /** The folder's name: {@code bulletin}. */
    String name();

    /** How messages name one of its files: {@code templates/bulletin/style.yaml}. */
    String shown(String file);

    /**
     * The bytes of a file, never of one outside the folder: a name with {@code ..}, an absolute one and a link that
     * leads out have no file.
     *
     * @param file the name relative to the folder, with {@code /}
     * @return null where the folder has no such file
     * @throws org.hongtou.files.RefusedFileException if it is larger than {@link #LARGEST_FILE} or no regular file, or a
     *     link on its way leads out of the project
     * @throws IOException if it can't be read
     */
    byte @Nullable [] read(String file) throws IOException;

    /** Whether a file is just as the program came with it, so that it has been tried with the program. */
    default boolean isShipped(String file) {
        return false;
    }

    /**
     * The folder under this one that has the file too, so that this one need only say what differs; null where there is
     * none.
     */
    default @Nullable KindFolder under(String file) {
        return null;
    }
}
