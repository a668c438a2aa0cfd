package org.hongtou.importer.rtf;

import org.hongtou.importer.draft.Look;

/** What holds within a group: it begins as that around it, and is forgotten at its end. */
final class RtfState {
    /** Where the words of a group go. */
    enum Place {
        /** They are text. */
        TEXT,
        /** Nobody sees them. */
        NOWHERE,
        FONTS,
        STYLES,
        PICTURE,
        FIELD_CODE,
        LIST_NUMBER,
        /** They are ways of drawing; a picture may stand among them. */
        DRAWING
    }

    RtfStory story;
    Place place = Place.TEXT;
    /** What words go to in the Unicode version of a text that is written twice. */
    Place twice = Place.TEXT;

    boolean bold;
    /** Bold for Han text alone, as LibreOffice writes it. */
    boolean eastBold;

    boolean hidden;
    boolean deleted;
    int font;
    int eastFont = -1;
    boolean east;
    int fallback = 1;
    Look.Side side = Look.Side.START;
    boolean first;
    boolean left;
    int outline;
    int style;
    boolean inTable;
    int nesting;

    RtfState(RtfStory story) {
        this.story = story;
    }

    RtfState(RtfState around) {
        this(around.story);
        place = around.place;
        twice = around.twice;
        bold = around.bold;
        eastBold = around.eastBold;
        hidden = around.hidden;
        deleted = around.deleted;
        font = around.font;
        eastFont = around.eastFont;
        east = around.east;
        fallback = around.fallback;
        side = around.side;
        first = around.first;
        left = around.left;
        outline = around.outline;
        style = around.style;
        inTable = around.inTable;
        nesting = around.nesting;
    }

    /** As characters are where nothing says how. */
    void plain() {
        bold = false;
        eastBold = false;
        hidden = false;
        deleted = false;
        east = false;
        eastFont = -1;
    }

    /** As paragraphs are where nothing says how. */
    void paragraph() {
        side = Look.Side.START;
        first = false;
        left = false;
        outline = 0;
        style = 0;
        inTable = false;
        nesting = 0;
    }
}
