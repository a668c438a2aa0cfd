package org.hongtou.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongtou.template.TemplateFixture.fields;
import static org.hongtou.template.TemplateFixture.text;

import com.sun.management.ThreadMXBean;
import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hongtou.content.data.Data;
import org.hongtou.diagnostics.Report;
import org.hongtou.kind.KindFolder;
import org.hongtou.kind.MemoryFolder;
import org.hongtou.kind.ShippedFolders;
import org.hongtou.model.Element;
import org.hongtou.model.Paragraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped templates do for each entry of a list what they do for one, however long the list is. */
@Tag("corpus")
class LargeContentTest {
    private static final int LEAST = 1000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What a merge does: elements of the template, bytes, and nanoseconds of a processor. */
    private record Work(long elements, long bytes, long nanos) {}

    private static Template template(String kind) throws IOException {
        List<KindFolder> shipped = ShippedFolders.all();
        List<KindFolder> folders = Stream.of(kind, "common")
                .flatMap(name -> shipped.stream().filter(folder -> folder.name().equals(name)))
                .toList();
        return new TemplateEngine().template(folders);
    }

    private static Map<String, String> extras(String kind) {
        return Map.of("genre", "通知", "kind", kind, "layout", "official", "public", "false");
    }

    private static Work work(Template template, String kind, Data.Fields content) throws Exception {
        long[] elements = {0};
        TemplateProcessingTracer counter = new TemplateProcessingTracer() {
            @Override
            public void enterElement(Environment environment, TracedElement element) {
                elements[0]++;
            }

            @Override
            public void exitElement(Environment environment, TracedElement element) {}
        };
        Allowance allowance = new Allowance(Limits.DEFAULT);
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        template.process(content, extras(kind), new Reads(allowance), new BoundedWriter(allowance), counter);
        return new Work(
                elements[0],
                THREADS.getCurrentThreadAllocatedBytes() - bytes,
                THREADS.getCurrentThreadCpuTime() - nanos);
    }

    @TestFactory
    Stream<DynamicTest> twiceTheContentIsTwiceTheWork() {
        return contents().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String kind = entry.getKey().split(":")[0];
                    Template template = template(kind);
                    work(template, kind, entry.getValue().apply(LEAST));
                    List<Work> works = new ArrayList<>();
                    for (int size = LEAST; size <= 8 * LEAST; size *= 2) {
                        works.add(work(template, kind, entry.getValue().apply(size)));
                    }
                    for (int i = 1; i < works.size(); i++) {
                        assertThat(works.get(i).elements())
                                .as("%s", works)
                                .isLessThan(works.get(i - 1).elements() * 23 / 10);
                        assertThat(works.get(i).bytes())
                                .as("%s", works)
                                .isLessThan(works.get(i - 1).bytes() * 25 / 10);
                    }
                    // What allocates nothing and is no element shows in the time alone: a square would take 64 times as
                    // long.
                    assertThat(works.getLast().nanos())
                            .as("%s", works)
                            .isLessThan(works.getFirst().nanos() * 24 + 100_000_000);
                }));
    }

    /** By the kind and what there is much of. */
    private static Map<String, IntFunction<Data.Fields>> contents() {
        Map<String, IntFunction<Data.Fields>> contents = new LinkedHashMap<>();
        contents.put("proposal-reply:proposals", n -> reply(many(n, i -> proposal(i, 2)), "opinion_form", flag()));
        contents.put("proposal-reply:proposers", n -> reply(many(1, i -> proposal(i, n)), "opinion_form", flag()));
        contents.put("proposal-reply:a copy", n -> reply(many(1, i -> proposal(i, n)), "copy_for", text("委员1")));
        contents.put("proposal-reply:copies", n -> reply(many(n, i -> proposal(i, 1)), "copy_for", text("委员1")));
        contents.put("suggestion-reply:consulted", n -> reply(many(1, i -> proposal(i, 1)), "consulted", texts(n)));
        contents.put("proposal-reply:addressees", n -> reply(many(1, i -> proposal(i, 1)), "addressee", texts(n)));
        contents.put("official:addressees", n -> official("addressee", texts(n)));
        contents.put("official:issuers", n -> official("issuer", many(n, i -> fields("name", text("单位" + i)))));
        contents.put("official:signers", n -> official("signature", many(n, i -> fields("name", text("单位" + i)))));
        contents.put("official:signatories", n -> official("signatories", texts(n)));
        contents.put("official:copies", n -> official("copy_to", texts(n)));
        contents.put("official:mark", n -> official("mark", texts(n)));
        contents.put("official:attachments", n -> official("attachments", many(n, i -> titled(i))));
        contents.put(
                "official:contacts",
                n -> official("contact", many(n, i -> fields("name", text("易" + i), "phone", text("88" + i)))));
        contents.put("article:sections", n -> official("sections", many(n, i -> titled(i))));
        contents.put("article:authors", n -> official("byline", texts(n)));
        contents.put("bulletin:items", n -> bulletin("items", many(n, i -> titled(i))));
        contents.put(
                "bulletin:briefs",
                n -> bulletin(
                        "briefs", fields("entries", many(n, i -> fields("from", text("乡" + i), "body", rich(i))))));
        contents.put("bulletin:distribution", n -> bulletin("distribution", labelled(n)));
        contents.put("bulletin:staff", n -> bulletin("staff", labelled(n)));
        contents.put("minutes:present", n -> official("present", texts(n)));
        contents.put("letter:lines of a title", n -> official("addressee", many(1, i -> text("甲、".repeat(n)))));
        return contents;
    }

    private static Data.Many many(int n, IntFunction<Data> item) {
        return new Data.Many(IntStream.range(0, n).mapToObj(item).toList(), TemplateFixture.PLACE);
    }

    private static Data.Many texts(int n) {
        return many(n, i -> text("青垣区第" + i + "小学，"));
    }

    private static Data.Many labelled(int n) {
        return many(n, i -> fields("label", text("报" + i), "lines", many(1, j -> text("区委"))));
    }

    private static Data.Flag flag() {
        return new Data.Flag(true, TemplateFixture.PLACE);
    }

    private static Data.Rich rich(int i) {
        return new Data.Rich(
                List.of(new Paragraph(
                        Element.PARAGRAPH,
                        Paragraph.of(Element.PARAGRAPH, "第" + i + "段。").spans(),
                        9,
                        "")),
                TemplateFixture.PLACE);
    }

    private static Data.Fields titled(int i) {
        return fields("title", text("标题" + i), "body", rich(i), "author", texts(1), "source", text("供稿" + i));
    }

    private static Data.Fields proposal(int i, int proposers) {
        return fields(
                "no",
                text("" + i),
                "title",
                text("关于修路" + i),
                "body",
                text("政协" + i % 3),
                "session",
                text("会议"),
                "proposers",
                many(proposers, j -> person("委员" + (i + j))));
    }

    private static Data.Person person(String name) {
        return new Data.Person(name, name, name, true, "", 0, "", TemplateFixture.PLACE);
    }

    private static Data.Fields with(Data.Fields base, String key, Data value) {
        Map<String, Data> values = new LinkedHashMap<>(base.values());
        values.put(key, value);
        return new Data.Fields(values, TemplateFixture.PLACE);
    }

    private static Data.Fields common() {
        return fields(
                "issuer",
                many(1, i -> fields("name", text("青垣区教育局"))),
                "date",
                new Data.Day(2026, 6, 7, TemplateFixture.PLACE));
    }

    private static Data.Fields official(String key, Data value) {
        return with(with(with(common(), "title", text("关于修路的通知")), "body", rich(1)), key, value);
    }

    private static Data.Fields bulletin(String key, Data value) {
        return with(with(common(), "name", text("青垣督查")), key, value);
    }

    private static Data.Fields reply(Data.Many proposals, String key, Data value) {
        return with(with(with(common(), "proposal", proposals), "body", rich(1)), key, value);
    }

    @Test
    void sectionsAreNumberedHoweverManyThereAre() throws IOException {
        String markup = template("article")
                .merge(official("sections", many(1234, i -> titled(i))), extras("article"), List.of(), new Report());
        assertThat(markup)
                .contains(
                        ">九、标题8<",
                        ">十、标题9<",
                        ">十一、标题10<",
                        ">二十、标题19<",
                        ">九十九、标题98<",
                        ">一百、标题99<",
                        ">一百零一、标题100<",
                        ">一百一十、标题109<",
                        ">一千、标题999<",
                        ">一千零一十、标题1009<",
                        ">一千二百三十四、标题1233<");
    }

    /** A document may be as long as content can be; only what its template does beside it is bounded. */
    @Test
    void whatIsLongIsNotRefusedForIt() throws IOException {
        Template small = template("proposal-reply");
        Limits limits = new Limits(Duration.ofMillis(400), 1 << 16, 8L << 20);
        Template tight = new TemplateEngine(limits)
                .template(
                        List.of(
                                MemoryFolder.of(
                                        "memo",
                                        Map.of(
                                                "template.ftlx",
                                                "<#list names as n><p a=\"${n}\">${n}${n?length}<#list 1..8 as i>一二三四五六七八九十</#list></p></#list>"))));
        Report report = new Report();
        assertThat(small.merge(
                        reply(many(20_000, i -> proposal(i, 1)), "opinion_form", flag()),
                        extras("x"),
                        List.of(),
                        report))
                .hasSizeGreaterThan(16 << 20);
        assertThat(tight.merge(fields("names", texts(20_000)), TemplateFixture.EXTRAS, List.of(), report))
                .hasSizeGreaterThan(1 << 20);
    }
}
