package org.hongtou.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.hongtou.project.Turns;
import org.jspecify.annotations.Nullable;

/** Shares the work on one file out among threads that would have none, because there is no other file. */
final class Shares {
    private final @Nullable ExecutorService idle;
    private final Turns turns;

    /**
     * @param idle the threads; null where they have files of their own
     * @param turns which threads compute; whoever shares out has one
     */
    Shares(@Nullable ExecutorService idle, Turns turns) {
        this.idle = idle;
        this.turns = turns;
    }

    /**
     * Does some parts of the work, in order or side by side.
     *
     * @return what came of each, in order
     */
    <T> List<T> all(List<Callable<T>> parts) throws IOException {
        List<T> done = new ArrayList<>();
        if (idle == null || parts.size() < 2) {
            for (Callable<T> part : parts) {
                done.add(result(part));
            }
            return done;
        }
        List<Future<T>> others = new ArrayList<>();
        for (Callable<T> part : parts.subList(1, parts.size())) {
            others.add(idle.submit(() -> inTurn(part)));
        }
        done.add(result(parts.getFirst()));
        turns.giveAway(() -> {
            for (Future<T> other : others) {
                done.add(result(other::get));
            }
        });
        return done;
    }

    private <T> T inTurn(Callable<T> part) throws Exception {
        turns.begin();
        try {
            return part.call();
        } finally {
            turns.end();
        }
    }

    /** What a part gives, or a fault of the program as itself. */
    private static <T> T result(Callable<T> part) {
        try {
            return part.call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
