package org.hongtou.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.project.Input;
import org.jspecify.annotations.Nullable;

/**
 * What outputs may be called. A name that this system takes may be none on Windows, where most documents end up; there it
 * is refused, and elsewhere told.
 */
final class OutputNames {
    /** Of the file systems in use: bytes, on Windows UTF-16 characters. */
    private static final int LONGEST = 255;

    private static final Pattern REFUSED = Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}]");
    private static final Pattern LAST = Pattern.compile("[. ]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private final boolean windows;

    /** @param windows whether the names are for Windows */
    OutputNames(boolean windows) {
        this.windows = windows;
    }

    /**
     * Why a document can't be written under its name; null where it can.
     *
     * @param document its path without ending
     * @param extension the longest of its endings
     */
    @Nullable
    Diagnostic error(Input input, String document, String extension) {
        Place place = Place.file(input.shown());
        for (String name : (document + "." + extension).split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return Diagnostic.error("build.name-refused", place, name, "_" + name + "_");
            }
            if (length(name) > LONGEST) {
                return Diagnostic.error("build.name-too-long", place, name, length(name), LONGEST);
            }
            if (windows && !portable(name).equals(name)) {
                return Diagnostic.error("build.name-refused", place, name, portable(name));
            }
        }
        return null;
    }

    /** That a name is none on Windows; null where it is. */
    @Nullable
    Diagnostic advice(Input input, String document) {
        List<String> names = List.of((document + ".x").split("/", -1));
        for (String name : names) {
            String portable = portable(name);
            if (!portable.equals(name)) {
                boolean last = name.equals(names.getLast());
                return Diagnostic.advice(
                        "build.name-not-on-windows",
                        Place.file(input.shown()),
                        last ? bare(name) : name,
                        last ? bare(portable) : portable);
            }
        }
        return null;
    }

    private static String bare(String name) {
        return name.substring(0, name.length() - 2);
    }

    private int length(String name) {
        return windows ? name.length() : name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String portable(String name) {
        String plain = LAST.matcher(REFUSED.matcher(name).replaceAll("_")).replaceAll("_");
        return DEVICE.matcher(plain.toLowerCase(Locale.ROOT)).matches() ? "_" + plain : plain;
    }
}
