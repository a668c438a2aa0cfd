package org.hongtou.diagnostics;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fault as a log may have it: its name, what it says made visible, its stack, and its causes. */
@SuppressWarnings("OverrideThrowableToString") // a log is to show the fault's name, not this one's
public final class VisibleFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String shown;

    private VisibleFault(Throwable fault, @Nullable Throwable cause) {
        super(fault.getMessage() == null ? null : Visible.lines(fault.getMessage()), cause);
        this.shown = Visible.lines(fault.toString());
        setStackTrace(fault.getStackTrace());
    }

    /** A fault with its causes. */
    public static VisibleFault of(Throwable fault) {
        return of(fault, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static VisibleFault of(Throwable fault, Set<Throwable> seen) {
        seen.add(fault);
        Throwable cause = fault.getCause();
        return new VisibleFault(fault, cause == null || seen.contains(cause) ? null : of(cause, seen));
    }

    @Override
    public String toString() {
        return shown;
    }
}
