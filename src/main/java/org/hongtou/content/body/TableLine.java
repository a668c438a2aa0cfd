package org.hongtou.content.body;

import java.util.regex.Pattern;

/** Tells lines that belong to a table without being rows: its unit over it, and notes under it. */
final class TableLine {
    private static final Pattern UNIT = Pattern.compile("^[（(]?(?:计量|计价|金额)?单位[：:][ \u3000]{0,4}[^：:，。；]{1,24}$");
    /** 单位：云泽市水务局（盖章） says who fills the table in. */
    private static final Pattern OFFICE = Pattern.compile("章|[：:][^：:]{3,}(?:[局委办院部厅处科室校队会府司]|中心|公司)[）)]?$");

    private static final Pattern NOTE =
            Pattern.compile("^(?:附?注[0-9０-９一二三四五六七八九]{0,2}|说明|备注|填[表报写]说明|(?:资料|数据)来源)[：:]");

    private TableLine() {}

    /** The line that tells a unit: its name alone is meant to follow 单位：. */
    static String unit(String told) {
        return told.isEmpty() || told.indexOf('：') >= 0 || told.indexOf(':') >= 0 ? told : "单位：" + told;
    }

    /** Whether a line says what a table's figures count: 单位：万元. */
    static boolean isUnit(String text) {
        return text.contains("单位")
                && UNIT.matcher(text).matches()
                && !OFFICE.matcher(text).find();
    }

    /** Whether a line under a table is a note on it: 注：, 资料来源：, 填表说明：. */
    static boolean isNote(String text) {
        return NOTE.matcher(text).lookingAt();
    }
}
