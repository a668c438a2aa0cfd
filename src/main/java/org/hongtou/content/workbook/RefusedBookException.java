package org.hongtou.content.workbook;

import java.io.IOException;

/** A workbook isn't read; carries the wording that says why. */
final class RefusedBookException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] arguments;

    RefusedBookException(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
    }

    String code() {
        return code;
    }

    Object[] arguments() {
        return arguments;
    }
}
