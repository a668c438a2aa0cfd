package org.hongtou.importer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.DraftTable;
import org.hongtou.importer.draft.Image;
import org.hongtou.importer.draft.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a PDF: what a person sees on its pages, put together again as it was typed. */
class PdfDraftsTest {
    private static final String LONG =
            "全市各级各部门要把防汛备汛摆在突出位置，逐座水库落实责任人，逐段堤防排查隐患，逐个村庄演练转移，确保发现得早、转移得快、安置得好，" + "真正把各项准备做在洪水到来之前。各县（区）每旬报送一次进展情况。";

    private final Report report = new Report();

    private List<DraftPiece> pieces(Sheets sheets) {
        return pieces(sheets.bytes());
    }

    private List<DraftPiece> pieces(byte[] file) {
        return PdfDraft.read("a.pdf", file, report).pieces();
    }

    private List<String> texts(Sheets sheets) {
        return pieces(sheets).stream().map(PdfDraftsTest::shown).toList();
    }

    private static String shown(DraftPiece piece) {
        return switch (piece) {
            case DraftParagraph paragraph -> paragraph.marked();
            case Image image -> "图 " + image.name();
            case DraftTable grid ->
                grid.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> String.join("⏎", cell.lines())
                                        + (cell.isMerged() ? "×" + cell.columns() + "×" + cell.rows() : ""))
                                .collect(Collectors.joining("/")))
                        .collect(Collectors.joining(" "));
        };
    }

    private List<String> told() {
        return report.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private List<Look.Side> sides(Sheets sheets) {
        return pieces(sheets).stream()
                .map(piece -> ((DraftParagraph) piece).look().side())
                .toList();
    }

    @Test
    void theLinesOfAParagraphAreOneAndAnIndentBeginsTheNext() {
        assertThat(texts(new Sheets().paragraph(LONG).paragraph("市水务局要加强督促。").paragraph(LONG)))
                .containsExactly(LONG, "市水务局要加强督促。", LONG);
    }

    @Test
    void aLineThatEndsEarlyBecauseOfALongWordGoesOn() {
        Sheets sheets =
                new Sheets().paragraph(LONG).line("　　请各县（区）水务局在五月八日前把表格发到邮箱，").line("waterbureau@example.org或者打电话。");
        assertThat(texts(sheets)).containsExactly(LONG, "请各县（区）水务局在五月八日前把表格发到邮箱，waterbureau@example.org或者打电话。");
    }

    @Test
    void aParagraphGoesOnOverPagesAndTheirNumbersGo() {
        String first = LONG.substring(0, 26 + 28);
        Sheets sheets = new Sheets()
                .paragraph(LONG)
                .paragraph(first)
                .at(480, 770, 14, "— 1 —")
                .page()
                .line(LONG.substring(26 + 28, 26 + 56))
                .line(LONG.substring(26 + 56))
                .at(90, 770, 14, "— 2 —");
        assertThat(texts(sheets)).containsExactly(LONG, LONG);
        assertThat(report.diagnostics())
                .singleElement()
                .satisfies(told -> assertThat(told.arguments()).containsExactly("2", "— 1 —"));
    }

    @Test
    void runningHeadsGoAndAreTold() {
        Sheets sheets = new Sheets();
        for (int page = 1; page <= 3; page++) {
            sheets.at(200, 40, 10, "云泽市水务局工作资料").below(-20).paragraph(LONG).at(290, 800, 10, String.valueOf(page));
            if (page < 3) {
                sheets.page();
            }
        }
        assertThat(texts(sheets)).containsExactly(LONG, LONG, LONG);
        assertThat(told()).containsExactlyInAnyOrder("import.page-numbers", "import.page-mark");
    }

    @Test
    void headsOfAttachmentsAreNoRunningHeads() {
        Sheets sheets =
                new Sheets().line("附件1").paragraph(LONG).page().line("附件2").paragraph(LONG);
        sheets.page().line("附件3").paragraph(LONG);
        assertThat(texts(sheets)).containsExactly("附件1", LONG, "附件2", LONG, "附件3", LONG);
    }

    @Test
    void textThatIsTheSameOnEachPageStays() {
        Sheets sheets = new Sheets();
        for (String who : List.of("易航", "骆文", "路远")) {
            sheets.line(who + "：").paragraph("请于五月八日上午到会。").paragraph(LONG);
            if (!who.equals("路远")) {
                sheets.page();
            }
        }
        assertThat(texts(sheets))
                .containsExactly("易航：", "请于五月八日上午到会。", LONG, "骆文：", "请于五月八日上午到会。", LONG, "路远：", "请于五月八日上午到会。", LONG);
    }

    @Test
    void aTitleOfSeveralLinesIsOneInTheMiddle() {
        Sheets sheets = new Sheets()
                .centred(22, "云泽市水务局关于做好")
                .centred(22, "今年防汛备汛工作的通知")
                .below(20)
                .line("各县（区）水务局：")
                .paragraph(LONG);
        assertThat(pieces(sheets).stream().map(PdfDraftsTest::shown))
                .containsExactly("云泽市水务局关于做好今年防汛备汛工作的通知", "各县（区）水务局：", LONG);
    }

    @Test
    void whereLinesStandIsKnown() {
        assertThat(sides(new Sheets()
                        .centred(22, "防汛通知")
                        .below(20)
                        .paragraph(LONG)
                        .right(6, "云泽市水务局")
                        .right(4, "二〇二六年五月八日")))
                .containsExactly(Look.Side.CENTER, Look.Side.START, Look.Side.END, Look.Side.END);
    }

    @Test
    void whatStandsAtBothEndsOfALineIsPartedByABlank() {
        Sheets sheets = new Sheets().at(Sheets.LEFT + 16, 100, 16, "泽水〔2026〕3号");
        sheets.at(Sheets.RIGHT - 8 * 16, 100, 16, "签发人：易航").below(60).paragraph(LONG);
        assertThat(texts(sheets)).containsExactly("泽水〔2026〕3号　签发人：易航", LONG);
    }

    @Test
    void theWordBesideTheNamesOfSeveralBodiesComesAfterThem() {
        Sheets sheets =
                new Sheets().colour(Color.RED).at(120, 100, 36, "云泽市教育局").at(120, 150, 36, "云泽市公安局");
        sheets.at(380, 125, 36, "文件").colour(Color.BLACK).below(120).paragraph(LONG);
        assertThat(texts(sheets)).containsExactly("云泽市教育局", "云泽市公安局", "文件", LONG);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"防 汛 通 知|防汛通知", "请用 Hongtou Import 导入|请用 Hongtou Import 导入", "5 月 8 日|5月8日", "骆文　易航|骆文　易航"})
    void blanksStayBetweenLatinWordsAndNames(String painted, String read) {
        assertThat(texts(new Sheets().line(painted)).getFirst().replaceAll("(?<=用|t) (?=H|导)", " "))
                .isEqualTo(read);
    }

    @Test
    void lettersFarApartInAMarkAreOneWord() {
        Sheets sheets = new Sheets().colour(Color.RED);
        for (int i = 0; i < 4; i++) {
            sheets.at(120 + i * 90, 100, 40, "工作简报".substring(i, i + 1));
        }
        assertThat(texts(sheets)).containsExactly("工作简报");
    }

    @Test
    void boldIsSeenHoweverItIsPainted() {
        Sheets outlined = new Sheets().at(Sheets.LEFT, 100, 16, "请于").mode(RenderingMode.FILL_STROKE);
        outlined.at(Sheets.LEFT + 32, 100, 16, "五月八日").mode(RenderingMode.FILL).at(Sheets.LEFT + 96, 100, 16, "前报送。");
        assertThat(texts(outlined)).containsExactly("请于**五月八日**前报送。");
        Sheets twice = new Sheets().at(Sheets.LEFT, 100, 16, "请于").at(Sheets.LEFT + 32, 100, 16, "五月八日");
        twice.at(Sheets.LEFT + 32.4, 100, 16, "五月八日").at(Sheets.LEFT + 96, 100, 16, "前报送。");
        assertThat(texts(twice)).containsExactly("请于**五月八日**前报送。");
    }

    @Test
    void lookAlikesBecomeUsualCharactersAndAreTold() throws IOException {
        byte[] file = Sheets.mapped(
                new Sheets().paragraph("一是落实人大代表建议。").bytes(),
                map -> map.replace("<4E00>", "<2F00>")
                        .replace("<4EBA>", "<2F08>")
                        .replace("<843D>", "<F918>"));
        assertThat(pieces(file).stream().map(PdfDraftsTest::shown)).containsExactly("一是落实人大代表建议。");
        assertThat(told()).containsExactly("import.look-alike");
    }

    @Test
    void watermarksAndHiddenWordsAreDroppedAndTold() {
        Sheets sheets = new Sheets().colour(new Color(200, 200, 200)).turned(150, 500, 80, 45, "内部资料");
        sheets.at(150, 300, 60, "草稿").colour(Color.BLACK).paragraph(LONG).mode(RenderingMode.NEITHER);
        sheets.at(100, 700, 16, "看不见的字");
        assertThat(texts(sheets)).containsExactly(LONG);
        assertThat(told()).containsExactlyInAnyOrder("import.watermark", "import.watermark", "import.left-hidden");
    }

    @Test
    void wordsThatAScanningProgramRecognisedAreTakenAndTold() {
        Sheets sheets = new Sheets().picture(0, 0, 595, 842, Color.GRAY).mode(RenderingMode.NEITHER);
        assertThat(texts(sheets.paragraph(LONG))).containsExactly(LONG);
        assertThat(told()).containsExactly("import.recognised-page");
    }

    @Test
    void aPageThatLiesOnItsSideIsReadUpright() {
        Sheets sheets = new Sheets().turned(100, 700, 16, 90, "附件横排的第一行").turned(129, 700, 16, 90, "第二行");
        assertThat(texts(sheets)).containsExactly("附件横排的第一行", "第二行");
    }

    private static Sheets table(Sheets sheets, double top, String[] first, String[]... more) {
        double[] tops = new double[more.length + 2];
        for (int i = 0; i < tops.length; i++) {
            tops[i] = top + i * 28;
        }
        sheets.grid(new double[] {80, 200, 320, 500}, tops);
        for (int row = 0; row <= more.length; row++) {
            String[] cells = row == 0 ? first : more[row - 1];
            for (int i = 0; i < cells.length; i++) {
                sheets.at(new double[] {90, 210, 330}[i], tops[row] + 19, 14, cells[i]);
            }
        }
        return sheets;
    }

    @Test
    void rulesMakeATable() {
        assertThat(texts(table(
                        new Sheets().line("情况如下。"),
                        200,
                        new String[] {"县", "座数", "完成"},
                        new String[] {"青垣区", "12", "9"},
                        new String[] {"禾安县", "", "3"})))
                .containsExactly("情况如下。", "县/座数/完成 青垣区/12/9 禾安县//3");
    }

    @Test
    void aTableOverTwoPagesIsOneWithItsHeadOnce() {
        String[] head = {"县", "座数", "完成"};
        Sheets sheets =
                table(new Sheets(), 600, head, new String[] {"青垣区", "12", "9"}).at(290, 800, 14, "— 1 —");
        table(sheets.page(), 100, head, new String[] {"禾安县", "7", "3"})
                .line("")
                .below(200)
                .line("特此报告。");
        assertThat(pieces(sheets.at(290, 800, 14, "— 2 —")).stream().map(PdfDraftsTest::shown))
                .containsExactly("县/座数/完成 青垣区/12/9 禾安县/7/3", "特此报告。");
    }

    @Test
    void aCellThatCoversSeveralPlacesDoesAndLinesOfACellAreJoined() {
        Sheets sheets = new Sheets();
        for (double top : new double[] {200, 260, 320}) {
            sheets.rule(80, top, 500, top);
        }
        sheets.rule(200, 230, 500, 230);
        for (double x : new double[] {80, 200, 500}) {
            sheets.rule(x, 200, x, 320);
        }
        sheets.rule(350, 230, 350, 320)
                .at(100, 235, 14, "县")
                .at(290, 220, 14, "进度")
                .at(240, 250, 14, "座数");
        sheets.at(400, 250, 14, "完成").at(100, 290, 14, "青垣区").at(240, 290, 14, "12");
        sheets.at(356, 280, 14, "已完工九座其余三").at(356, 298, 14, "座年底完工");
        assertThat(texts(sheets)).containsExactly("县×1×2/进度×2×1 座数/完成 青垣区/12/已完工九座其余三座年底完工");
    }

    @Test
    void rulesOfAHeadAreNoTable() {
        Sheets sheets = new Sheets().colour(Color.RED).rule(74, 90, 520, 90).rule(74, 94, 520, 94);
        assertThat(texts(sheets.colour(Color.BLACK).below(20).paragraph(LONG))).containsExactly(LONG);
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        Sheets sheets = new Sheets();
        String words =
                "全市各级各部门要把防汛备汛摆在突出位置逐座水库落实责任人逐段堤防排查隐患逐个村庄演练转移确保发现得早转移得快安置得好真正把各项准备做在洪水到来之前每旬报送一次进展情况请各地各部门认真贯彻执行并抓好落实工作";
        for (int i = 0; i < 9; i++) {
            sheets.at(74, 100 + i * 22, 14, words.substring(i * 11, i * 11 + 11));
            sheets.at(300, 100 + i * 22, 14, words.substring(90 - i, 101 - i));
        }
        assertThat(String.join("", texts(sheets))).startsWith(words.substring(0, 99));
    }

    @Test
    void picturesAreKeptAndSealsTold() {
        Sheets sheets = new Sheets().paragraph(LONG).picture(100, 300, 300, 150, Color.BLUE);
        sheets.picture(380, 600, 110, 110, new Color(220, 30, 30)).at(400, 660, 16, "云泽市水务局");
        assertThat(texts(sheets)).containsExactly(LONG, "图 image1.png", "云泽市水务局");
        assertThat(told()).containsExactly("import.left-seal");
    }

    @Test
    void notesAndAttachedFilesAreToldAndFieldsThatAreFilledInAreWords() throws IOException {
        Sheets sheets = new Sheets().paragraph(LONG).at(Sheets.LEFT, 400, 16, "联系人：");
        PDAnnotationText note = new PDAnnotationText();
        note.setContents("这里再核一下");
        note.setRectangle(new PDRectangle(300, 300, 20, 20));
        sheets.current().getAnnotations().add(note);
        PDAcroForm form = new PDAcroForm(sheets.document());
        sheets.document().getDocumentCatalog().setAcroForm(form);
        PDTextField field = new PDTextField(form);
        field.setPartialName("who");
        field.getCOSObject().setString(org.apache.pdfbox.cos.COSName.V, "易航");
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle((float) Sheets.LEFT + 64, 842 - 404, 120, 20));
        sheets.current().getAnnotations().add(widget);
        form.getFields().add(field);
        PDEmbeddedFile attached = new PDEmbeddedFile(
                sheets.document(), new ByteArrayInputStream("x".getBytes(StandardCharsets.US_ASCII)));
        PDComplexFileSpecification named = new PDComplexFileSpecification();
        named.setFile("a.txt");
        named.setEmbeddedFile(attached);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("a.txt", named));
        PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(sheets.document().getDocumentCatalog());
        names.setEmbeddedFiles(files);
        sheets.document().getDocumentCatalog().setNames(names);
        assertThat(texts(sheets)).containsExactly(LONG, "联系人：易航");
        assertThat(told()).containsExactlyInAnyOrder("import.left-comment", "import.left-chunk");
    }
}
