package org.hongtou.typeset;

/**
 * Which of a text's two faces a character takes, as Word decides it for a run that is marked East Asian: letters and
 * digits of Latin take the Latin face, all else the Han face, with it the quotes “ ”, the dash — and the ellipsis …
 */
public final class Script {
    /** Signs of Latin-1 that Word gives to the Han face in such a run: ¡ ¤ § ¨ ª ­ ¯ ° ± ² ³ ´ ¶ · ¸ ¹ º ¼ ½ ¾ ¿ × ÷. */
    private static final String HAN_SIGNS = "¡¤§¨ª\u00AD¯°±²³´¶·¸¹º¼½¾¿×÷";

    private Script() {}

    /** Whether the character takes the Han face. */
    public static boolean isHan(int codePoint) {
        if (codePoint < 0x80) {
            return false;
        }
        if (codePoint < 0x100) {
            return HAN_SIGNS.indexOf(codePoint) >= 0;
        }
        return codePoint >= 0x250;
    }

    /** Whether Word or LibreOffice could give the character to either face, so that its run has to say which. */
    public static boolean isAmbiguous(int codePoint) {
        return isHan(codePoint) && (codePoint < 0x2E80 || (codePoint >= 0xE000 && codePoint < 0xF900));
    }
}
