package org.hongtou.output.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How deep the headings of one document lie in each other. A level that is left out, as from 一、 to 1., is closed up: a
 * heading lies one deeper than the nearest shallower one before it.
 */
final class HeadingDepths {
    private final Deque<Integer> open = new ArrayDeque<>();

    /**
     * The depth of the next heading, from 1.
     *
     * @param outline its level, from 1
     */
    int next(int outline) {
        while (!open.isEmpty() && open.getLast() >= outline) {
            open.removeLast();
        }
        open.addLast(outline);
        return open.size();
    }
}
