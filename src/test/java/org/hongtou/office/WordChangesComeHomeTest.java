package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;
import org.hongtou.WordChanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What somebody changed in Word is written where the content says it, and nothing else of the file is touched. */
class WordChangesComeHomeTest {
    private static final String NOTICE = """
            # 第二稿，等科长看
            文种: 通知
            标题: 关于做好校车停靠点巡查的通知   # 标题别超过两行
            发文机关: 云泽市教育局
            发文字号: 云教〔2026〕9号
            主送: [各县（区）教育局, 市直各学校]
            正文: |
              为保障学生乘车安全，现就有关事项通知如下。
              一、摸清底数
              （一）逐个停靠点登记**照明和标线**，10月底前报市局。
              （二）没有护栏的，先立临时护栏。

              | 县区 | 停靠点 | 已整改 |
              |---|---|---|
              | 白渚县 | 41 | 30 |
              | 桐岭县 | 28 | 28 |
              二、抓好整改
              县级教育局每周巡查一次。
            成文日期: 2026-10-08
            联系人:
              姓名: 贺昇
              电话: 8800152
            抄送: 市公安局，市交通运输局
            附件:
              - 标题: 停靠点登记表
                正文: 登记表的内容。
            """;

    private static final String BULLETIN = """
            文种: 简报
            刊名: 云泽教育简报
            期号: 7
            编印单位: 云泽市教育局办公室
            日期: 2026年10月9日
            目录: 有
            稿件:
              # 头条
              - 标题: 白渚县新建停靠点
                供稿: 白渚县教育局
                正文: |
                  白渚县用两个月新建停靠点十二处。
                  每处都有雨棚。
              - 标题: 桐岭县换上新标线
                供稿: 桐岭县教育局
                正文: 桐岭县换了标线，夜里也看得清。
              # 压轴
              - 标题: 望川县错峰接送
                供稿: 望川县教育局
                正文: 望川县把接送分成三批。
            """;

    private final Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory());

    private byte[] built(String yaml) {
        return hongtou.render(Content.yaml(yaml), Format.DOCX)
                .files()
                .getFirst()
                .bytes();
    }

    private WordChanges.TakenBack home(String yaml, Consumer<EditedText> edit) {
        byte[] edited = ((DocxPartChange) document -> edit.accept(new EditedText(document))).in(built(yaml));
        Answer<WordChanges.TakenBack> answer = hongtou.takeBack(Content.yaml(yaml), "改过的.docx", edited);
        assertThat(answer.ok()).as("%s", answer.problems()).isTrue();
        return answer.get();
    }

    /** The blocks of an item, from its title up to another's. */
    private static List<Element> item(EditedText text, String title, String next) {
        Element end = text.blockOf(next);
        return text.from(text.blockOf(title), end::equals);
    }

    private static void replace(EditedText text, String before, String after) {
        assertThat(text.replace(before, after)).as("said: %s", before).isTrue();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '｜', textBlock = """
            校车停靠点巡查的通知｜校车停靠点检查的通知｜标题: 关于做好校车停靠点检查的通知   # 标题别超过两行
            为保障学生乘车安全｜为保障中小学生乘车安全｜为保障中小学生乘车安全，现就有关事项通知如下。
            照明和标线｜照明、护栏和标线｜（一）逐个停靠点登记**照明、护栏和标线**，10月底前报市局。
            ，10月底前报市局。｜，11月底前报市局。｜（一）逐个停靠点登记**照明和标线**，11月底前报市局。
            30｜35｜| 白渚县 | 41 | 35 |
            〔2026〕9号｜〔2026〕12号｜发文字号: 云教〔2026〕12号
            2026年10月8日｜2026年10月12日｜成文日期: 2026-10-12
            贺昇｜程野｜姓名: 程野
            8800152｜8800153｜电话: 8800153
            市直各学校：｜市直各学校，各民办学校：｜主送: [各县（区）教育局, 市直各学校, 各民办学校]
            各县（区）教育局，市直｜市直｜主送: [市直各学校]
            市交通运输局。｜市交通运输局，市应急局。｜抄送: 市公安局，市交通运输局，市应急局
            登记表的内容。｜登记表的样式。｜正文: 登记表的样式。
            """)
    void wordsAreChangedWhereTheContentSaysThem(String before, String after, String line) {
        WordChanges.TakenBack home = home(NOTICE, text -> replace(text, before, after));
        assertThat(home.left()).isEmpty();
        assertThat(home.yaml().lines()).contains(indented(home.yaml(), line));
        assertThat(home.yaml().lines().filter(said -> !NOTICE.lines().toList().contains(said)))
                .as("lines that changed")
                .hasSize(1);
    }

    private static String indented(String yaml, String line) {
        return yaml.lines()
                .filter(said -> said.strip().equals(line))
                .findFirst()
                .orElse(line);
    }

    @Test
    void aParagraphMoreIsALineMore() {
        WordChanges.TakenBack home = home(NOTICE, text -> {
            Element paragraph = text.blockOf("县级教育局每周");
            EditedText.after(paragraph, EditedText.copy(paragraph, "巡查记录留存一年。"));
        });
        assertThat(home.left()).isEmpty();
        assertThat(home.yaml()).isEqualTo(NOTICE.replace("每周巡查一次。\n", "每周巡查一次。\n  巡查记录留存一年。\n"));
    }

    @Test
    void aParagraphLessIsALineLess() {
        WordChanges.TakenBack home = home(NOTICE, text -> EditedText.remove(List.of(text.blockOf("没有护栏的"))));
        assertThat(home.left()).isEmpty();
        assertThat(home.yaml()).isEqualTo(NOTICE.replace("  （二）没有护栏的，先立临时护栏。\n", ""));
    }

    @Test
    void aMovedParagraphKeepsItsMarks() {
        WordChanges.TakenBack home =
                home(NOTICE, text -> EditedText.before(text.blockOf("逐个停靠点登记"), text.blockOf("没有护栏的")));
        assertThat(home.left()).isEmpty();
        assertThat(home.yaml().indexOf("没有护栏的")).isLessThan(home.yaml().indexOf("登记**照明和标线**，"));
    }

    @Test
    void aRowMoreStandsBetweenTheSameBars() {
        WordChanges.TakenBack home = home(NOTICE, text -> {
            Element row = text.rowOf("桐岭县");
            Element more = (Element) row.cloneNode(true);
            List<Element> cells = EditedText.inside(more, "t");
            cells.get(0).setTextContent("望川县");
            cells.get(1).setTextContent("16");
            cells.get(2).setTextContent("9");
            EditedText.after(row, more);
        });
        assertThat(home.left()).isEmpty();
        assertThat(home.yaml())
                .isEqualTo(NOTICE.replace("| 桐岭县 | 28 | 28 |\n", "| 桐岭县 | 28 | 28 |\n  | 望川县 | 16 | 9 |\n"));
    }

    @Test
    void aRowLessIsALineLess() {
        WordChanges.TakenBack home = home(NOTICE, text -> EditedText.remove(List.of(text.rowOf("白渚县"))));
        assertThat(home.left()).isEmpty();
        assertThat(home.yaml()).isEqualTo(NOTICE.replace("  | 白渚县 | 41 | 30 |\n", ""));
    }

    @Test
    void anItemMovedTakesItsCommentsAlong() {
        WordChanges.TakenBack home = home(BULLETIN, text -> {
            Element behind = text.blockOf("望川县错峰接送");
            item(text, "白渚县新建停靠点", "桐岭县换上新标线").forEach(block -> EditedText.before(behind, block));
        });
        assertThat(home.left()).isEmpty();
        assertThat(home.made())
                .containsExactly(new WordChanges.Change(WordChanges.Form.MOVED, "稿件[1]", "白渚县新建停靠点", "白渚县新建停靠点"));
        assertThat(home.yaml().indexOf("桐岭县换上新标线")).isLessThan(home.yaml().indexOf("白渚县新建停靠点"));
        assertThat(home.yaml()).contains("  # 头条\n  - 标题: 白渚县新建停靠点");
    }

    @Test
    void anItemMoreIsAnItemOfTheList() {
        WordChanges.TakenBack home = home(BULLETIN, text -> {
            Element behind = text.blockOf("望川县错峰接送");
            for (Element block : item(text, "桐岭县换上新标线", "望川县错峰接送")) {
                String words = EditedText.words(block);
                EditedText.before(
                        behind,
                        EditedText.copy(
                                block,
                                words.equals("桐岭县换上新标线")
                                        ? "石渚区添了校车"
                                        : words.contains("教育局") ? "（石渚区教育局供稿）" : "石渚区添了六辆校车。"));
            }
        });
        assertThat(home.left()).isEmpty();
        assertThat(home.yaml()).contains("  - 标题: 石渚区添了校车\n    供稿: 石渚区教育局\n    正文: 石渚区添了六辆校车。\n  # 压轴\n");
    }

    @Test
    void anItemLessGoesWithItsComment() {
        WordChanges.TakenBack home = home(BULLETIN, text -> EditedText.remove(item(text, "白渚县新建停靠点", "桐岭县换上新标线")));
        assertThat(home.left()).isEmpty();
        assertThat(home.yaml()).doesNotContain("白渚县").doesNotContain("头条").contains("# 压轴");
    }

    @Test
    void aSentenceOfTheTemplateBecomesTheKeyThatStandsForIt() {
        String reply = """
                文种: 提案答复
                发文机关: 云泽市教育局
                发文字号: 云教函〔2026〕3号
                办理类别: A
                提案:
                  届次: 市政协第六届委员会第二次会议
                  提案号: 117
                  提案题目: 关于开放操场的建议
                  提案人: 祝玥
                正文: 操场已经开放。
                成文日期: 2026-10-08
                联系人: 贺昇 8800152
                """;
        WordChanges.TakenBack home = home(reply, text -> EditedText.write(text.blockOf("感谢"), "谢谢您为孩子们操心。"));
        assertThat(home.left()).isEmpty();
        assertThat(home.yaml()).contains("结束语: 谢谢您为孩子们操心。");
    }

    @Test
    void wordsThatAnEditorSplitIntoRunsAreTheSameWords() {
        WordChanges.TakenBack home = home(NOTICE, text -> {
            Element run = EditedText.inside(text.blockOf("县级教育局每周"), "r").getFirst();
            Element rest = (Element) run.cloneNode(true);
            run.setAttributeNS(EditedText.WORD, "w:rsidR", "00A77B3E");
            EditedText.inside(run, "t").getFirst().setTextContent("县级教育局");
            EditedText.inside(rest, "t").getFirst().setTextContent("每周巡查一次。");
            EditedText.after(run, rest);
            EditedText.after(run, text.document().createElementNS(EditedText.WORD, "w:proofErr"));
        });
        assertThat(home.made()).isEmpty();
        assertThat(home.left()).isEmpty();
        assertThat(home.yaml()).isEqualTo(NOTICE);
    }

    @Test
    void trackedChangesCountAsAcceptedAndAreToldWithWhoAndWhen() {
        byte[] docx = ((DocxPartChange) document -> {
                    Element run = EditedText.inside(new EditedText(document).blockOf("县级教育局每周"), "r")
                            .getFirst();
                    Element rest = (Element) run.cloneNode(true);
                    EditedText.inside(run, "t").getFirst().setTextContent("县级教育局每");
                    EditedText.inside(rest, "t").getFirst().setTextContent("巡查一次。");
                    EditedText.after(run, rest);
                    EditedText.after(run, tracked(document, "ins", "t", "月"));
                    EditedText.after(run, tracked(document, "del", "delText", "周"));
                })
                .in(built(NOTICE));
        Answer<WordChanges.TakenBack> answer = hongtou.takeBack(Content.yaml(NOTICE), "改过的.docx", docx);
        assertThat(answer.get().yaml()).isEqualTo(NOTICE.replace("每周巡查", "每月巡查"));
        assertThat(answer.problems())
                .extracting(Problem::message)
                .contains("修订：祝副局长 2026-11-02 删去“周”", "修订：祝副局长 2026-11-02 加上“月”");
    }

    private static Element tracked(Document document, String change, String text, String words) {
        Element tracked = document.createElementNS(EditedText.WORD, "w:" + change);
        tracked.setAttributeNS(EditedText.WORD, "w:author", "祝副局长");
        tracked.setAttributeNS(EditedText.WORD, "w:date", "2026-11-02T09:30:00Z");
        Element run = document.createElementNS(EditedText.WORD, "w:r");
        Element said = document.createElementNS(EditedText.WORD, "w:" + text);
        said.setTextContent(words);
        run.appendChild(said);
        tracked.appendChild(run);
        return tracked;
    }

    @Test
    void whatNoKeySaysIsToldAndTheContentStays() {
        byte[] docx =
                ((DocxPartChange) document -> replace(new EditedText(document), "第7期", "第7号")).in(built(BULLETIN));
        Answer<WordChanges.TakenBack> answer = hongtou.takeBack(Content.yaml(BULLETIN), "改过的.docx", docx);
        assertThat(answer.get().yaml()).isEqualTo(BULLETIN);
        assertThat(answer.problems()).extracting(Problem::code).containsExactly("takeback.left-changed");
    }

    @Test
    void anotherDocumentIsNoChangeOfThisOne() {
        Answer<WordChanges.TakenBack> answer = hongtou.takeBack(Content.yaml(NOTICE), "别的.docx", built(BULLETIN));
        assertThat(answer.ok()).isFalse();
        assertThat(answer.problems()).extracting(Problem::code).containsExactly("takeback.other-file");
    }

    @Test
    void aContentWithErrorsIsMendedFirst() {
        Answer<WordChanges.TakenBack> answer = hongtou.takeBack(Content.yaml("文种: 通知\n"), "改过的.docx", built(NOTICE));
        assertThat(answer.ok()).isFalse();
        assertThat(answer.problems()).isNotEmpty();
    }

    @Test
    void anUntouchedFileChangesNothing() {
        for (String yaml : List.of(NOTICE, BULLETIN)) {
            Answer<WordChanges.TakenBack> answer = hongtou.takeBack(Content.yaml(yaml), "改过的.docx", built(yaml));
            assertThat(answer.get().yaml()).isEqualTo(yaml);
            assertThat(answer.problems()).isEmpty();
        }
    }
}
