package org.hongtou.output.docx.body;

import org.hongtou.output.xml.XmlOut;

/** Fields: what a word processor works out again when it is asked to. */
final class DocxFields {
    private DocxFields() {}

    /** Opens a field up to where its result stands. */
    static void begin(XmlOut out, String instruction) {
        mark(out, "begin");
        instruction(out, instruction);
        mark(out, "separate");
    }

    static void end(XmlOut out) {
        mark(out, "end");
    }

    /** A field that shows nothing. */
    static void hidden(XmlOut out, String instruction) {
        mark(out, "begin");
        instruction(out, instruction);
        mark(out, "end");
    }

    private static void instruction(XmlOut out, String instruction) {
        out.start("w:r")
                .start("w:instrText")
                .attribute("xml:space", "preserve")
                .text(" " + instruction + " ")
                .end()
                .end();
    }

    private static void mark(XmlOut out, String type) {
        out.start("w:r")
                .start("w:fldChar")
                .attribute("w:fldCharType", type)
                .end()
                .end();
    }

    /** A text as an argument of an instruction. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
