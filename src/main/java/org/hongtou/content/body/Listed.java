package org.hongtou.content.body;

import java.util.regex.Pattern;

/** Tells what stands before an item of a list that was copied with its numbers or bullets: 1. （一） • */
final class Listed {
    private static final Pattern MARK = Pattern.compile("[（(][一二三四五六七八九十百0-9０-９a-zA-Z]{1,4}[）)]"
            + "|[一二三四五六七八九十百0-9０-９a-zA-Z]{1,4}[、.．）)]"
            + "|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,4}\\.?"
            + "|第[一二三四五六七八九十百零〇0-9]{1,6}[条章节]"
            + "|[①-⑳•·●○■□◆◇▪➢➤✓√\\-–—*]");

    private Listed() {}

    static boolean isMark(String text) {
        return MARK.matcher(text).matches();
    }
}
