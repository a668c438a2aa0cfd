package org.hongtou.pipeline;

import java.util.List;
import org.hongtou.typeset.compose.Words;

/**
 * Loads what a first document needs late, the dictionary of words, while a program that has just started does
 * what it does first. Only time depends on it.
 */
public final class HeadStart {
    private HeadStart() {}

    /** Begins, and returns at once. The program's end doesn't wait for it. */
    public static void begin() {
        Thread.ofPlatform().daemon().name("hongtou-head-start").start(() -> {
            boolean[] ignored = Words.starts("通知", List.of());
        });
    }
}
