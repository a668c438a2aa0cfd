package org.hongtou.importer.rtf;

import org.hongtou.importer.draft.Look;

/** The control words that say how characters, paragraphs and tables are. */
final class RtfProperties {
    private static final int LEVELS = 9;

    private final RtfTokens tokens;
    private final RtfFonts fonts;

    RtfProperties(RtfTokens tokens, RtfFonts fonts) {
        this.tokens = tokens;
        this.fonts = fonts;
    }

    /** Takes a word into a group's state; what only says how something looks is passed over. */
    void take(String word, RtfState state) {
        if (!characters(word, state) && !paragraphs(word, state) && state.place == RtfState.Place.TEXT) {
            table(word, state);
        }
    }

    private boolean characters(String word, RtfState state) {
        switch (word) {
            case "uc" -> state.fallback = Math.clamp(tokens.number(1), 0, 9);
            case "b" -> state.bold = tokens.isOn();
            case "ab" -> state.eastBold = state.east ? tokens.isOn() : state.eastBold;
            case "v" -> state.hidden = tokens.isOn();
            case "deleted" -> state.deleted = tokens.isOn();
            case "plain" -> state.plain();
            case "f" -> state.font = tokens.number(0);
            case "af" -> state.eastFont = state.east ? tokens.number(0) : state.eastFont;
            case "dbch" -> state.east = true;
            case "loch", "hich", "ltrch", "rtlch" -> state.east = false;
            case "fcharset" -> fonts.set(state.font, tokens.number(0));
            case "ansicpg" -> fonts.page(tokens.number(0));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean paragraphs(String word, RtfState state) {
        switch (word) {
            case "pard" -> state.paragraph();
            case "qc" -> state.side = Look.Side.CENTER;
            case "qr" -> state.side = Look.Side.END;
            case "ql", "qj", "qd" -> state.side = Look.Side.START;
            case "fi", "cufi" -> state.first = tokens.number(0) > 0;
            case "li", "lin", "culi" -> state.left = tokens.number(0) > 0;
            case "outlinelevel" -> {
                int level = tokens.number(LEVELS);
                state.outline = level >= 0 && level < LEVELS ? level + 1 : 0;
            }
            case "intbl" -> state.inTable = true;
            case "itap" -> state.nesting = tokens.number(0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void table(String word, RtfState state) {
        switch (word) {
            case "trowd" -> {
                if (state.nesting < 2) {
                    state.story.beginRow();
                }
            }
            case "trleft" -> state.story.rowLeft(tokens.number(0));
            case "clmrg" -> state.story.cellJoins();
            case "clvmrg" -> state.story.cellGoesOn();
            case "cellx" -> state.story.cellEdge(tokens.number(0));
            case "cell" -> state.story.endCell(false);
            case "nestcell" -> state.story.endCell(true);
            case "row" -> state.story.endRow();
            default -> {
                // how it looks
            }
        }
    }
}
