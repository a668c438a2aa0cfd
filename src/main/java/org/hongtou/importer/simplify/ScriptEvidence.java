package org.hongtou.importer.simplify;

/**
 * In which characters a text is written, by those that only one kind of text has.
 *
 * @param traditional how many of its characters no simplified text has
 * @param simplified how many no traditional text has
 * @param han how many Chinese characters it has
 */
record ScriptEvidence(int traditional, int simplified, int han) {
    private static final int FEW = 5;

    static ScriptEvidence of(String text) {
        CharacterTables tables = CharacterTables.shipped();
        int traditional = 0;
        int simplified = 0;
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHan(c)) {
                han++;
                traditional += tables.isTraditional(c) ? 1 : 0;
                simplified += tables.isSimplified(c) ? 1 : 0;
            }
        }
        return new ScriptEvidence(traditional, simplified, han);
    }

    static boolean isHan(char c) {
        return (c >= '\u3400' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF');
    }

    /** Whether it is traditional; a text that doesn't show it is as the whole is of which it is a part. */
    boolean isTraditional(boolean whole) {
        return traditional == simplified ? whole : traditional > simplified;
    }

    /** Whether a reader sees at once that it is traditional. */
    boolean isPlainlyTraditional() {
        return traditional >= FEW && traditional > simplified && traditional * 10 >= han;
    }
}
