package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongtou.office.Geometry.assertLength;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The figures of GB/T 9704-2012 in mm, in the PDF and in LibreOffice's drawing of the DOCX. 行 is 10.39 mm from ink to
 * ink, 字 is 5.571 mm.
 */
@Tag("office")
class SampleGeometryTest {
    private static final int LINES_A_PAGE = 22;
    private static final double PDF = 0.2;
    private static final double DRAWN = 1;
    private static final double LINE = 10.39;
    private static final double CELL = 5.571;
    private static final double LEFT = 28;
    private static final double RIGHT = 184;
    private static final double TOP = 37;
    private static final double BOTTOM = 262;

    /** A sample's PDF and the drawing of its DOCX, each with how far it may be off. */
    private record Measured(Geometry geometry, double tolerance) {}

    private static List<Measured> measured(String file) {
        Samples.Sample sample = Samples.of(Path.of("content", file));
        byte[] drawn = OfficeDrawing.installed().draw(List.of(sample.docx())).getFirst();
        return List.of(new Measured(Geometry.of(sample.pdf()), PDF), new Measured(Geometry.of(drawn), DRAWN));
    }

    @Test
    void typeAreaIsFilledBy22LinesOf28Characters() {
        for (Measured one : measured("special-report.yaml")) {
            Geometry geometry = one.geometry();
            int full = 2;
            while (geometry.page(full).lines().size() < LINES_A_PAGE) {
                full++;
            }
            assertLength("天头", geometry.inkTop(full), TOP, one.tolerance());
            assertLength("版心下边", geometry.inkBottom(full), BOTTOM, one.tolerance());
            List<PdfLine> lines = geometry.page(full).lines();
            assertThat(lines).hasSize(LINES_A_PAGE);
            for (PdfLine line : lines) {
                assertThat(line.start()).as(line.text()).isGreaterThan(LEFT - one.tolerance());
                assertThat(line.end()).as(line.text()).isLessThan(RIGHT + one.tolerance());
            }
            List<PdfLine> spread = lines.stream()
                    .filter(line -> Math.abs(line.end() - RIGHT) < one.tolerance())
                    .toList();
            assertThat(spread).as("lines that reach the edge").hasSizeGreaterThan(12);
            assertThat(spread.stream()
                            .mapToInt(line -> line.words().length())
                            .min()
                            .orElseThrow())
                    .as("characters on a line")
                    .isGreaterThanOrEqualTo(26);
        }
    }

    @Test
    void headOfAnOfficialDocument() {
        for (Measured one : measured("notice.yaml")) {
            Geometry page = one.geometry();
            PdfLine mark = page.line("云泽市人民政府办公室文件");
            PdfLine number = page.line("泽府办发〔2026〕64号");
            PdfRule rule = page.redRules(1).getFirst();
            PdfLine addressee = page.line("各县（区）人民政府，云泽经开区管委会");
            assertLength("紧急程度在第一行", page.line("加急").ink().top(), TOP, one.tolerance());
            assertLength("发文机关标志", mark.ink().top(), TOP + 35, one.tolerance());
            assertLength("标志居中", mark.ink().centre(), (LEFT + RIGHT) / 2, one.tolerance());
            assertLength("发文字号空二行", Geometry.gap(mark, number), 2 * LINE, one.tolerance());
            assertLength("分隔线", Geometry.gap(number, rule), 4, one.tolerance());
            assertLength("分隔线左端", rule.box().left(), LEFT, one.tolerance());
            assertLength("分隔线右端", rule.box().right(), RIGHT, one.tolerance());
            assertLength("标题空二行", Geometry.gap(rule, page.page(1).lines().get(3)), 2 * LINE, one.tolerance());
            assertLength("主送空一行", Geometry.gap(page.line("核查登记工作的通知"), addressee), LINE, one.tolerance());
            assertLength("主送顶格", addressee.start(), LEFT, one.tolerance());
            assertLength("正文空二字", page.line("为全面掌握全市").start(), LEFT + 2 * CELL, one.tolerance());
            assertThat(Geometry.red(mark.colour())).isTrue();
        }
    }

    @Test
    void endOfAnOfficialDocument() {
        for (Measured one : measured("notice.yaml")) {
            Geometry page = one.geometry();
            PdfLine date = page.line("2026年10月29日");
            PdfLine name = page.pdf().pages().get(page.pageOf("2026年10月29日") - 1).lines().stream()
                    .filter(line -> line.words().equals("云泽市人民政府办公室"))
                    .findFirst()
                    .orElseThrow();
            assertLength("成文日期右空四字", date.end(), RIGHT - 4 * CELL, one.tolerance());
            assertLength("署名以日期居中", name.ink().centre(), date.ink().centre(), one.tolerance());
            int last = page.pdf().pages().size();
            assertLength("版记末条线", page.rules(last).getLast().box().bottom(), BOTTOM, one.tolerance());
            assertLength("附件顶格在第一行", page.line("附件1").ink().top(), TOP, one.tolerance());
            PdfLine folio = page.page(3).folio().orElseThrow();
            assertLength("单页码右空一字", folio.end(), RIGHT - CELL, one.tolerance());
            PdfLine even = page.page(2).folio().orElseThrow();
            assertLength("双页码左空一字", even.start(), LEFT + CELL, one.tolerance());
            double dash = folio.glyphs().getFirst().outline().top();
            assertLength("一字线距版心下边缘7mm", dash, BOTTOM + 7, one.tolerance());
        }
    }

    @Test
    void firstPageOfALetter() {
        for (Measured one : measured("reply-letter.yaml")) {
            Geometry page = one.geometry();
            PdfLine mark = page.line("青垣区教育和体育局");
            PdfLine number = page.line("青教体函〔2026〕52号");
            List<PdfRule> rules = page.redRules(1);
            PdfRule first = rules.getFirst();
            PdfRule last = rules.getLast();
            assertThat(rules).as("two double rules").hasSize(4);
            assertLength("发文机关标志", mark.ink().top(), 30, one.tolerance());
            assertLength("第一条双线", Geometry.gap(mark, first), 4, one.tolerance());
            assertLength("双线长", first.length(), 170, one.tolerance());
            assertLength("双线居中", first.box().left(), 20, one.tolerance());
            assertLength("第二条双线", last.box().bottom(), 297 - 20, one.tolerance());
            assertThat(first.thickness()).as("上粗").isGreaterThan(rules.get(1).thickness());
            assertThat(last.thickness()).as("下粗").isGreaterThan(rules.get(2).thickness());
            assertLength("发文字号", Geometry.gap(rules.get(1), number), 4.84, one.tolerance());
            assertLength("发文字号右端", number.end(), RIGHT, one.tolerance());
            PdfLine disclosure = page.line("同意对外公开");
            PdfLine title = page.page(1).lines().get(3);
            assertLength("标题空二行", Geometry.gap(disclosure, title), 2 * LINE, one.tolerance());
            assertThat(page.page(1).folio()).as("首页不显示页码").isEmpty();
            assertThat(page.page(2).folio()).isPresent();
            assertLength("第二页天头", page.inkTop(2), TOP, one.tolerance());
        }
    }

    @Test
    void contentsNameThePageOfEachItem() {
        for (Measured one : measured("bulletin-long.yaml")) {
            Geometry geometry = one.geometry();
            int found = 0;
            for (PdfLine line : geometry.page(1).lines()) {
                Matcher entry = Pattern.compile("★(.*?)([0-9]+)").matcher(line.words());
                if (!entry.matches()) {
                    continue;
                }
                found++;
                assertLength(line.text(), line.end(), RIGHT - CELL, one.tolerance());
                String title =
                        entry.group(1).substring(0, Math.min(12, entry.group(1).length()));
                boolean there = geometry.page(Integer.parseInt(entry.group(2))).lines().stream()
                        .anyMatch(other -> other.words().startsWith(title) && other.size() > 16
                                || other.words().equals("【" + title + "】"));
                assertThat(there).as(line.text()).isTrue();
            }
            assertThat(found).as("entries").isEqualTo(10);
        }
    }

    @Test
    void headAndFootOfABulletin() {
        for (Measured one : measured("bulletin.yaml")) {
            Geometry page = one.geometry();
            PdfLine ends = page.line("2026年9月11日");
            PdfRule rule = page.redRules(1).getFirst();
            assertLength("红线", Geometry.gap(ends, rule), 4, one.tolerance());
            assertLength("红线左端", rule.box().left(), LEFT, one.tolerance());
            assertLength("红线右端", rule.box().right(), RIGHT, one.tolerance());
            assertThat(page.line("云泽基层治理简报").size()).as("初号以上").isGreaterThanOrEqualTo(42);
            int last = page.pdf().pages().size();
            assertLength("报尾末条线", page.rules(last).getLast().box().bottom(), BOTTOM, one.tolerance());
        }
    }
}
