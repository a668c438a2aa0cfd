package org.hongtou.template;

import java.io.Writer;

/** Keeps what a template writes, up to the characters that it may write. */
final class BoundedWriter extends Writer {
    private final StringBuilder text = new StringBuilder(1 << 12);
    private final Allowance allowance;

    BoundedWriter(Allowance allowance) {
        this.allowance = allowance;
    }

    @Override
    public void write(char[] characters, int from, int length) {
        check(length);
        text.append(characters, from, length);
    }

    @Override
    public void write(String string, int from, int length) {
        check(length);
        text.append(string, from, from + length);
    }

    private void check(int length) {
        if (length > allowance.characters() - text.length()) {
            throw new LimitReached(LimitReached.Limit.SIZE);
        }
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
