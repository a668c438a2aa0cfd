package org.hongtou.content.data;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name by which content calls for a picture: a PNG, JPEG, GIF or BMP file, named from the content file's own folder. */
public final class PictureName {
    private static final Pattern PICTURE = Pattern.compile("(?i)^.+\\.(png|jpe?g|gif|bmp|webp)");
    private static final Pattern ROOTED = Pattern.compile("(?i)^(?:[a-z]:.*|[a-z]++://.*|[/\\\\].*)");

    private PictureName() {}

    /** What is wrong with a name, as a diagnostic's code; null if nothing is. */
    public static @Nullable String problem(String name) {
        if (!PICTURE.matcher(name).matches()) {
            return "content.picture-format";
        }
        return ROOTED.matcher(name).matches() ? "content.picture-not-relative" : null;
    }
}
