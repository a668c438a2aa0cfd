package org.hongtou.bench;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * One round of measuring on one thread.
 *
 * @param costs what each step cost, over all documents
 * @param documents how many documents were made
 * @param nanos how long it took
 */
record BenchRound(Map<String, StageMeter.Cost> costs, long documents, long nanos) {

    double documentsASecond() {
        return documents * 1e9 / nanos;
    }

    /** Milliseconds for a document. */
    double millis(String step) {
        return cost(step).nanos() / 1e6 / documents;
    }

    /** Bytes for a document. */
    double allocated(String step) {
        return (double) cost(step).bytes() / documents;
    }

    private StageMeter.Cost cost(String step) {
        return costs.getOrDefault(step, new StageMeter.Cost(0, 0));
    }

    /** The middle one of what rounds say: one disturbed by something else doesn't count. */
    static double median(List<BenchRound> rounds, ToDoubleFunction<BenchRound> figure) {
        double[] figures = rounds.stream().mapToDouble(figure).sorted().toArray();
        return (figures[(figures.length - 1) / 2] + figures[figures.length / 2]) / 2;
    }
}
