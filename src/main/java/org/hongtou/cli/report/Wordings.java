package org.hongtou.cli.report;

/** Wordings by their codes, in the language of whoever looks. */
@FunctionalInterface
public interface Wordings {
    /**
     * A wording.
     *
     * @param code as the messages have it: {@code cli.bench-machine}
     * @param arguments what stands in its places
     */
    String text(String code, Object... arguments);
}
