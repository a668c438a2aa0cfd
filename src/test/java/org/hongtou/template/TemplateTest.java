package org.hongtou.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongtou.template.TemplateFixture.EXTRAS;
import static org.hongtou.template.TemplateFixture.content;
import static org.hongtou.template.TemplateFixture.failure;
import static org.hongtou.template.TemplateFixture.fields;
import static org.hongtou.template.TemplateFixture.merge;
import static org.hongtou.template.TemplateFixture.template;
import static org.hongtou.template.TemplateFixture.text;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import org.assertj.core.api.Assertions;
import org.hongtou.content.data.Data;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Language;
import org.hongtou.diagnostics.Messages;
import org.hongtou.diagnostics.Origins;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.kind.MemoryFolder;
import org.hongtou.markup.MarkupReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    @Test
    void contentIsShownAsTheContractSays() {
        assertThat(merge("${date} ${date.year} ${date.month} ${date.day} ${date.iso}"))
                .isEqualTo("2026年6月7日 2026 6 7 2026-06-07");
        assertThat(merge("${copies} ${copies + 1} ${seal?c} ${seal?then('是', '否')}"))
                .isEqualTo("12345 12346 true 是");
        assertThat(merge("<#list names as n>${n}<#sep>、</#list> ${names?size} ${names?join('，')}"))
                .isEqualTo("张、李 2 张，李");
        assertThat(
                        merge(
                                "${printed.by} ${(printed.on)!'无'} <#if missing??>x</#if>${missing!}|${genre} ${kind} ${layout}"))
                .isEqualTo("办公室 无 |通知 memo plain");
        assertThat(merge("<#if body?has_content>${body}</#if>"))
                .isEqualTo("<paragraph line=\"9\">甲&lt;乙</paragraph>\n");
        assertThat(merge("<#list printed as k, v>${k}=${v}</#list>${printed?keys?join(',')}${printed?values?size}"))
                .isEqualTo("by=办公室by1");
    }

    @ParameterizedTest
    @CsvSource({
        "${date?string('yyyy')}, template.day-format",
        "${names}, template.list-as-text",
        "${printed}, template.parts-as-text",
        "${title?abs}, template.wrong-value"
    })
    void aValueOfAnotherSortIsToldWithWhatToWrite(String template, String code) {
        String failure = failure(template);
        assertThat(failure).contains(" " + code + " ");
        assertThat(failure).doesNotContain("...");
    }

    @Test
    void contentNeverBecomesMarkup() {
        assertThat(merge("<t a=\"${title}\">${title}</t>"))
                .isEqualTo("<t a=\"&lt;b&gt;&amp;&quot;]]&gt;&apos;\">&lt;b&gt;&amp;&quot;]]&gt;&apos;</t>");
        assertThat(merge("<#assign x><i>${title}</i></#assign>${x}"))
                .isEqualTo("<i>&lt;b&gt;&amp;&quot;]]&gt;&apos;</i>");
        assertThat(merge("${'<' + title}")).startsWith("&lt;&lt;b&gt;");
        assertThat(merge("${title?no_esc}")).isEqualTo("<b>&\"]]>'");
        assertThat(merge("<#include 'p.ftlh'>", "p.ftlh", "${title}")).contains("&lt;b&gt;");
        assertThat(merge("<#include 'p.txt'>", "p.txt", "${title}")).contains("&lt;b&gt;");
    }

    @Test
    void aFaultOfWhatATemplateIsGivenIsNoFaultOfTheTemplate() {
        Map<String, String> faulty = new java.util.AbstractMap<>() {
            @Override
            public java.util.Set<Entry<String, String>> entrySet() {
                throw new IllegalStateException("the cause of it");
            }
        };
        Assertions.assertThatThrownBy(() -> template("${title}").merge(content(), faulty, List.of(), new Report()))
                .isNotInstanceOf(Halt.class)
                .hasStackTraceContaining("the cause of it");
    }

    @Test
    void partsOfTheFolderAreIncluded() {
        assertThat(merge(
                        "<#import 'p.ftlx' as p><@p.m 1/><#include 'sub/q.ftlx'>",
                        "p.ftlx",
                        "<#macro m n>[${n}]</#macro>",
                        "sub/q.ftlx",
                        "Q<#include '../r.ftlx'>",
                        "r.ftlx",
                        "R"))
                .isEqualTo("[1]QR");
        MemoryFolder own = MemoryFolder.of("memo", Map.of("template.ftlx", "<#include 'p.ftlx'>"));
        MemoryFolder common = MemoryFolder.of("common", Map.of("p.ftlx", "${nothing}"));
        Report report = new Report();
        Assertions.assertThatThrownBy(() ->
                        new TemplateEngine().template(List.of(own, common)).merge(content(), EXTRAS, List.of(), report))
                .isInstanceOf(Halt.class);
        assertThat(report.diagnostics().getFirst().place()).hasToString("templates/common/p.ftlx:1:3");
    }

    @Test
    void neitherLocaleNorTimeZoneMatters() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String template =
                "${1234567.5} ${copies} ${0.5?string('0.00')} ${'I'?lower_case} ${'2026-06-17 12:00:00'?datetime('yyyy-MM-dd HH:mm:ss')?string('yyyy-MM-dd HH:mm:ss Z EEE')}";
        String expected = merge(template);
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "de-DE", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
                assertThat(merge(template)).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a${recipient}                | 1:4 | missing-key         | recipient
            ${printed.on}                | 1:3 | missing-value       | printed.on
            ${printed.on.iso}            | 1:3 | missing-value       | printed.on
            <#if recipient == '甲'>a</#if> | 1:6 | missing-key       | recipient
            ${names}                     | 1:3 | list-as-text        | names
            ${printed}                   | 1:3 | parts-as-text       | printed
            <#list title as t>a</#list>  | 1:8 | wrong-value         | title
            ${copies.x}                  | 1:3 | wrong-value         | copies
            <#if title>a</#if>           | 1:6 | wrong-value         | title
            <#if title??>a               | 1:14 | unclosed           | #if
            <#list names as n>           | 1:18 | unclosed           | #list
            ${title                      | 1:7 | unclosed            | {
            <#-- a                       | 1:1 | unclosed            | <#--
            ${"a                         | 1:5 | ends-early          |
            <#noparse>                   | 1:10 | ends-early         |
            ${title?then}                | 1:13| unexpected          | }
            ${}                          | 1:3 | unexpected          | }
            </#if>                       | 1:1 | unexpected          | </#if>
            <#fi x>                      | 1:2 | unknown-directive   | #fi
            ${title?tirm}                | 1:9 | unknown-builtin-near | tirm
            <#if                         | 1:2 | malformed-directive | #if
            <#stop '缺少附件'>           | 1:1 | stopped             | 缺少附件
            汉<#include 'no.ftlx'>       | 1:2 | no-file             | no.ftlx
            """)
    void eachMistakeIsOneDiagnosticAtItsPlace(String template, String place, String code, String argument) {
        assertThat(failure(template))
                .startsWith("templates/memo/template.ftlx:" + place + " template."
                        + (code + " " + (argument == null ? "" : argument)).strip());
        assertThat(failure("甲\n\t<#include 'p.ftlx'>", "p.ftlx", "\n" + template))
                .startsWith("templates/memo/p.ftlx:" + place.replaceFirst("1", "2") + " template."
                        + (code + " " + (argument == null ? "" : argument)).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t\n",
                "\uFEFF",
                "<#-- 说明 -->",
                "<#ftl>",
                "<#ftl>\n\n",
                "<#include 'p.ftlx'>",
                "<#import 'p.ftlx' as p>",
                "${''}",
                "<#if title??>a</#if>",
                "<#macro m>a</#macro>",
                "甲",
                "<document"
            })
    void aTemplateThatWritesNoDocumentIsToldAtItsPlace(String text) {
        Template template = template(text, "p.ftlx", "");
        Report report = new Report();
        String markup = template.merge(fields(), EXTRAS, List.of(), new Report());
        Assertions.assertThatThrownBy(() -> new MarkupReader().read(markup, template.origins(fields(), EXTRAS), report))
                .isInstanceOf(Halt.class);
        assertThat(report.diagnostics()).isNotEmpty().allSatisfy(d -> {
            assertThat(d.code()).startsWith("markup.");
            assertThat(d.place().file()).isEqualTo("templates/memo/template.ftlx");
            assertThat(d.place().line()).isPositive();
        });
    }

    @Test
    void aBrokenTemplateIsReportedAlikeEachTime() {
        Template template = template("<#include 'p.ftlx'>", "p.ftlx", "\n${x");
        for (int i = 0; i < 3; i++) {
            Report report = new Report();
            Assertions.assertThatThrownBy(() -> template.merge(content(), EXTRAS, List.of(), report))
                    .isInstanceOf(Halt.class);
            assertThat(report.diagnostics()).singleElement().satisfies(d -> {
                assertThat(d.code()).isEqualTo("template.unclosed");
                assertThat(d.place()).hasToString("templates/memo/p.ftlx:2:3");
            });
        }
    }

    @Test
    void aCharacterThatNothingShowsIsReportedInTheContent() {
        Report report = new Report();
        Assertions.assertThatThrownBy(() ->
                        template("<t>${title}</t>").merge(fields("title", text("a\u0007")), EXTRAS, List.of(), report))
                .isInstanceOf(Halt.class);
        assertThat(report.diagnostics())
                .containsExactly(Diagnostic.error("template.bad-character", TemplateFixture.PLACE, "U+0007"));
    }

    @Test
    void whatTheTemplateNeverAsksForIsAWarningAtItsPlace() {
        Place unused = new Place("a.yaml", 3, 5);
        Data.Fields item = new Data.Fields(
                Map.of("title", new Data.Text("甲", Place.file("a.yaml")), "source", new Data.Text("乙", unused)),
                Place.file("a.yaml"));
        Data.Fields data = new Data.Fields(
                Map.of("items", new Data.Many(List.of(item), Place.file("a.yaml"))), Place.file("a.yaml"));
        Report report = new Report();
        template("<document kind=\"memo\"><#list items as one><title>${one.title}</title></#list></document>")
                .merge(data, EXTRAS, List.of(), report);
        assertThat(report.diagnostics()).containsExactly(Diagnostic.warning("template.unused", unused));
    }

    @Test
    void markupIsTracedToTheTemplate() {
        Template template = template("""
                <#-- 说明 -->
                <#import "p.ftlx" as p>
                <document kind="memo" layout="${layout}">
                  <#if title??>
                    <title>${title}</title>
                    汉字<subtitel>x</subtitel>
                  </#if>
                  <#list names as name>
                  <byline>${name}</byline>
                  <#if name?is_last><rule thick="1"/></#if>
                  </#list>
                  <@p.bad/>
                <#assign held><captured/></#assign>
                ${held}
                ${'<x/>'?no_esc}
                </document>
                """, "p.ftlx", "<#macro bad>\n  甲<#t>\n  <paragraf>x</paragraf>\n</#macro>");
        Report report = new Report();
        String markup = template.merge(content(), EXTRAS, List.of(), new Report());
        Origins origins = template.origins(content(), EXTRAS);
        Assertions.assertThatThrownBy(() -> new MarkupReader().read(markup, origins, report))
                .isInstanceOf(Halt.class);
        assertThat(report.diagnostics())
                .extracting(
                        d -> d.place() + " " + d.code() + " " + d.arguments().getFirst())
                .containsExactly(
                        "templates/memo/template.ftlx:6:5 markup.stray-text 汉字",
                        "templates/memo/template.ftlx:6:7 markup.misspelt-element subtitel",
                        "templates/memo/template.ftlx:10:21 markup.no-attributes thick",
                        "templates/memo/p.ftlx:2:3 markup.stray-text 甲",
                        "templates/memo/p.ftlx:3:3 markup.misspelt-element paragraf",
                        "templates/memo/template.ftlx:14:1 markup.unknown-element captured",
                        "templates/memo/template.ftlx:15:1 markup.unknown-element x");
    }

    @Test
    void everyCodeHasItsWords() throws Exception {
        for (String stage : List.of("template", "markup", "kind")) {
            Properties zh = wordings(stage, "zh");
            Properties en = wordings(stage, "en");
            assertThat(zh.keySet()).isEqualTo(en.keySet());
            for (Object key : zh.keySet()) {
                assertThat(zh.containsKey(key + ".hint") || ((String) key).endsWith(".hint"))
                        .as("%s", key)
                        .isTrue();
            }
        }
        Diagnostic missing = Diagnostic.error("template.missing-key", TemplateFixture.PLACE, "recipient");
        assertThat(new Messages(Language.ZH).hint(missing)).contains("${recipient!}", "<#if recipient??>");
    }

    private static Properties wordings(String stage, String language) throws Exception {
        Properties wordings = new Properties();
        try (var in = Messages.class.getResourceAsStream("/messages/" + stage + "." + language + ".properties")) {
            wordings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return wordings;
    }
}
