package org.hongtou.fuzz;

import java.util.Arrays;
import java.util.function.Predicate;

/** Makes a file shorter as long as it shows the same: whole lines or stretches first, single bytes last. */
final class Minimiser {
    private static final int TRIES = 600;
    private static final long NANOSECONDS = 30_000_000_000L;

    private final Predicate<byte[]> shows;
    private final long until = System.nanoTime() + NANOSECONDS;
    private int tries = TRIES;

    /** @param shows whether a file shows what the whole one did */
    Minimiser(Predicate<byte[]> shows) {
        this.shows = shows;
    }

    byte[] minimised(byte[] whole) {
        byte[] least = whole;
        for (int length = Integer.highestOneBit(Math.max(1, whole.length / 2)); length >= 1; length /= 2) {
            for (int at = 0; at < least.length && tries > 0 && System.nanoTime() < until; ) {
                byte[] shorter = without(least, start(least, at), start(least, Math.min(least.length, at + length)));
                if (shorter.length < least.length && shows(shorter)) {
                    least = shorter;
                } else {
                    at += length;
                }
            }
        }
        return least;
    }

    private boolean shows(byte[] file) {
        tries--;
        return shows.test(file);
    }

    /** Not within a character of UTF-8. */
    private static int start(byte[] bytes, int at) {
        int start = at;
        while (start < bytes.length && start > 0 && (bytes[start] & 0xC0) == 0x80 && at - start < 3) {
            start--;
        }
        return start;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, shorter, from, bytes.length - to);
        return shorter;
    }
}
