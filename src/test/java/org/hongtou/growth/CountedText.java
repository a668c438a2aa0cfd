package org.hongtou.growth;

/** A text that counts how often one of its characters is looked at. */
final class CountedText implements CharSequence {
    private final String text;
    private long looks;

    CountedText(String text) {
        this.text = text;
    }

    long looks() {
        return looks;
    }

    /** A match, which costs something too. */
    void found() {
        looks++;
    }

    @Override
    public char charAt(int index) {
        looks++;
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
