package org.hongtou.typeset.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place that a title names first, with what kind of place it is and without: no dictionary has them all. */
public final class PlaceNames {
    private static final Pattern FIRST =
            Pattern.compile("^(?:中共|中国共产党|政协|共青团|关于|对)?(?<name>\\p{IsHan}{2,4}?)[省市县区州盟旗镇乡]");

    private PlaceNames() {}

    /** The names, longest first; none where the title begins with no place. */
    public static List<String> of(String title) {
        Matcher first = FIRST.matcher(title);
        if (!first.find()) {
            return List.of();
        }
        String name = first.group("name");
        return List.of(name + title.charAt(first.end() - 1), name);
    }
}
