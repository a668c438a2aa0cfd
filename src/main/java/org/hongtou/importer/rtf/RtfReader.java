package org.hongtou.importer.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.source.Blanks;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.Image;
import org.hongtou.importer.draft.Losses;
import org.hongtou.importer.rtf.RtfState.Place;
import org.hongtou.importer.text.EquationField;
import org.hongtou.importer.text.Symbols;

/** Goes through an RTF file once. Groups are kept on a list and not on the stack, however deep they nest. */
final class RtfReader {
    /** The most characters that are read: some 1600 pages. */
    static final int MOST_CHARACTERS = 1_000_000;

    private static final int DEEPEST = 10_000;
    private static final int FIRST_EAST = 0x2000;
    /** Where the signs of symbol fonts begin in Unicode. */
    private static final int SYMBOLS = 0xF000;

    private final RtfTokens tokens;
    private final Losses losses;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfProperties properties;
    private final Deque<RtfState> around = new ArrayDeque<>();
    private final Map<Integer, Integer> levels = new HashMap<>();
    private final StringBuilder styleName = new StringBuilder();
    private final StringBuilder code = new StringBuilder();
    private final StringBuilder label = new StringBuilder();
    private ByteArrayOutputStream text = new ByteArrayOutputStream();
    private RtfPicture picture = new RtfPicture();
    private final RtfStory body;
    private RtfState state;
    private int skip;
    private int deeper;
    private boolean star;
    private boolean cut;
    private final StringBuilder hidden = new StringBuilder();
    private int style = -1;
    private int found;
    private long characters;

    RtfReader(RtfTokens tokens, Losses losses) {
        this.tokens = tokens;
        this.properties = new RtfProperties(tokens, fonts);
        this.losses = losses;
        this.body = new RtfStory(RtfStory.Kind.BODY, losses);
        this.state = new RtfState(body);
    }

    List<DraftPiece> read() {
        while (true) {
            RtfTokens.Kind kind = tokens.next();
            if (kind == RtfTokens.Kind.BYTE) {
                letter(tokens.value());
                continue;
            }
            flush();
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> {
                    if (around.isEmpty()) {
                        return end();
                    }
                    close();
                    if (around.isEmpty()) {
                        // what follows the last brace is no part of it
                        return end();
                    }
                }
                case WORD -> {
                    boolean newer = star;
                    star = false;
                    word(tokens.word(), newer);
                }
                case SYMBOL -> symbol(tokens.value());
                default -> {
                    return end();
                }
            }
        }
    }

    private List<DraftPiece> end() {
        cut = !around.isEmpty();
        while (!around.isEmpty()) {
            close();
        }
        endHidden();
        return body.end(state, level());
    }

    /** Whether the file ended within a group. */
    boolean isCut() {
        return cut;
    }

    boolean isTooMuch() {
        return characters > MOST_CHARACTERS;
    }

    private void open() {
        skip = 0;
        if (around.size() >= DEEPEST) {
            deeper++;
            return;
        }
        around.push(state);
        state = new RtfState(state);
        star = false;
    }

    private void close() {
        skip = 0;
        star = false;
        if (deeper > 0) {
            deeper--;
            return;
        }
        RtfState ended = state;
        RtfState outside = around.pop();
        // how a paragraph stands holds beyond a group that ended within it
        if (ended.story != outside.story) {
            end(ended, outside);
        } else if (ended.place != outside.place) {
            leave(ended.place, outside);
        }
        state = outside;
    }

    private void end(RtfState ended, RtfState outside) {
        List<DraftPiece> pieces = ended.story.end(ended, level());
        switch (ended.story.kind()) {
            case BODY -> {
                // it ends with the file
            }
            case BOX -> outside.story.box(pieces, outside.inTable);
            case HEAD -> {
                String words = words(pieces);
                if (words.codePoints().anyMatch(Character::isIdeographic)) {
                    losses.add("head-or-foot", words);
                }
            }
            case FOOTNOTE -> losses.add("footnote", words(pieces));
            case COMMENT -> losses.add("comment", words(pieces));
        }
    }

    private static String words(List<DraftPiece> pieces) {
        StringBuilder words = new StringBuilder();
        for (DraftPiece piece : pieces) {
            if (piece instanceof DraftParagraph paragraph) {
                words.append(paragraph.text());
            }
        }
        return words.toString().strip();
    }

    private void leave(Place left, RtfState outside) {
        switch (left) {
            case PICTURE -> {
                picture(outside);
                picture = new RtfPicture();
            }
            case FIELD_CODE -> {
                String said = code.toString().strip();
                code.setLength(0);
                if (EquationField.isOne(said) && isShown(outside)) {
                    equation(said, outside);
                }
            }
            case LIST_NUMBER -> {
                String number = Blanks.strip(label.toString());
                label.setLength(0);
                outside.story.label(number.codePoints().anyMatch(Character::isLetterOrDigit) ? number : "");
            }
            default -> {
                // nothing was gathered
            }
        }
    }

    private void equation(String said, RtfState outside) {
        EquationField shown = EquationField.of(said);
        if (shown.words().isEmpty()) {
            losses.add("formula");
        } else {
            outside.story.add(shown.words(), outside.bold);
            if (!shown.reading().isEmpty()) {
                losses.add("ruby", shown.reading());
            }
        }
    }

    private void picture(RtfState outside) {
        byte[] bytes = picture.bytes();
        String ending = Image.ending(bytes);
        if (outside.deleted || outside.hidden || outside.place == Place.NOWHERE) {
            return;
        }
        if (ending.isEmpty()) {
            losses.add("picture");
        } else {
            outside.story.add(new Image("image" + ++found + ending, bytes, ""));
        }
    }

    private static boolean isShown(RtfState where) {
        return where.place == Place.TEXT && !where.deleted && !where.hidden;
    }

    private void letter(int b) {
        if (skip > 0) {
            skip--;
            return;
        }
        if (state.place == Place.PICTURE) {
            picture.hex(b);
        } else if (state.place != Place.NOWHERE) {
            text.write(b);
        }
    }

    /** Takes the bytes that stand together as text: two may be one character. */
    private void flush() {
        if (text.size() == 0) {
            return;
        }
        byte[] bytes = text.toByteArray();
        text = new ByteArrayOutputStream();
        if (fonts.isOfSymbols(state.font) && state.place == Place.TEXT) {
            for (byte b : bytes) {
                sign(b & 0xFF);
            }
            return;
        }
        put(new String(bytes, fonts.charset(state)));
    }

    private void sign(int b) {
        if (b > ' ') {
            put(String.valueOf((char) (SYMBOLS + b)));
        }
    }

    /** A word with the usual characters for those of a font's own. */
    private String usual(String words) {
        if (words.chars().noneMatch(c -> Symbols.isOwn((char) c))) {
            return words;
        }
        StringBuilder usual = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            String sign = Symbols.isOwn(c)
                    ? Symbols.of(fonts.name(state.font), "%04X".formatted((int) c))
                    : String.valueOf(c);
            if (sign.isEmpty() && isShown(state)) {
                losses.add("symbol");
            }
            usual.append(sign);
        }
        return usual.toString();
    }

    private void put(String said) {
        String words = state.place == Place.TEXT ? usual(said) : said;
        switch (state.place) {
            case TEXT -> {
                if (state.hidden && !state.deleted) {
                    hidden.append(words);
                } else if (!state.deleted) {
                    endHidden();
                    characters += words.length();
                    if (characters <= MOST_CHARACTERS) {
                        state.story.add(words, isBold(words));
                    }
                }
            }
            case FONTS -> words.chars().forEach(letter -> fonts.name(state.font, (char) letter));
            case STYLES -> styleName(words);
            case FIELD_CODE -> code.append(words);
            case LIST_NUMBER -> label.append(words);
            default -> {
                // nobody sees them
            }
        }
    }

    /** Hidden words that follow one another are one stretch. */
    private void endHidden() {
        if (!Blanks.areBlank(hidden.toString())) {
            losses.add("hidden", hidden.toString());
        }
        hidden.setLength(0);
    }

    private boolean isBold(String words) {
        return state.bold || (state.eastBold && words.codePoints().anyMatch(c -> c >= FIRST_EAST));
    }

    /** The name of a style, which ends in a semicolon; those of headings say their level. */
    private void styleName(String words) {
        styleName.append(words);
        if (words.indexOf(';') < 0) {
            return;
        }
        String name = styleName.toString().strip().replaceFirst(";.*", "").toLowerCase(java.util.Locale.ROOT);
        if (style >= 0 && name.matches("(?:heading|标题) ?[1-9]")) {
            levels.putIfAbsent(style, name.charAt(name.length() - 1) - '0');
        }
        styleName.setLength(0);
        style = -1;
    }

    private int level() {
        return state.outline > 0 ? state.outline : levels.getOrDefault(state.style, 0);
    }

    private void symbol(int sign) {
        switch (sign) {
            case '*' -> star = true;
            case '~' -> said("\u00A0");
            case '_' -> said("-");
            case '\\', '{', '}' -> letter(sign);
            case '\n', '\r' -> paragraph();
            case '\t' -> said("\t");
            default -> {
                // where a word may be broken, and what indexes say
            }
        }
    }

    /** Text that a control word stands for; where it stands for a character that follows in an older form, it isn't text. */
    private void said(String words) {
        if (skip > 0) {
            skip--;
        } else {
            put(words);
        }
    }

    private void paragraph() {
        if (state.place == Place.TEXT) {
            state.story.endParagraph(state, level());
        }
    }

    private void word(String word, boolean newer) {
        String sign = RtfWords.sign(word);
        if (sign != null) {
            said(sign);
        } else if (RtfWords.isUnseen(word, newer)) {
            state.place = Place.NOWHERE;
        } else if (!group(word) && !text(word)) {
            properties.take(word, state);
        }
    }

    /** Words that say what a group is. */
    private boolean group(String word) {
        if (state.place == Place.NOWHERE && !word.equals("bin")) {
            return true;
        }
        switch (word) {
            case "bin" -> {
                byte[] raw = tokens.raw(tokens.number(0));
                if (state.place == Place.PICTURE) {
                    picture.raw(raw);
                }
            }
            case "fonttbl" -> state.place = Place.FONTS;
            case "stylesheet" -> state.place = Place.STYLES;
            case "pict" -> state.place = Place.PICTURE;
            case "fldinst" -> state.place = Place.FIELD_CODE;
            case "listtext", "pntext" -> state.place = Place.LIST_NUMBER;
            case "shp", "shpgrp", "shpinst", "do", "sp", "sn", "sv" -> state.place = Place.DRAWING;
            case "shptxt", "dptxbxtext" -> begin(RtfStory.Kind.BOX);
            case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" ->
                begin(RtfStory.Kind.HEAD);
            case "footnote" -> begin(RtfStory.Kind.FOOTNOTE);
            case "annotation" -> begin(RtfStory.Kind.COMMENT);
            case "mmath", "moMath" -> {
                losses.add("formula");
                state.place = Place.NOWHERE;
            }
            case "object" -> {
                losses.add("embedded");
                state.place = Place.NOWHERE;
            }
            case "upr" -> {
                state.twice = state.place;
                state.place = Place.DRAWING;
            }
            case "ud" -> state.place = state.twice;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void begin(RtfStory.Kind kind) {
        boolean lost = state.deleted || state.hidden;
        state.story = new RtfStory(kind, losses);
        state.place = lost ? Place.NOWHERE : Place.TEXT;
        state.plain();
        state.paragraph();
    }

    /** Words that are text, or end some. */
    private boolean text(String word) {
        switch (word) {
            case "u" -> {
                said(Character.toString(tokens.number(0) & 0xFFFF));
                skip = state.fallback;
            }
            case "par", "sect" -> paragraph();
            case "s" -> {
                state.style = tokens.number(0);
                style = state.place == Place.STYLES ? tokens.number(-1) : style;
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
