package org.hongtou.content.slip;

import java.util.Set;
import org.hongtou.content.source.Blanks;

/** Keys that slipped into the text above them because their line is indented too far. */
final class TextKeys {
    /**
     * Keys that open no line of a text: others, 联系人, 标题, 附件, 单位, are also words that a paragraph begins with.
     */
    private static final Set<String> KEYS = Set.of(
            "文种", "供稿", "报尾", "版记", "成文日期", "印发日期", "印发机关", "发文字号", "发文机关", "编印单位", "签发人", "不随文", "横排", "公开方式", "办理类别",
            "文稿状态", "份号");

    private TextKeys() {}

    /** Tells of a line of a text that is a key; {@code column} is where it should stand. */
    static void tell(Mending text, int line, int column, KnownKeys keys) {
        String content = text.line(line);
        int colon = colon(content);
        if (colon < 0) {
            return;
        }
        String key = Blanks.strip(content.substring(0, colon));
        if (KEYS.contains(key) && keys.knows(key)) {
            text.warning("content.key-in-text", line, content.indexOf(key), key, column);
        }
    }

    private static int colon(String content) {
        int half = content.indexOf(':');
        int full = content.indexOf('：');
        return half < 0 || full < 0 ? Math.max(half, full) : Math.min(half, full);
    }
}
