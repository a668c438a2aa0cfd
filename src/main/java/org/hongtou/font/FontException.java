package org.hongtou.font;

import java.io.IOException;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;

/** A font file that can't be used, and why. */
public final class FontException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why a font can't be used; each is the code of a {@link Diagnostic}. */
    public enum Reason {
        /** The file ends early or contradicts itself. */
        BROKEN("font.broken"),
        /** PostScript outlines (CFF), which some readers refuse as a subset. */
        NOT_TRUETYPE("font.not-truetype"),
        /** The maker forbids embedding it or parts of it. */
        NO_EMBEDDING("font.no-embedding");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    private final Reason reason;
    private final String detail;

    FontException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
        this.detail = detail;
    }

    static FontException broken(String detail) {
        return new FontException(Reason.BROKEN, detail);
    }

    public Reason reason() {
        return reason;
    }

    /** What a person is told: the document is fine, it only shows another font. */
    Diagnostic diagnostic(Place file) {
        return Diagnostic.advice(reason.code, file, detail);
    }
}
