package org.hongtou;

/** For whom documents are made. */
public enum Edition {
    /** For the office and its addressees: all that the content says. */
    FULL,
    /** For publication: without contacts and what else the kind's template keeps back. */
    PUBLIC
}
