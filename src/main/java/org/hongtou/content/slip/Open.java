package org.hongtou.content.slip;

/** What the line before left open: whether a value is awaited, may go on, or is finished. */
final class Open {
    private enum State {
        START,
        EMPTY_VALUE,
        PLAIN,
        CLOSED,
        STRAY
    }

    private final State state;
    private final int parent;
    private final int fromLine;
    private final int from;
    private int toLine;
    private int to;
    private boolean wrapped;

    private Open(State state, int parent, int line, int from, int to) {
        this.state = state;
        this.parent = parent;
        this.fromLine = line;
        this.from = from;
        this.toLine = line;
        this.to = to;
    }

    static Open none() {
        return new Open(State.START, -1, 0, 0, 0);
    }

    /** A key or dash at column {@code parent} with nothing after it. */
    static Open empty(int parent) {
        return new Open(State.EMPTY_VALUE, parent, 0, 0, 0);
    }

    /** A plain text that goes on with each deeper line. */
    static Open plain(int parent, int line, int from, int to) {
        return new Open(State.PLAIN, parent, line, from, to);
    }

    /** A value that is finished. */
    static Open closed(int parent) {
        return new Open(State.CLOSED, parent, 0, 0, 0);
    }

    Open stray() {
        return new Open(State.STRAY, parent, 0, 0, 0);
    }

    boolean isStart() {
        return state == State.START;
    }

    boolean isEmptyValue() {
        return state == State.EMPTY_VALUE;
    }

    boolean isPlain() {
        return state == State.PLAIN;
    }

    boolean isStray() {
        return state == State.STRAY;
    }

    /** The column of the key or dash that the value belongs to; −1 for the file's own value. */
    int parent() {
        return parent;
    }

    /** Takes a further line into a plain text. */
    void extend(int line, int end) {
        toLine = line;
        to = end;
    }

    /** Has the plain text quoted when it ends, because YAML would trip over it. */
    void wrap() {
        wrapped = true;
    }

    void endPlain(Mending text) {
        if (wrapped) {
            text.quote(fromLine, from, toLine, to);
            wrapped = false;
        }
    }
}
