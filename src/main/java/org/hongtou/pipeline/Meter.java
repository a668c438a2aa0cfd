package org.hongtou.pipeline;

/** Sees each step of the work on documents: a stage, or a writer. */
public interface Meter {
    /** Looks away, for work on many threads. */
    Meter OFF = new Meter() {
        @Override
        public <T, E extends Exception> T measure(String step, Work<T, E> work) throws E {
            return work.run();
        }
    };

    /**
     * Does some work.
     *
     * @param step the stage's name, or the writer's ending
     */
    <T, E extends Exception> T measure(String step, Work<T, E> work) throws E;

    /** Work that can be measured. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T run() throws E;
    }
}
