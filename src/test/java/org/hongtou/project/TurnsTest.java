package org.hongtou.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That no more threads compute than should, and that one which waits keeps nobody from it. */
final class TurnsTest {
    @Test
    void noMoreComputeAtATimeThanThereAreTurns() throws Exception {
        Turns turns = new Turns(2);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(turns.threads())) {
            var all = IntStream.range(0, 200)
                    .mapToObj(i -> workers.submit(() -> {
                        turns.begin();
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        now.decrementAndGet();
                        turns.giveAway(() -> {});
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        now.decrementAndGet();
                        turns.end();
                        return i;
                    }))
                    .toList();
            for (Future<Integer> one : all) {
                one.get();
            }
        }
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void anotherComputesWhileOneWaits() throws Exception {
        Turns turns = new Turns(1);
        CountDownLatch computed = new CountDownLatch(1);
        turns.begin();
        Thread other = Thread.ofPlatform().start(() -> {
            turns.begin();
            computed.countDown();
            turns.end();
        });
        // Would last for ever if the other had no turn meanwhile.
        turns.giveAway(() -> {
            try {
                computed.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        });
        other.join();
        turns.end();
    }

    @Test
    void aTurnComesBackThoughTheDiskFails() throws Exception {
        Turns turns = new Turns(1);
        turns.begin();
        assertThatThrownBy(() -> turns.giveAway(() -> {
                    throw new IOException("full");
                }))
                .hasMessage("full");
        turns.end();
        turns.begin();
        turns.end();
    }
}
