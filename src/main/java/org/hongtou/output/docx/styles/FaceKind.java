package org.hongtou.output.docx.styles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.style.FaceNames;

/**
 * What kind of face a name is, for a word processor that lacks it: by PANOSE and by the characters that it has, Word
 * chooses another one that is nearest (ISO/IEC 29500-1 17.8.3.13, 17.8.3.16). Of a face that isn't known only its
 * script is told.
 *
 * @param panose ten bytes in hexadecimal digits
 * @param family {@code roman}, {@code swiss}, {@code modern}, {@code script} or {@code auto}
 * @param fixed whether all its letters are as wide
 * @param signature four words of Unicode's ranges, two of code pages, in hexadecimal digits
 */
record FaceKind(String panose, String family, boolean fixed, List<String> signature) {
    private static final List<String> GB_2312 =
            List.of("00000001", "080E0000", "00000010", "00000000", "00040000", "00000000");
    private static final List<String> GBK =
            List.of("800002BF", "38CF7CFA", "00000016", "00000000", "00040001", "00000000");
    private static final List<String> SONG =
            List.of("00000203", "288F0000", "00000016", "00000000", "00040001", "00000000");
    private static final List<String> HUAWEN =
            List.of("00000287", "080F0000", "00000010", "00000000", "0004009F", "00000000");
    private static final List<String> WESTERN =
            List.of("E0002EFF", "C000785B", "00000009", "00000000", "000001FF", "00000000");

    private static final FaceKind ANY_HAN = new FaceKind("02000000000000000000", "auto", false, GBK);
    private static final FaceKind ANY_LATIN = new FaceKind("02020603050405020304", "roman", false, WESTERN);

    private static final Map<String, FaceKind> KNOWN = known();

    private static Map<String, FaceKind> known() {
        Map<String, FaceKind> kinds = new HashMap<>();
        put(kinds, "仿宋_GB2312", new FaceKind("02010609030101010101", "modern", true, GB_2312));
        put(kinds, "仿宋", new FaceKind("02010609060101010101", "modern", true, GBK));
        put(kinds, "楷体_GB2312", new FaceKind("02010609030101010101", "modern", true, GB_2312));
        put(kinds, "楷体", new FaceKind("02010609060101010101", "modern", true, GBK));
        put(kinds, "黑体", new FaceKind("02010609060101010101", "modern", true, GBK));
        put(kinds, "宋体", new FaceKind("02010600030101010101", "auto", false, SONG));
        put(kinds, "新宋体", new FaceKind("02010609030101010101", "modern", true, SONG));
        put(kinds, "微软雅黑", new FaceKind("020B0503020204020204", "swiss", false, GBK));
        put(kinds, "等线", new FaceKind("02010600030101010101", "auto", false, GBK));
        put(kinds, "隶书", new FaceKind("02010509060101010101", "modern", true, GB_2312));
        put(kinds, "幼圆", new FaceKind("02010509060101010101", "modern", true, GB_2312));
        for (String name : List.of("华文中宋", "华文仿宋", "华文楷体", "华文宋体", "华文细黑", "华文黑体")) {
            put(kinds, name, new FaceKind("02010600040101010101", "auto", false, HUAWEN));
        }
        for (String name : List.of("方正小标宋简体", "方正仿宋简体", "方正楷体简体", "方正黑体简体", "方正书宋简体")) {
            put(kinds, name, new FaceKind("02010601030101010101", "auto", false, GB_2312));
        }
        for (String name : List.of("方正小标宋_GBK", "方正仿宋_GBK", "方正楷体_GBK", "方正黑体_GBK", "方正书宋_GBK")) {
            put(kinds, name, new FaceKind("03000509000000000000", "script", false, GBK));
        }
        put(kinds, "Times New Roman", ANY_LATIN);
        put(kinds, "Arial", new FaceKind("020B0604020202020204", "swiss", false, WESTERN));
        return kinds;
    }

    private static void put(Map<String, FaceKind> kinds, String name, FaceKind kind) {
        kinds.put(FaceNames.normal(name), kind);
    }

    /**
     * What is known of a face.
     *
     * @param name by which a style calls it
     * @param han whether it is for Han characters
     */
    static FaceKind of(String name, boolean han) {
        FaceKind kind = KNOWN.get(FaceNames.normal(name));
        if (kind != null) {
            return kind;
        }
        for (String other : FaceNames.others(name)) {
            FaceKind same = KNOWN.get(FaceNames.normal(other));
            if (same != null) {
                return same;
            }
        }
        return han ? ANY_HAN : ANY_LATIN;
    }
}
