package org.hongtou.content.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two spellings are the same key: {@code Copy-To}, {@code copy_to} and {@code ｃｏｐｙ＿ｔｏ} are. */
public final class KeyName {
    private static final Pattern NOTHING = Pattern.compile("[ \\p{Cf}]");

    private KeyName() {}

    /** The spelling that all spellings of a key share. */
    public static String normal(String key) {
        if (isNormal(key)) {
            return key;
        }
        String plain = Normalizer.normalize(Blanks.strip(key), Normalizer.Form.NFKC);
        return NOTHING.matcher(plain.toLowerCase(Locale.ROOT).replace('-', '_')).replaceAll("");
    }

    /** Most keys are in their normal spelling, and normalizing takes its time. */
    private static boolean isNormal(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean latin = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
            if (!latin && !(c >= '\u4E00' && c <= '\u9FFF')) {
                return false;
            }
        }
        return true;
    }
}
