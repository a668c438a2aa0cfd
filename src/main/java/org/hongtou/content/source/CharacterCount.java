package org.hongtou.content.source;

/**
 * Tells where the characters of a text stand in its UTF-16 units, and the other way round, going on from where it was asked
 * last: asked in order it goes over the text once, however long a line is. Belongs to one thread.
 */
public final class CharacterCount {
    private String text = "";
    private int unit;
    private int characters;

    /** How many characters of a text stand before one of its units. */
    public int before(String asked, int index) {
        at(asked);
        characters += index >= unit ? text.codePointCount(unit, index) : -text.codePointCount(index, unit);
        unit = index;
        return characters;
    }

    /**
     * The unit before which so many characters of a text stand.
     *
     * @throws IndexOutOfBoundsException if it has fewer
     */
    public int unit(String asked, int count) {
        at(asked);
        unit = text.offsetByCodePoints(unit, count - characters);
        characters = count;
        return unit;
    }

    @SuppressWarnings("ReferenceEquality") // Comparing the words of long lines would cost what this saves.
    private void at(String asked) {
        if (asked != text) {
            text = asked;
            unit = 0;
            characters = 0;
        }
    }
}
