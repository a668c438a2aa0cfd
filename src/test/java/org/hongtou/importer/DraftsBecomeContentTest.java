package org.hongtou.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.Hongtou;
import org.hongtou.ImportedDraft;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Drafts in {@code src/test/resources/drafts} and the content that each becomes; {@code -Daccept} writes it anew. */
class DraftsBecomeContentTest {
    private static final Path DRAFTS = Path.of("src/test/resources/drafts");

    static List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.list(DRAFTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Answer<ImportedDraft> read(String name, byte[] bytes) {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            return hongtou.importDraft(name, bytes, "");
        }
    }

    private static ImportedDraft read(String text) {
        return read("a.txt", text.getBytes(StandardCharsets.UTF_8)).get();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void aDraftBecomesTheContentThatAClerkWouldType(Path draft) throws IOException {
        Path expected = DRAFTS.resolve(draft.getFileName().toString().replace(".txt", ".yaml"));
        Answer<ImportedDraft> answer = read(draft.getFileName().toString(), Files.readAllBytes(draft));
        StringBuilder shown = new StringBuilder(answer.get().yaml());
        answer.problems()
                .forEach(told -> shown.append("# 告诉：")
                        .append(told.place())
                        .append(' ')
                        .append(told.code())
                        .append('\n'));
        if (System.getProperty("accept") != null) {
            Files.writeString(expected, shown);
        }
        assertThat(shown.toString()).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void whatADraftBecomesHasNoError(Path draft) throws IOException {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            String yaml = hongtou.importDraft("a.txt", Files.readAllBytes(draft), "")
                    .get()
                    .yaml();
            assertThat(hongtou.check(Content.yaml("a.yaml", yaml)))
                    .filteredOn(Problem::isError)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"GB18030", "UTF-16"})
    void olderEncodingsAreRead(String encoding) throws IOException {
        String text = Files.readString(DRAFTS.resolve("article.txt"));
        assertThat(read("a.txt", text.getBytes(Charset.forName(encoding))).get().title())
                .isEqualTo("白渚县图书馆的灯为下班的人亮着");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "关于召开座谈会的通知|通知",
                "关于申请经费的请示|请示",
                "关于商请支援的函|函",
                "云泽市水务局专题会议纪要|纪要",
                "关于湖区捕捞管理的通告|通告",
                "关于第12号提案的答复|提案答复",
                "关于县人大四届二次会议第3号建议的答复|建议答复",
                "关于农村物流情况的专报|专报",
                "图书馆的灯亮着|信息"
            })
    void theKindIsWhatTheTitleSays(String title, String kind) {
        assertThat(read(title + "\n各单位：\n有关事项说明如下。\n云泽市水务局\n2026年3月1日\n").kind())
                .isEqualTo(kind);
    }

    @Test
    void aKindThatSomebodySaysIsTaken() {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            byte[] draft = "关于防汛的通知\n各单位：\n请注意。\n".getBytes(StandardCharsets.UTF_8);
            assertThat(hongtou.importDraft("a.txt", draft, "通报").get().yaml()).contains("文种: 通报\n");
            assertThat(hongtou.importDraft("a.txt", draft, "letter").get().kind())
                    .isEqualTo("函");
            assertThat(hongtou.importDraft("a.txt", draft, "不知道").problems())
                    .extracting(Problem::code)
                    .containsExactly("kind.unknown");
        }
    }

    @Test
    void whatIsMissingIsLeftOpenAndSaidInItsPlace() {
        assertThat(read("2026年的工作简报\n第3期\n青垣区建成助餐点。\n").yaml())
                .contains("# 待核：没有找到编印单位，先写“（编印单位待补）”，请改成真的。\n编印单位: （编印单位待补）", "日期: 2026年　月　日", "文稿状态: 草稿");
    }

    @Test
    void whatAKindHasNoKeyForIsSaidWithItsWords() {
        assertThat(read("云泽市水务局文件\n泽水〔2026〕3号　签发人：易翀\n关于商请支援的函\n乙局：\n请支援。\n云泽市水务局\n2026年3月1日\n")
                        .yaml())
                .contains("# 待核：这个文种没有“签发人”，没有写进去：易翀\n");
    }

    /** Whatever a draft holds stands in its content; a slash parts lines. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "关于防汛的通知/各单位：/请注意。/云泽市水务局/2026年3月1日/报：市委/送：市政协/抄送：甲局|版记行:⏎  报: 市委⏎  送: 市政协",
                "关于防汛的通知/各单位：/请注意。/云泽市水务局/2026年3月1日/抄送：甲局/抄送：乙局|抄送: 甲局；乙局",
                "关于防汛的通知/各单位：/请注意。/联系人：骆堃，8800123；许珺，8800124/云泽市水务局/2026年3月1日|联系人：骆堃，8800123；许珺，8800124",
                "关于推广 Hongtou Import 的通知/各单位：/请试用。|标题: 关于推广Hongtou Import的通知",
                "工作简报/第3期/★甲县建成食堂　2/甲县建成食堂。6月建成。|- 标题: 甲县建成食堂⏎",
                "工作简报/第3期/★甲县建成食堂/★乙县修好水渠/甲县建成食堂。6月建成。|# 待核：目录里有“乙县修好水渠”，没有找到这一篇。",
                "工作简报/第3期/★甲县建成食堂/甲县建成食堂。6月建成。/工作简讯|工作简讯",
                "工作简报/第3期/★甲县建成食堂/甲县建成食堂。6月建成。/工作简讯/乙县：修好水渠。/各地动态/丙县：种树。|丙县：种树。",
                "关于防汛的通知/各单位：/请注意。/附件：检查表/云泽市水务局/2026年3月1日/附件1/检查表/——供县级使用/逐项填写。|——供县级使用⏎      逐项填写。",
                "关于防汛的通知/各单位：/请注意。/附件：检查表/云泽市水务局/2026年3月1日/附件1：登记表/逐项填写。|# 待核：附件说明里叫“检查表”，附件自己的标题是“登记表”，请核对。"
            })
    void nothingIsDroppedWithoutAWord(String draft, String kept) {
        assertThat(read(draft.replace('/', '\n') + "\n").yaml()).contains(kept.replace('⏎', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7|import.pdf-damaged",
                "{\\rtf1 }|import.empty",
                "<?xml version='1.0'?><w:wordDocument/>|import.other-xml",
                "<html><body></body></html>|import.empty",
                "MIME-Version: 1.0⏎Content-Type: multipart/related; boundary=x⏎⏎--x--|import.no-page",
                "''|import.empty",
                "'  '|import.empty",
                "PK\u0003\u0004 damaged|import.other-zip"
            })
    void whatIsNotReadIsToldWithWhatToDo(String bytes, String code) {
        Answer<ImportedDraft> answer = read("a.docx", bytes.replace("⏎", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(answer.ok()).isFalse();
        assertThat(answer.problems()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo(code);
            assertThat(told.hint()).isNotEmpty();
        });
    }
}
