package org.hongtou.content;

import java.text.Normalizer;
import java.util.Locale;

/** When two spellings are the same key: {@code Copy-To}, {@code copy_to} and {@code ｃｏｐｙ＿ｔｏ} are. */
final class KeyName {
    private KeyName() {}

    /** The spelling that all spellings of a key share. */
    static String normal(String key) {
        String plain = Normalizer.normalize(Blanks.strip(key), Normalizer.Form.NFKC);
        return plain.toLowerCase(Locale.ROOT).replace('-', '_').replaceAll("[ \\p{Cf}]", "");
    }
}
