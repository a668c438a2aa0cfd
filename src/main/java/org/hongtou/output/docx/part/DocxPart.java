package org.hongtou.output.docx.part;

/** The parts of {@code word/} beside the body: where they lie, what they are, and how the body points at them. */
public enum DocxPart {
    STYLES("styles", "styles", "rId1"),
    SETTINGS("settings", "settings", "rId2"),
    FONT_TABLE("fontTable", "fontTable", "rId3"),
    /** Of a first page that differs: without words but those of a draft's status, and low. */
    FIRST_HEADER("header1", "header", "rId4"),
    ODD_FOOTER("footer1", "footer", "rId5"),
    EVEN_FOOTER("footer2", "footer", "rId6"),
    FIRST_FOOTER("footer3", "footer", "rId7"),
    /** Of a page with the foot that follows a blank one: neither is numbered. Of turned pages, too. */
    BLANK_FOOTER("footer4", "footer", "rId8"),
    /** The page number of odd turned pages, which keeps its place on the sheet. */
    TURNED_ODD_HEADER("header2", "header", "rId9"),
    TURNED_EVEN_HEADER("header3", "header", "rId10"),
    /** Of upright pages after turned ones. */
    BLANK_HEADER("header4", "header", "rId11"),
    /** The star before entries of contents. */
    NUMBERING("numbering", "numbering", "rId12"),
    /** The page number of a page with nothing but the foot, in a footer that fills its room. */
    FOOT_ODD_FOOTER("footer5", "footer", "rId13"),
    FOOT_EVEN_FOOTER("footer6", "footer", "rId14"),
    /** Of a letter's further pages: as high as their margin, which the first page doesn't have. */
    LATER_HEADER("header5", "header", "rId15");

    private final String file;
    private final String kind;
    private final String relationship;

    DocxPart(String file, String kind, String relationship) {
        this.file = file;
        this.kind = kind;
        this.relationship = relationship;
    }

    /** Its name as a ZIP entry. */
    public String entryName() {
        return "word/" + file + ".xml";
    }

    /** What it is, as its content type and the relationship to it say. */
    public String kind() {
        return kind;
    }

    /** The id by which the body points at it. */
    public String relationship() {
        return relationship;
    }
}
