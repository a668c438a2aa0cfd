package org.hongtou.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.hongtou.diagnostics.Report;
import org.hongtou.kind.KindFolder;
import org.hongtou.kind.MemoryFolder;
import org.hongtou.kind.ShippedFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every merge runs where it can be left behind, and is held to its limits. */
class WatchTest {

    @Test
    void whatGoesDeeperThanTheCallersStackIsPrintedAllTheSame() throws InterruptedException {
        String deep = "<#function f n><#return (n == 0)?then('', f(n - 1))></#function>${f(1500)}甲";
        StringBuilder printed = new StringBuilder();
        Thread shallow = new Thread(null, () -> printed.append(TemplateFixture.merge(deep)), "shallow", 256 << 10);
        shallow.start();
        shallow.join();
        assertThat(printed).hasToString("甲");
    }

    /** Few elements, each of them longer than the one before: none by itself is without an end. */
    @Test
    @Timeout(30)
    void whatTakesLongIsStopped() {
        String slow =
                "<#assign all = []><#list 1..4000 as x><#if !all?seq_contains(x)><#assign all = all + [x]></#if></#list>";
        assertThat(TemplateFixture.failure(slow)).contains("template.limit-");
    }

    /** A step without an end sees no limit; whoever waits for it is free all the same. */
    @Test
    @Timeout(30)
    void whatCantBeStoppedIsLeftBehind() {
        CountDownLatch never = new CountDownLatch(1);
        Limits limits = new Limits(Duration.ofMillis(50), 1 << 10, 1L << 30);
        assertThatThrownBy(() -> new Watch(new Allowance(limits), Template.UNTRACED).run(() -> {
                    while (never.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return 0;
                }))
                .isInstanceOf(LimitReached.class);
        never.countDown();
    }

    @Test
    void whatEarlierMergesAllocatedDoesNotCount() throws Exception {
        Limits limits = new Limits(Duration.ofSeconds(5), 1 << 10, 20L << 20);
        for (int i = 0; i < 4; i++) {
            int made = new Watch(new Allowance(limits), Template.UNTRACED).run(() -> {
                byte[] bytes = new byte[8 << 20];
                // As long as it takes until the memory is looked at.
                Thread.sleep(150);
                return bytes.length;
            });
            assertThat(made).isEqualTo(8 << 20);
        }
    }

    /** A stop that comes late, when the thread has gone on to another merge, would cut that one off. */
    @Test
    @Timeout(30)
    void whatStoppedOneMergeLeavesTheNextAlone() throws Exception {
        Limits limits = new Limits(Duration.ofMillis(50), 1 << 10, 1L << 30);
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> new Watch(new Allowance(limits), Template.UNTRACED).run(() -> {
                        Thread.sleep(10_000);
                        return 0;
                    }))
                    .isInstanceOf(LimitReached.class);
            assertThat(new Watch(new Allowance(limits), Template.UNTRACED).run(Thread::interrupted))
                    .isFalse();
        }
    }

    /** Those that came with the program too: a kind of one's own may be a copy of them. */
    @Test
    void noTemplateRunsOnItsCallersThread() {
        KindFolder own = MemoryFolder.of("memo", Map.of("template.ftlx", "${kind}"));
        assertThat(threads(own)).isNotEmpty().doesNotContain(Thread.currentThread());
        assertThat(threads(new ShippedFolder(own))).isNotEmpty().doesNotContain(Thread.currentThread());
    }

    /** The threads that a template asks for values on, in three merges. */
    private static Set<Thread> threads(KindFolder folder) {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Map<String, String> extras = new HashMap<>(TemplateFixture.EXTRAS) {
            @Override
            public @Nullable String get(Object key) {
                threads.add(Thread.currentThread());
                return super.get(key);
            }
        };
        Template template = new TemplateEngine(TemplateFixture.LIMITS).template(List.of(folder));
        for (int i = 0; i < 3; i++) {
            template.merge(TemplateFixture.fields(), extras, List.of(), new Report());
        }
        return threads;
    }
}
