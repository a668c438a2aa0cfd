package org.hongtou.template;

/** A merge went beyond one of its {@link Limits}. */
final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which limit: the end of the diagnostic's code. */
    enum Limit {
        /** Its time, or all the memory that it ever took. */
        WORK,
        /** The length of its markup. */
        SIZE,
        /** How deep its macros call each other. */
        DEPTH,
        /** How many digits a number has. */
        NUMBER
    }

    private final Limit limit;

    LimitReached(Limit limit) {
        super(limit.name(), null, false, false);
        this.limit = limit;
    }

    Limit limit() {
        return limit;
    }
}
