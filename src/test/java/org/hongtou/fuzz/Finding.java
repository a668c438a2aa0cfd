package org.hongtou.fuzz;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What the program must not do, and did. */
final class Finding extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String signature;

    /** @param signature the same for all inputs that show the same defect: {@code fault StackOverflowError at Line.read} */
    Finding(String signature, String detail) {
        super(signature + "\n" + detail);
        this.signature = signature;
    }

    private Finding(String signature, Throwable fault) {
        super(signature, fault);
        this.signature = signature;
    }

    String signature() {
        return signature;
    }

    /** A throwable that the program kept as its fault, or that came out of it. */
    static Finding of(Throwable fault) {
        if (fault instanceof Finding finding) {
            return finding;
        }
        return new Finding("fault " + fault.getClass().getSimpleName() + " at " + where(fault), fault);
    }

    /** Where the same mistake shows each time: in a stack that overflows, the methods that go round. */
    private static String where(Throwable fault) {
        StackTraceElement[] stack = fault.getStackTrace();
        boolean round = fault instanceof StackOverflowError;
        return Arrays.stream(stack)
                .filter(frame -> round || frame.getClassName().startsWith("org.hongtou."))
                .filter(frame -> !frame.getClassName().startsWith("org.hongtou.fuzz."))
                .map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName())
                .filter(frame -> !frame.contains("lambda$"))
                .limit(round ? 60 : 1)
                .distinct()
                .sorted()
                .limit(4)
                .collect(Collectors.joining(", "));
    }
}
