package org.hongtou.content.data;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hongtou.content.source.KeyName;
import org.jspecify.annotations.Nullable;

/** The words for yes and no. */
public final class Flags {
    private static final Set<String> YES = Set.of("是", "有", "要", "盖章", "true", "yes", "on");
    private static final Set<String> NO = Set.of("否", "无", "不", "不要", "不盖章", "没有", "false", "no", "off");

    private Flags() {}

    /** All words for either, in the order of the alphabet. */
    public static List<String> words() {
        return Stream.concat(YES.stream(), NO.stream()).sorted().toList();
    }

    /** What a word says; null if it is neither. */
    public static @Nullable Boolean read(String text) {
        String word = KeyName.normal(text);
        if (YES.contains(word)) {
            return true;
        }
        return NO.contains(word) ? false : null;
    }
}
