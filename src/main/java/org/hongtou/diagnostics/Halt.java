package org.hongtou.diagnostics;

/** A stage stopped because of errors that stand in its {@link Report}; carries nothing else. */
public final class Halt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Halt() {
        super(null, null, false, false);
    }
}
