package org.hongtou.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hongtou.diagnostics.Report;
import org.hongtou.kind.KindFolder;
import org.hongtou.kind.MemoryFolder;
import org.hongtou.kind.OverlayFolder;
import org.hongtou.kind.ShippedFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program's own templates run on their caller's thread, which nobody must notice. */
class ShippedTemplateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a${recipient}",
                "<#if title>a</#if>",
                "<#stop '缺少附件'>",
                "${'1'?eval}",
                "<#include 'no.ftlx'>",
                "<#list 1.. as x></#list>",
                "<#list 1.. as x>汉字</#list>",
                "<#macro m n><#if n gt 0><@m n-1/><@m n-1/></#if></#macro><@m 60/>",
                "<#macro m><@m/></#macro><@m/>",
                "<#function f><#return f()></#function>${f()}"
            })
    void whatGoesWrongIsToldAsOfOthers(String template) {
        assertThat(told(TemplateFixture.shipped(template))).isEqualTo(told(TemplateFixture.template(template)));
    }

    /** Where a limit stops a template is left to chance. */
    private static String told(Template template) {
        String failure = TemplateFixture.failure(template);
        return failure.contains("template.limit-") ? failure.substring(failure.indexOf(' ')) : failure;
    }

    @Test
    void whatATemplateNeverAsksForIsToldOnce() {
        String template = "<#if body??>${body}</#if><#list names as name>${name}</#list>${title}${date}${seal?c}";
        Report report = new Report();
        String markup = TemplateFixture.shipped(template)
                .merge(TemplateFixture.content(), TemplateFixture.EXTRAS, List.of(), report);
        assertThat(markup).isEqualTo(TemplateFixture.merge(template));
        assertThat(report.diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .containsExactly("template.unused");
    }

    @Test
    void whatGoesDeeperThanTheCallersStackIsPrintedAllTheSame() throws InterruptedException {
        String deep = "<#function f n><#return (n == 0)?then('', f(n - 1))></#function>${f(1500)}甲";
        StringBuilder printed = new StringBuilder();
        Thread shallow = new Thread(
                null,
                () -> printed.append(TemplateFixture.shipped(deep)
                        .merge(TemplateFixture.content(), TemplateFixture.EXTRAS, List.of(), new Report())),
                "shallow",
                256 << 10);
        shallow.start();
        shallow.join();
        assertThat(printed).hasToString("甲");
    }

    /** Few elements, each of them longer than the one before: none by itself is without an end. */
    @Test
    @Timeout(30)
    void whatTakesLongIsWatched() {
        String slow =
                "<#assign all = []><#list 1..4000 as x><#if !all?seq_contains(x)><#assign all = all + [x]></#if></#list>";
        assertThat(told(TemplateFixture.shipped(slow))).contains("template.limit-");
    }

    /** What an office has changed may have no end, and runs where it can be left behind. */
    @Test
    void onlyFilesAsTheyCameRunOnTheCallersThread() {
        String main = "<#import 'parts.ftlx' as parts><@parts.part/>${kind}";
        String part = "<#macro part>${kind}</#macro>";
        KindFolder shipped =
                new ShippedFolder(MemoryFolder.of("memo", Map.of("template.ftlx", main, "parts.ftlx", part)));
        KindFolder same = new OverlayFolder(MemoryFolder.of("memo", Map.of("parts.ftlx", part)), shipped);
        KindFolder changed = new OverlayFolder(MemoryFolder.of("memo", Map.of("parts.ftlx", part + " ")), shipped);

        assertThat(threads(same)).containsOnly(Thread.currentThread());
        assertThat(threads(changed)).isNotEmpty().doesNotContain(Thread.currentThread());
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
