package org.hongtou.importer;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of pictures in text: {@code ![](image1.png)}. */
public final class ImageNames {
    private static final Pattern NAME = Pattern.compile("\\]\\(([^()\\n]{1,200})\\)");

    private ImageNames() {}

    /** The text with other names, all changed at once: one may become what another was. */
    public static String renamed(String text, Map<String, String> names) {
        return NAME.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement("](" + names.getOrDefault(found.group(1), found.group(1)) + ")"));
    }
}
