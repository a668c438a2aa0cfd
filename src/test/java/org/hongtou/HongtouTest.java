package org.hongtou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hongtou.font.TrueTypeFont;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public face, used as a program that embeds it would. */
final class HongtouTest {
    private static final String NOTICE = """
            文种: 通知
            发文机关: 云泽市水务局
            发文字号: 泽水〔2026〕8号
            标题: 关于做好汛前检查的通知
            主送: 各县（区）水务局
            成文日期: 2026-06-17
            正文: |
              请各单位于6月30日前完成汛前检查，并把结果报送我局。
            """;

    private final ProjectFiles files = ProjectFiles.inMemory();
    private final List<Throwable> faults = new ArrayList<>();
    private final Hongtou hongtou = Hongtou.open(files, Locale.CHINESE, (fault, about) -> {
        faults.add(fault);
        return null;
    });

    @TempDir
    private Path folder;

    @AfterEach
    void nothingWentWrong() {
        assertThat(faults).isEmpty();
    }

    @Test
    void fiveLinesGiveBothFiles() throws IOException {
        Path path = folder.resolve("通知.pdf");
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            Result result = hongtou.render(Content.yaml(NOTICE), Format.DOCX, Format.PDF);
            if (result.ok()) {
                Files.write(path, result.file(Format.PDF).bytes());
            }
            result.problems().forEach(System.err::println);
        }
        try (var pdf = Loader.loadPDF(path.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("关于做好汛前检查的通知");
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        Result one = hongtou.render(Content.yaml(NOTICE), Format.values());
        Result other = hongtou.render(Content.yaml(NOTICE), Format.values());
        assertThat(one.files()).hasSize(3).isEqualTo(other.files());
        assertThat(one.file(Format.DOCX).bytes()).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(one.file(Format.TEXT).bytes(), StandardCharsets.UTF_8))
                .contains("请各单位于6月30日前完成汛前检查");
    }

    @Test
    void manyThreadsGetWhatOneGets() throws Exception {
        Result alone = hongtou.render(Content.yaml(NOTICE), Format.DOCX, Format.PDF);
        Callable<Result> same = () -> hongtou.render(Content.yaml(NOTICE), Format.DOCX, Format.PDF);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (var result : threads.invokeAll(List.of(same, same, same, same, same, same))) {
                assertThat(result.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void whatContentGetsWrongIsToldWithItsPlace() {
        Result result = hongtou.render(
                Content.yaml("content/甲.yaml", NOTICE.replace("成文日期: 2026-06-17", "成文日期: 2026-13-17")), Format.PDF);
        assertThat(result.ok()).isFalse();
        assertThat(result.files()).isEmpty();
        Problem problem = result.problems().getFirst();
        assertThat(problem.isError()).isTrue();
        assertThat(problem.place()).isEqualTo("content/甲.yaml:6:7");
        assertThat(problem.message()).contains("2026-13-17");
        assertThat(problem.toString()).startsWith("content/甲.yaml:6:7: error[content.");
    }

    @Test
    void problemsComeInEnglishToo() {
        Hongtou english = Hongtou.open(files, Locale.ENGLISH, FaultKeeper.logging());
        assertThat(english.render(Content.yaml("文种: 不知道\n"), Format.PDF).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).containsPattern("[a-z]{3}"));
    }

    @Test
    void aProjectInMemoryHasContentPicturesAndKindsOfItsOwn() throws IOException {
        files.with("content/第1期/通知.yaml", NOTICE + "\n  ![汛情图](图/汛情.png)\n")
                .with("content/第1期/图/汛情.png", Files.readAllBytes(Path.of("src/docs/notice.png")))
                .with("templates/official/style.yaml", "extends: official\nphrases: {}\n".replace("phrases: {}\n", ""));
        hongtou.refresh();
        Result result = hongtou.render(Content.file("content/第1期/通知.yaml"), Format.PDF);
        assertThat(result.problems()).noneMatch(Problem::isError);
        try (var pdf = Loader.loadPDF(result.file(Format.PDF).bytes())) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
    }

    @Test
    void nothingOutsideAProjectInMemoryIsFound() {
        assertThatThrownBy(() -> files.with("../a.yaml", "")).isInstanceOf(IllegalArgumentException.class);
        files.with("content/a.yaml", NOTICE + "\n  ![图](../../图.png)\n");
        assertThat(hongtou.render(Content.file("content/a.yaml"), Format.PDF).problems())
                .extracting(Problem::code)
                .contains("output.picture-outside");
        assertThat(hongtou.render(Content.file("../content/a.yaml"), Format.PDF).problems())
                .extracting(Problem::code)
                .containsExactly("build.no-file");
    }

    @Test
    void aNewKindIsSeenAfterARefresh() {
        assertThat(hongtou.kind("备忘录").ok()).isFalse();
        files.with("templates/memo/schema.yaml", "title: 备忘录\nextends: official\n")
                .with("templates/memo/style.yaml", "extends: official\n")
                .with("templates/memo/template.ftlx", "<#include \"/official.ftlx\">");
        assertThat(hongtou.kind("备忘录").ok()).isFalse();
        hongtou.refresh();
        assertThat(hongtou.kind("备忘录").get().name()).isEqualTo("memo");
    }

    @Test
    void aProjectInMemoryHasFontsOfItsOwn() throws IOException {
        files.with("fonts/office.ttf", Files.readAllBytes(Path.of("src/main/resources/fonts/FandolKai.ttf")))
                .with(
                        "templates/common/style.yaml",
                        "extends: common\nfaces:\n  fangsong: {han: FandolKai, latin: Times New Roman}\n");
        hongtou.refresh();
        PageView page = hongtou.pages(Content.yaml(NOTICE), Edition.FULL)
                .get()
                .getFirst()
                .pages()
                .getFirst();
        assertThat(line(page, "请各单位").runs()).extracting(PageView.Run::font).contains("local:FandolKai");
        assertThat(hongtou.render(Content.yaml(NOTICE), Format.PDF).ok()).isTrue();
        assertThat(hongtou.font("local:FandolKai").ok()).isTrue();
    }

    @Test
    void everyKindHasASchemaAndASampleThatBuilds() {
        assertThat(hongtou.kinds()).extracting(DocumentKind::name).contains("bulletin", "proposal-reply", "official");
        for (DocumentKind kind : hongtou.kinds()) {
            assertThat(hongtou.schema(kind.title()).get()).contains("\"$schema\"");
            String sample = hongtou.sample(kind.name()).get();
            assertThat(hongtou.render(Content.yaml(sample), Format.DOCX).ok())
                    .as(kind.name())
                    .isTrue();
        }
        assertThat(hongtou.sample("请示").get()).contains("文种: 请示");
    }

    @Test
    void aNearlyRightKindIsNamed() {
        Answer<String> answer = hongtou.schema("间报");
        assertThat(answer.ok()).isFalse();
        assertThat(answer.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message() + problem.hint()).contains("简报"));
    }

    @Test
    void checkTellsWhatRulesFindAndMendMendsIt() {
        String wrong = NOTICE.replace("标题: ", "标题：").replace("并把结果报送我局", "增幅保持在5—8%之间");
        List<Problem> found = hongtou.check(Content.yaml(wrong));
        assertThat(found).extracting(Problem::code).contains("proof.range-percent");
        assertThat(found).extracting(Problem::words).contains("5—8%");
        Mended mended = hongtou.mend(Content.yaml(wrong));
        assertThat(mended.yaml()).contains("标题: 关于").contains("5%—8%");
        assertThat(mended.mends()).extracting(Mended.Mend::replacement).contains("5%—8%");
        assertThat(mended.problems()).extracting(Problem::code).doesNotContain("proof.range-percent");
    }

    @Test
    void whatIsWrongWithTheOfficesHabitsIsTold() {
        files.with("templates/proof.yaml", "不察: [range-percent]\n");
        hongtou.refresh();
        assertThat(hongtou.check(Content.yaml(NOTICE)))
                .extracting(Problem::place)
                .contains("templates/proof.yaml:1:1");
        assertThat(hongtou.mend(Content.yaml(NOTICE)).problems())
                .extracting(Problem::file)
                .contains("templates/proof.yaml");
    }

    @Test
    void aTextThatCantBeMendedStaysWhole() {
        String broken = NOTICE.replace("正文: |", "正文: [");
        Mended mended = hongtou.mend(Content.yaml(broken));
        assertThat(mended.yaml()).isEqualTo(broken);
        assertThat(mended.mends()).isEmpty();
        assertThat(mended.problems()).anyMatch(Problem::isError);
    }

    @Test
    void aHabitThatAnotherRuleUndoesIsNotFollowedAndTheRestIsMended() {
        ProjectFiles habit = ProjectFiles.inMemory().with("templates/proof.yaml", "用语:\n  公园: 公园5-8%\n");
        try (Hongtou own = Hongtou.open(habit)) {
            Mended mended = own.mend(Content.yaml(NOTICE.replace("正文: |\n", "正文: |\n  公园今年增长3-4%。\n\n")));
            assertThat(mended.yaml()).contains("  公园今年增长3%～4%。");
            assertThat(own.mend(Content.yaml(mended.yaml())).yaml()).isEqualTo(mended.yaml());
        }
    }

    @Test
    void valuesOfAProgramAreContent() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", "通知");
        values.put("发文机关", "云泽市水务局");
        values.put("发文字号", "泽水〔2026〕8号");
        values.put("标题", "关于“#3: 泵站”检查的通知");
        values.put("主送", List.of("各县（区）水务局", "局属各单位"));
        values.put("成文日期", LocalDate.of(2026, 6, 17));
        values.put("正文", "请各单位完成检查。\n检查结果于6月30日前报送。");
        Result result = hongtou.render(Content.of(values), Format.TEXT, Format.PDF);
        assertThat(result.problems()).isEmpty();
        assertThat(new String(result.file(Format.TEXT).bytes(), StandardCharsets.UTF_8))
                .contains("关于“#3: 泵站”检查的通知", "各县（区）水务局，局属各单位：", "2026年6月17日");
        String yaml = hongtou.yaml(values).get();
        assertThat(hongtou.render(Content.yaml(yaml), Format.TEXT, Format.PDF)).isEqualTo(result);
    }

    @Test
    void aChangeLeavesEveryOtherByte() {
        String yaml = NOTICE.replace("标题:", "# 标题还要再议\ntitle:").replace("\n", "\r\n");
        Answer<String> changed = hongtou.change(Content.yaml(yaml), new ContentChange.Set("标题", "关于开展汛前检查的通知"));
        assertThat(changed.get()).isEqualTo(yaml.replace("关于做好汛前检查的通知", "关于开展汛前检查的通知"));
        Answer<String> added = hongtou.change(Content.yaml(yaml), new ContentChange.Append("附件", "检查表"));
        assertThat(added.get()).startsWith(yaml).contains("检查表");
        assertThat(hongtou.change(Content.yaml(yaml), new ContentChange.Remove("抄送"))
                        .ok())
                .isFalse();
        assertThat(hongtou.change(Content.yaml(yaml), new ContentChange.Remove("附件["))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("content.patch-path");
    }

    @Test
    void severalDocumentsOfOneContentHaveNames() {
        String reply = hongtou.sample("提案答复").get();
        Result result = hongtou.render(Content.yaml(reply), Format.TEXT);
        assertThat(result.files().getFirst().name()).isEmpty();
        String toEach = """
                文种: 通知
                发文机关: 云泽市水务局
                发文字号: 泽水〔2026〕8号
                标题: 关于做好汛前检查的通知
                主送: 各县（区）水务局
                成文日期: 2026-06-17
                正文: |
                  请各单位完成汛前检查。
                附件:
                  - 标题: 检查表
                    不随文: 是
                    正文: |
                      逐项填写。
                """;
        assertThat(hongtou.render(Content.yaml(toEach), Format.TEXT, Format.DOCX)
                        .files())
                .extracting(RenderedFile::name)
                .containsExactly("", "", "附件", "附件");
    }

    @Test
    void thePublicEditionKeepsContactsBack() {
        String withContact = NOTICE + "联系人: 周宁，0800—8800126\n";
        String full = text(withContact, Edition.FULL);
        assertThat(full).contains("周宁");
        assertThat(text(withContact, Edition.PUBLIC)).doesNotContain("周宁");
    }

    private String text(String yaml, Edition edition) {
        Result result = hongtou.render(Content.yaml(yaml), edition, Format.TEXT);
        assertThat(result.problems()).noneMatch(Problem::isError);
        return new String(result.file(Format.TEXT).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void everyLineOfAPageKnowsWhereTheContentSaysIt() throws Exception {
        List<DocumentPages> documents =
                hongtou.pages(Content.yaml(NOTICE), Edition.FULL).get();
        PageView page = documents.getFirst().pages().getFirst();
        assertThat(page.width()).isEqualTo(210);
        assertThat(page.height()).isEqualTo(297);
        PageView.Line title = line(page, "关于做好汛前检查的通知");
        assertThat(title.contentLine()).isEqualTo(4);
        assertThat(line(page, "请各单位于6月30日前").contentLine()).isEqualTo(8);
        assertThat(line(page, "各县（区）水务局：").contentLine()).isEqualTo(5);
        assertThat(line(page, "泽水〔2026〕8号").contentLine()).isEqualTo(3);
        assertThat(page.rules()).isNotEmpty();
        PageView.Run run = title.runs().getFirst();
        assertThat(run.size()).isEqualTo(22);
        TrueTypeFont font = TrueTypeFont.read(hongtou.font(run.font()).get());
        assertThat(font.glyph('关')).isPositive();
    }

    private static PageView.Line line(PageView page, String words) {
        return page.lines().stream()
                .filter(line -> line.text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClosedFaceSaysSo() {
        hongtou.close();
        assertThatThrownBy(hongtou::kinds).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFolderIsBuiltWithARecordAndCheckedInPlace() throws IOException {
        Path file = folder.resolve("content/通知.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, NOTICE.replace("标题: ", "标题："));
        try (Hongtou onDisk = Hongtou.open(ProjectFiles.of(folder))) {
            List<BuiltFile> told = new ArrayList<>();
            List<BuiltFile> built = onDisk.build(BuildPlan.of(folder), told::add);
            assertThat(built).isEqualTo(told).extracting(BuiltFile::outcome).containsExactly(BuiltFile.Outcome.WRITTEN);
            assertThat(built.getFirst().written()).hasSize(2).allMatch(Files::isRegularFile);
            assertThat(onDisk.build(BuildPlan.of(folder), one -> {}))
                    .extracting(BuiltFile::outcome)
                    .containsExactly(BuiltFile.Outcome.UNCHANGED);
            assertThat(onDisk.checkFiles(List.of(), folder, true).getFirst().mends())
                    .hasSize(1);
            assertThat(Files.readString(file)).isEqualTo(NOTICE);
        }
    }

    /** The record must not call outputs new that were made of what the open project had read before. */
    @Test
    void outputsMadeBeforeARefreshAreMadeAgainAfterIt() throws IOException {
        Path style = folder.resolve("templates/common/style.yaml");
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(style.getParent());
        Files.writeString(folder.resolve("content/通知.yaml"), NOTICE);
        try (Hongtou onDisk = Hongtou.open(ProjectFiles.of(folder))) {
            assertThat(onDisk.render(Content.yaml(NOTICE), Format.PDF).ok()).isTrue();
            Files.writeString(style, "extends: common\nelements:\n  title: {size: 18pt}\n");
            onDisk.build(BuildPlan.of(folder), one -> {});
            onDisk.refresh();
            assertThat(onDisk.build(BuildPlan.of(folder), one -> {}))
                    .extracting(BuiltFile::outcome)
                    .containsExactly(BuiltFile.Outcome.WRITTEN);
        }
    }

    @Test
    void aPathDeeperThanAnyContentIsToldToBeTooDeep() {
        Content content = Content.yaml("文种: 信息\n");
        for (String path : List.of("甲.".repeat(50_000) + "乙", "甲" + "[1]".repeat(50_000))) {
            Answer<String> changed = hongtou.change(content, new ContentChange.Set(path, "丙"));
            assertThat(changed.problems()).extracting(Problem::code).containsExactly("content.too-deep");
        }
    }

    @Test
    void aKeyOfNoFontOfThisProjectIsAProblemAndReachesForNoOtherFile() {
        for (String key : List.of("/etc/hostname", "../fonts/FandolKai", "\0", "")) {
            assertThat(hongtou.font(key).problems()).extracting(Problem::code).containsExactly("font.unknown-key");
        }
        assertThat(hongtou.font("FandolKai").ok()).isTrue();
    }
}
