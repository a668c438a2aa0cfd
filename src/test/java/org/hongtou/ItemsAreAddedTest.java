package org.hongtou;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Items go behind those of a bulletin that is there; nothing else of its file changes. */
class ItemsAreAddedTest {
    private static final String HEAD = "# 第7期\n文种: 简报\n刊名:   云泽简报   # 红色刊头\n期号: 7\n编印单位: 云泽市民政局\n日期: 2026-06-17\n";
    private static final String FOOT = "\n# 末页\n报尾:\n    报: 省厅\n署名行: {签发: 祝玥, 审核: 骆堃}\n";
    private static final String NEW = """
            文种: 简报
            刊名: 简报
            编印单位: 甲
            日期: 2026-06-17
            稿件:
              # 待核：请看供稿。
              - 标题: 新来的一篇
                正文: |
                  第一段。
                  第二段：“引号”、# 号。
                供稿: 桐岭县民政局
              - 标题: 又一篇
                正文: 只有一段。
            """;

    private static Answer<byte[]> added(byte[] into) {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            return hongtou.addItems(Content.bytes("content/第7期.yaml", into), Content.yaml(NEW));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Files with one item, or two, in many layouts. */
    static List<String> layouts() {
        String old = "  - 标题: 旧的一篇\n    正文: |\n      旧的第一段。\n\n      旧的第二段。\n    供稿: 青垣区民政局\n";
        return List.of(
                HEAD + "稿件:\n" + old + FOOT,
                HEAD + "稿件:\n" + old + "\n  # 第二篇\n  - 标题: 旧的第二篇\n    正文: 一段。   # 短\n" + FOOT,
                HEAD + "稿件:\n" + old.replace("\n    ", "\n  ").replaceFirst("^ {2}", "") + FOOT,
                HEAD + "稿件:\n" + old.replaceAll("(?m)^", "      ").replaceFirst("\\s+$", "\n") + FOOT,
                HEAD + "稿件:\n" + old,
                HEAD + "稿件:\n" + old.stripTrailing(),
                HEAD + "稿件:\n" + old + "# 结束\n",
                HEAD + "稿件: [{标题: 旧的一篇, 正文: 一段。}]\n" + FOOT,
                HEAD + "稿件:\n  - {标题: 旧的一篇, 正文: 一段。}\n" + FOOT,
                HEAD + "items:\n  - title: 旧的一篇\n    body: 一段。\n" + FOOT,
                HEAD + FOOT,
                HEAD + "简讯:\n  条目:\n    - {来源: 甲县, 正文: 一条。}\n" + FOOT,
                "{文种: 简报, 刊名: 甲, 编印单位: 乙, 日期: 2026-06-17, 稿件: [{标题: 旧, 正文: 一段。}]}\n",
                (HEAD + "稿件:\n" + old + FOOT).replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void allThatWasThereIsThereByteForByte(String layout) {
        byte[] before = utf8(layout);
        byte[] after = added(before).get();
        int same = Arrays.mismatch(before, after);
        int start = same < 0 ? before.length : same;
        byte[] tail = Arrays.copyOfRange(before, start, before.length);
        assertThat(Arrays.copyOfRange(after, after.length - tail.length, after.length))
                .isEqualTo(tail);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theNewOnesAreTheLastAndSayWhatTheySaid(String layout) {
        String after = new String(added(utf8(layout)).get(), StandardCharsets.UTF_8);
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            byte[] printed = hongtou.render(Content.yaml(after), Format.TEXT)
                    .file(Format.TEXT)
                    .bytes();
            String text = new String(printed, StandardCharsets.UTF_8);
            assertThat(text).containsSubsequence("新来的一篇", "第一段。", "第二段：“引号”、# 号。", "（桐岭县民政局供稿）", "又一篇", "只有一段。");
        }
    }

    @ParameterizedTest
    @CsvSource({"稿件:", "稿件: []", "稿件:   # 还没有"})
    void aListThatIsEmptyIsBegun(String empty) {
        String after = new String(added(utf8(HEAD + empty + "\n" + FOOT)).get(), StandardCharsets.UTF_8);
        assertThat(after).startsWith(HEAD + "稿件:").endsWith(FOOT).contains("新来的一篇", "又一篇");
        assertThat(after.contains("# 还没有")).isEqualTo(empty.contains("#"));
    }

    @Test
    void commentsGoWithTheItem() {
        String after = new String(added(utf8(layouts().getFirst())).get(), StandardCharsets.UTF_8);
        assertThat(after).contains("  # 待核：请看供稿。\n  - 标题: 新来的一篇\n");
        assertThat(added(utf8(layouts().get(7))).problems())
                .filteredOn(told -> told.code().equals("import.item-doubt"))
                .singleElement()
                .satisfies(told -> assertThat(told.message()).isEqualTo("待核：请看供稿。"));
    }

    @Test
    void windowsLineEndsByteOrderMarksAndOlderEncodingsStay() {
        String text = layouts().getFirst();
        String windows = new String(added(utf8(text.replace("\n", "\r\n"))).get(), StandardCharsets.UTF_8);
        assertThat(windows.replace("\r\n", "")).doesNotContain("\n", "\r");
        byte[] marked = added(utf8("\uFEFF" + text)).get();
        assertThat(new String(marked, StandardCharsets.UTF_8)).startsWith("\uFEFF# 第7期");
        Charset old = Charset.forName("GB18030");
        assertThat(new String(added(text.getBytes(old)).get(), old))
                .startsWith(HEAD)
                .contains("新来的一篇");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "文种: 通知/标题: 甲/|import.into-kind",
                "刊名: 甲/|import.into-no-kind",
                "文种: 简抱/|kind.misspelt",
                "文种: 简报/稿件: 一篇/|content.patch-not-a-list",
                "文种: 简报/稿件: {标题: 甲}/|content.patch-not-a-list"
            })
    void whatCanNotTakeItemsIsRefusedWithWhatToDo(String into, String code) {
        Answer<byte[]> answer = added(utf8(into.replace('/', '\n')));
        assertThat(answer.ok()).isFalse();
        assertThat(answer.problems()).filteredOn(Problem::isError).anySatisfy(told -> {
            assertThat(told.code()).isEqualTo(code);
            assertThat(told.hint()).isNotEmpty();
        });
    }

    @Test
    void anItemThatIsThereAlreadyIsNotAddedTwice() {
        byte[] once = added(utf8(layouts().getFirst())).get();
        Answer<byte[]> twice = added(once);
        assertThat(twice.get()).isEqualTo(once);
        assertThat(twice.problems())
                .extracting(Problem::code)
                .containsExactly("import.item-there", "import.item-there");
    }

    @Test
    void oneOfTheSameTitleAndOtherWordsIsAddedAndTold() {
        Answer<byte[]> answer = added(utf8(HEAD + "稿件:\n  - 标题: 又一篇\n    正文: 另外的话。\n"));
        assertThat(new String(answer.get(), StandardCharsets.UTF_8)).contains("另外的话。", "只有一段。");
        assertThat(answer.problems()).extracting(Problem::code).containsExactly("import.title-there");
    }
}
