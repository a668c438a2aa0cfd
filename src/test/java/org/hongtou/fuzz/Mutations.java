package org.hongtou.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** Makes another file of a file. */
interface Mutations {
    /** Long enough for all that a document is made of; what is longer has tests of its own. */
    int LONGEST = 24 << 10;

    /**
     * @param input what is changed
     * @param others good files of the same target, which parts may be taken from
     * @return a file that differs, at random, in one or a few places
     */
    byte[] mutate(byte[] input, List<FuzzInput> others, RandomGenerator random);

    static <T> T any(List<T> things, RandomGenerator random) {
        return things.get(random.nextInt(things.size()));
    }

    /** How many changes a file gets: mostly one, seldom many. */
    static int changes(RandomGenerator random) {
        return 1 << random.nextInt(1 + random.nextInt(5));
    }
}
