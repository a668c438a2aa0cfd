package org.hongtou.content.yaml;

import org.hongtou.content.source.SoftBreaks;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Constant;

/**
 * A text for the library's scanner to go through. The library's own reader copies what it has not given yet each 1,024
 * characters, so that a token of eight megabytes would take minutes; this one holds all of it from the start.
 */
final class YamlCharacters extends StreamReader {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final int[] characters;
    private int at;
    private int inDocument;
    private int line;
    private int column;

    /** @throws ReaderException if a character stands in it that YAML doesn't know */
    YamlCharacters(String text) {
        super("");
        this.characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] != SoftBreaks.WORDS && !isPrintable(characters[i])) {
                throw new ReaderException("text", i, characters[i], "special characters are not allowed");
            }
        }
    }

    private YamlCharacters(int[] characters) {
        super("");
        this.characters = characters;
    }

    /** The same from its start. */
    YamlCharacters again() {
        return new YamlCharacters(characters);
    }

    @Override
    public Mark getMark() {
        return new Mark("text", at, line, column, characters, at);
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        int end = Math.min(at + length, characters.length);
        while (at < end) {
            int character = characters[at];
            move(1);
            if (Constant.LINEBR.has(character) || (character == '\r' && peek() != '\n')) {
                line++;
                column = 0;
            } else if (character != BYTE_ORDER_MARK) {
                column++;
            }
        }
    }

    /** The character that comes next; 0 at the end. */
    @Override
    public int peek() {
        return peek(0);
    }

    @Override
    public int peek(int ahead) {
        return at + ahead < characters.length ? characters[at + ahead] : 0;
    }

    @Override
    public String prefix(int length) {
        return new String(characters, at, Math.min(length, characters.length - at));
    }

    /** Gives characters none of which breaks a line, and goes on behind them. */
    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        move(length);
        column += length;
        return prefix;
    }

    private void move(int length) {
        at += length;
        inDocument += length;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getDocumentIndex() {
        return inDocument;
    }

    @Override
    public void resetDocumentIndex() {
        inDocument = 0;
    }

    @Override
    public int getIndex() {
        return at;
    }

    @Override
    public int getLine() {
        return line;
    }
}
