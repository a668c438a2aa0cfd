package org.hongtou.bench;

import java.util.List;

/**
 * What documents cost once the program is warm.
 *
 * @param documents how many documents the content gives: a file can give several
 * @param pages their pages together
 * @param steps what each stage costs, in their order, then each writer
 * @param oneThread documents a second on one thread, in all wanted formats
 * @param allThreads documents a second on all threads that were asked for
 * @param heap the memory that this took
 */
public record BenchFigures(int documents, int pages, List<Step> steps, double oneThread, double allThreads, Heap heap) {

    public BenchFigures {
        steps = List.copyOf(steps);
    }

    /**
     * What a step costs for a document.
     *
     * @param name the stage's name, or the writer's ending
     * @param writer whether it is a writer
     * @param millis its time in milliseconds, on one thread
     * @param allocated the bytes that it allocates
     * @param written the bytes that it writes; 0 for a stage
     */
    public record Step(String name, boolean writer, double millis, long allocated, long written) {}

    /**
     * Memory of the whole program, in bytes.
     *
     * @param peak the most that was in use, what waits for collection counted in; an upper bound
     * @param live what is in use at the end after a collection: kinds, fonts, the content
     * @param limit how much it may use
     */
    public record Heap(long peak, long live, long limit) {}

    /** From YAML to one format: all stages and its writer. */
    public Step whole(Step writer) {
        List<Step> way = steps.stream()
                .filter(step -> !step.writer() || step.equals(writer))
                .toList();
        return new Step(
                writer.name(),
                true,
                way.stream().mapToDouble(Step::millis).sum(),
                way.stream().mapToLong(Step::allocated).sum(),
                writer.written());
    }

    /** The writers among the steps. */
    public List<Step> writers() {
        return steps.stream().filter(Step::writer).toList();
    }

    public double pagesOfADocument() {
        return (double) pages / documents;
    }
}
