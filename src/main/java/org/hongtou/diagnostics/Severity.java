package org.hongtou.diagnostics;

/** How much a {@link Diagnostic} matters: an error stops its document, a warning and advice do not. */
public enum Severity {
    ERROR,
    WARNING,
    ADVICE
}
