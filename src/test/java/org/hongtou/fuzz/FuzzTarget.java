package org.hongtou.fuzz;

import java.util.List;

/**
 * A way by which files of strangers come into the program. A further one, such as drafts in DOCX, is a class more and a
 * line in {@link Targets}.
 */
interface FuzzTarget {

    /** Its name: a folder of the corpus. */
    String name();

    /** Good files, from which others are bred. */
    List<FuzzInput> seeds();

    /** How its files are changed. */
    Mutations mutations();

    /**
     * Gives the program the file, and does with the outcome what a user would.
     *
     * @throws Finding if the program does what it must not
     * @throws Exception also a finding: the public face throws nothing for what a file says
     */
    void run(FuzzInput input, Trial trial) throws Exception;

    /** How many seconds of processor time a run may take that does nothing wrong, whatever its size. */
    default double patience() {
        return 2;
    }

    /** How large a share of a run's time it has: what comes most, and says most, has more. */
    default int share() {
        return 1;
    }
}
