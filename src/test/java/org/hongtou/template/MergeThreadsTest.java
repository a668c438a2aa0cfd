package org.hongtou.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Threads are used again for the next merge, but never one that was stopped. */
class MergeThreadsTest {
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(5), 1 << 10, 20L << 20);

    private final MergeThreads threads = new MergeThreads();

    @Test
    void theThreadOfOneMergeRunsTheNext() throws Exception {
        Thread first = new Watch(threads, LIMITS).run(Thread::currentThread);
        assertThat(new Watch(threads, LIMITS).run(Thread::currentThread)).isSameAs(first);
    }

    @Test
    void aMergeThatFailsLeavesItsThreadToTheNext() throws Exception {
        Thread[] first = new Thread[1];
        assertThatThrownBy(() -> new Watch(threads, LIMITS).run(() -> {
                    first[0] = Thread.currentThread();
                    throw new IllegalArgumentException("wrong");
                }))
                .isInstanceOf(ExecutionException.class);
        assertThat(new Watch(threads, LIMITS).run(Thread::currentThread)).isSameAs(first[0]);
    }

    @Test
    void aMergeThatWasStoppedKeepsItsThread() throws Exception {
        Thread[] first = new Thread[1];
        CountDownLatch never = new CountDownLatch(1);
        assertThatThrownBy(() -> new Watch(threads, new Limits(Duration.ofMillis(50), 1 << 10, 1L << 30)).run(() -> {
                    first[0] = Thread.currentThread();
                    while (never.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return 0;
                }))
                .isInstanceOf(LimitReached.class);
        assertThat(new Watch(threads, LIMITS).run(Thread::currentThread)).isNotSameAs(first[0]);
        never.countDown();
    }

    @Test
    void whatEarlierMergesAllocatedDoesNotCount() throws Exception {
        for (int i = 0; i < 4; i++) {
            int made = new Watch(threads, LIMITS).run(() -> {
                byte[] bytes = new byte[8 << 20];
                // As long as it takes until the memory is looked at.
                Thread.sleep(150);
                return bytes.length;
            });
            assertThat(made).isEqualTo(8 << 20);
        }
    }

    @Test
    void mergesAtOnceHaveAThreadEach() throws Exception {
        Thread outer = new Watch(threads, LIMITS).run(() -> {
            Thread inner = new Watch(threads, LIMITS).run(Thread::currentThread);
            assertThat(inner).isNotSameAs(Thread.currentThread());
            return Thread.currentThread();
        });
        assertThat(outer.isAlive()).isTrue();
    }
}
