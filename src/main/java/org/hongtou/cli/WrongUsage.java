package org.hongtou.cli;

import java.util.List;

/** A command was called in a way that it can't follow; carries the wording that says why. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> arguments;

    WrongUsage(String code, Object... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = java.util.Arrays.stream(arguments).map(String::valueOf).toList();
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
