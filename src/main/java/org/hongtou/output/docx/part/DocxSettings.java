package org.hongtou.output.docx.part;

import org.hongtou.output.xml.XmlOut;
import org.hongtou.typeset.line.Kinsoku;

/** {@code word/settings.xml}: how a word processor lays the document out, whatever its own habits. */
public final class DocxSettings {
    /** The layout rules of Word 2013 and later. */
    private static final String COMPATIBILITY = "15";

    private static final String WORD_URI = "http://schemas.microsoft.com/office/word";

    private DocxSettings() {}

    /**
     * The part.
     *
     * @param mirrored whether left and right margins change places on even pages
     * @param twoFooters whether even pages have a footer of their own
     */
    public static byte[] write(boolean mirrored, boolean twoFooters) {
        XmlOut out = DocxNamespaces.part("w:settings");
        out.start("w:zoom").attribute("w:percent", "100").end();
        if (mirrored) {
            out.empty("w:mirrorMargins");
        }
        out.empty("w:bordersDoNotSurroundHeader").empty("w:bordersDoNotSurroundFooter");
        out.value("w:defaultTabStop", 420);
        if (twoFooters) {
            out.empty("w:evenAndOddHeaders");
        }
        out.empty("w:noPunctuationKerning");
        out.value("w:characterSpacingControl", "doNotCompress");
        lineBreaks(out, "w:noLineBreaksAfter", Kinsoku.NOT_AT_END);
        lineBreaks(out, "w:noLineBreaksBefore", Kinsoku.NOT_AT_START);
        out.start("w:compat");
        out.empty("w:doNotExpandShiftReturn").empty("w:useFELayout");
        compatibility(out, "compatibilityMode", COMPATIBILITY);
        compatibility(out, "overrideTableStyleFontSizeAndJustification", "1");
        compatibility(out, "enableOpenTypeFeatures", "0");
        compatibility(out, "doNotFlipMirrorIndents", "1");
        compatibility(out, "differentiateMultirowTableHeaders", "1");
        out.end();
        out.start("w:themeFontLang")
                .attribute("w:val", "en-US")
                .attribute("w:eastAsia", "zh-CN")
                .end();
        out.value("w:decimalSymbol", ".").value("w:listSeparator", ",");
        return out.end().toBytes();
    }

    private static void lineBreaks(XmlOut out, String name, String characters) {
        out.start(name)
                .attribute("w:lang", "zh-CN")
                .attribute("w:val", characters)
                .end();
    }

    private static void compatibility(XmlOut out, String name, String value) {
        out.start("w:compatSetting")
                .attribute("w:name", name)
                .attribute("w:uri", WORD_URI)
                .attribute("w:val", value)
                .end();
    }
}
