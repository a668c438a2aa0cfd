package org.hongtou;

/**
 * A rule of the proof-reader.
 *
 * @param code of the problems that it finds: {@code proof.range-percent}
 * @param source what it rests on: a standard and its clause
 * @param binding whether it has to be kept to; else it is usual
 * @param wrong an example of what it finds
 * @param right the same as it should be
 */
public record ProofRule(String code, String source, boolean binding, String wrong, String right) {}
