package org.hongtou.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;
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
}
