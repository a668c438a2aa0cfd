package org.hongtou;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document says: YAML text, a file of the project, or a map of values under the keys of its kind.
 */
public final class Content {
    private static final String UNNAMED = "content/content.yaml";

    private final String name;
    private final byte @Nullable [] bytes;
    private final @Nullable Map<String, ?> values;

    private Content(String name, byte @Nullable [] bytes, @Nullable Map<String, ?> values) {
        this.name = name;
        this.bytes = bytes;
        this.values = values;
    }

    /** YAML text that lies in no file. */
    public static Content yaml(String text) {
        return yaml(UNNAMED, text);
    }

    /**
     * YAML text as if it lay in a file of the project.
     *
     * @param name the file's name in the project, {@code content/第6期.yaml}, which problems name and from which pictures
     *     are looked for; it needn't be there
     */
    public static Content yaml(String name, String text) {
        return new Content(name, text.getBytes(StandardCharsets.UTF_8), null);
    }

    /** A content file's bytes in any encoding that files may have: UTF-8, UTF-16 with a byte order mark, GB18030. */
    public static Content bytes(String name, byte[] bytes) {
        return new Content(name, bytes.clone(), null);
    }

    /**
     * A file of the project.
     *
     * @param name its name in the project: {@code content/第6期.yaml}
     */
    public static Content file(String name) {
        return new Content(name, null, null);
    }

    /**
     * Values under the keys of their kind, in Chinese or English.
     *
     * @param values texts, numbers, truth values, {@link java.time.LocalDate}s, lists and maps of such; the kind stands
     *     under {@code 文种} or {@code kind}
     */
    public static Content of(Map<String, ?> values) {
        return new Content(UNNAMED, null, values);
    }

    /** Its name in the project. */
    public String name() {
        return name;
    }

    byte @Nullable [] bytes() {
        return bytes;
    }

    @Nullable
    Map<String, ?> values() {
        return values;
    }
}
