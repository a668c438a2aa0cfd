package org.hongtou.content.slip;

import java.util.Set;
import org.hongtou.content.source.Blanks;

/** Keys that slipped into the text above them because their line is indented too far. */
final class TextKeys {
    /**
     * Keys that open no line of a text: others, 联系人, 标题, 附件, 单位, are also words that a paragraph begins with.
     */
    private static final Set<String> KEYS = Set.of(
            "文种", "供稿", "报尾", "版记", "成文日期", "印发日期", "印发机关", "发文字号", "发文机关", "编印单位", "签发人", "不随文", "横排",
            "公开方式", "办理类别", "文稿状态", "份号");

    private TextKeys() {}

    /** Tells of a line of a text that is a key; {@code column} is where it should stand. */
    static void tell(Mending text, int line, int column, KnownKeys keys) {
        String content = text.line(line);
        if (content.indexOf(':') < 0 && content.indexOf('：') < 0) {
            return;
        }
        int at = 0;
        while (at < content.length() && Blanks.isBlank(content.charAt(at))) {
            at++;
        }
        KeyLine key = KeyLine.find(content, at, keys);
        boolean colon = key != null
                && switch (key.form()) {
                    case SOUND, FULL_WIDTH_COLON, FULL_WIDTH_BLANK, NO_BLANK -> true;
                    case OTHER_MARK, NO_MARK -> false;
                };
        if (key != null && colon && KEYS.contains(key.key()) && keys.knows(key.key())) {
            text.warning("content.key-in-text", line, at, key.key(), column);
        }
    }
}
