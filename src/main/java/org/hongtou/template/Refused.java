package org.hongtou.template;

import java.io.IOException;
import org.hongtou.diagnostics.Diagnostic;

/** A template that must not run. An {@link IOException}, because that is what FreeMarker lets a loader throw. */
final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    Refused(Diagnostic diagnostic) {
        super(diagnostic.code());
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
