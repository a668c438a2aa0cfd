package org.hongtou.content.slip;

import org.hongtou.content.source.Blanks;

/** Mends what stands between a key and its value. */
final class KeySlip {
    private KeySlip() {}

    static void mend(Mending text, int line, KeyLine key, KnownKeys keys) {
        String content = text.line(line);
        switch (key.form()) {
            case SOUND -> {
                int value = Blanks.skip(content, key.end());
                int tab = content.indexOf('\t', key.end());
                if (tab >= 0 && tab < value && value < content.length()) {
                    text.error("content.tab-after-colon", line, tab, key.key());
                    text.replace(line, key.end(), value, " ");
                }
            }
            case FULL_WIDTH_COLON -> {
                if (keys.knowsOneLike(key.key())) {
                    text.advice("content.full-width-colon", line, key.colon(), key.key());
                } else {
                    text.error("content.full-width-colon-unknown", line, key.colon(), key.key());
                }
                text.replace(line, key.colon(), key.end(), ": ");
            }
            case FULL_WIDTH_BLANK -> {
                int odd = key.colon() + 1;
                while (!Blanks.isOdd(content.charAt(odd))) {
                    odd++;
                }
                boolean full = content.charAt(odd) == Blanks.FULL_WIDTH;
                text.advice(
                        full ? "content.full-width-blank" : "content.odd-blank",
                        line,
                        key.colon() + 1,
                        key.key(),
                        InvisibleCharacters.number(content.charAt(odd)));
                text.replace(line, key.colon(), key.end(), ": ");
            }
            case NO_BLANK -> {
                text.error("content.no-blank-after-colon", line, key.colon(), key.key());
                text.insert(line, key.end(), " ");
            }
            case OTHER_MARK -> {
                text.error("content.other-mark-for-colon", line, key.colon(), key.key(), content.charAt(key.colon()));
                text.replace(line, key.colon(), key.end(), ": ");
            }
            case NO_MARK -> {
                text.error("content.no-colon", line, key.colon(), key.key());
                text.replace(line, key.colon(), key.end(), ": ");
            }
        }
    }
}
