package org.hongtou.content.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hongtou.content.OneKind;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.Wording;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an office says for the files of its kinds, and what a file says with it. */
class OfficeTest {
    private static final OneKind KIND =
            OneKind.of("{title: 通知, names: [通报], keys: {issuer: {title: 发文机关, type: line}, to: {title: 主送, "
                    + "type: joined}, cc: {title: 抄送, names: [抄报], type: list}, body: {title: 正文, type: text}, "
                    + "head: {title: 抬头, type: lines}, foot: {title: 报尾, type: labelled}, "
                    + "contact: {title: 联系人, type: list, items: {type: mapping, short: name, "
                    + "keys: {name: {title: 姓名, type: line}, phone: {title: 电话, type: list}}}}, "
                    + "printed: {title: 印发, type: mapping, keys: {by: {title: 机关, flat: [印发机关], type: line}, "
                    + "on: {title: 日期, flat: [印发日期], type: date}, copies: {title: 份数, type: whole}}}, "
                    + "date: {title: 日期, type: date}}}");

    private static Office office(String yaml, Report report) {
        Source source = new Source("office.yaml", yaml.replace('⏎', '\n'));
        return OfficeReader.read(new YamlReader(KnownKeys.none()).read(source, report), report);
    }

    /** A file by its office says these words, and this is told. */
    private static void check(String file, String office, String said, String told) {
        Report report = new Report();
        Node written = new OfficeDefaults(office(office, report), KIND.schema()).under(KIND.tree(file), report);
        String words =
                Wording.of(written, List.of()).stream().map(Wording.Word::text).collect(Collectors.joining(" "));
        assertThat(words + " ~ " + OneKind.told(report))
                .as("%s with %s", file, office)
                .isEqualTo(said + " ~ " + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "发文机关: 甲局 ~ 公用: {发文机关: 乙局, 日期: 2026-06-17} ~ { 发文机关 甲局 日期 2026-06-17 } ~ ``",
                "日期: ~ 公用: {发文机关: 乙局} ~ { 日期 发文机关 乙局 } ~ ``",
                "issuer: ~ 公用: {发文机关: 乙局} ~ { issuer } ~ ``",
                "日期: 2026-06-17 ~ 通知: {发文机关: 甲局}⏎公用: {发文机关: 乙局} ~ { 日期 2026-06-17 发文机关 甲局 } ~ ``",
                "日期: 2026-06-17 ~ common: {发文机关: 乙局}⏎通报: {发文机关: 甲局} ~ { 日期 2026-06-17 发文机关 甲局 } ~ ``",
                "日期: 2026-06-17 ~ 简报: {发文机关: 甲局} ~ { 日期 2026-06-17 } ~ ``",
                "日期: 2026-06-17 ~ 公用: {刊名: 甲, 发文机关: 乙局} ~ { 日期 2026-06-17 发文机关 乙局 } ~ ``",
                "日期: 2026-06-17 ~ 通知: {刊名: 甲} ~ { 日期 2026-06-17 刊名 甲 } ~ ``",
                "日期: 2026-06-17 ~ 通知: {机关代字: 甲, prefix: 乙}⏎公用: {Prefix: 丙} ~ { 日期 2026-06-17 } ~ ``",
                "日期: 2026-06-17 ~ 通知: 甲 ~ { 日期 2026-06-17 } ~ 1:5 office-part-not-a-mapping 通知",
                "日期: 2026-06-17 ~ 通知: ~ { 日期 2026-06-17 } ~ ``",
                "日期: 2026-06-17 ~ [甲] ~ { 日期 2026-06-17 } ~ 1:1 office-not-a-mapping",
                "日期: 2026-06-17 ~ 甲 ~ { 日期 2026-06-17 } ~ 1:1 office-not-a-mapping",
                "日期: 2026-06-17 ~ 公用: [甲]⏎通知: {发文机关: 甲局} ~ { 日期 2026-06-17 发文机关 甲局 } ~ 1:5 office-part-not-a-mapping 公用",
            })
    void whatAFileLeavesOutIsTheOfficesTheKindsOwnFirst(String file, String office, String said, String told) {
        check(file, office, said, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "印发日期: 2026-06-17 ~ 公用: {印发: {机关: 甲, 日期: 2026-06-18, 份数: 3}} ~ { 印发日期 2026-06-17 印发机关 甲 } ~ ``",
                "印发: {日期: 2026-06-17} ~ 公用: {印发: {机关: 甲, 日期: 2026-06-18}} ~ { 印发 { 日期 2026-06-17 } 印发机关 甲 } ~ ``",
                "印发: {日期: 2026-06-17} ~ 公用: {印发机关: 甲, 印发日期: 2026-06-18} ~ { 印发 { 日期 2026-06-17 } 印发机关 甲 } ~ ``",
                "印发: 无 ~ 公用: {印发机关: 甲} ~ { 印发 无 } ~ ``",
                "印发: 无 ~ 公用: {印发: {机关: 甲}} ~ { 印发 无 } ~ ``",
                "印发: ~ 公用: {印发机关: 甲} ~ { 印发 } ~ ``",
                "日期: 2026-06-17 ~ 公用: {印发机关: 甲} ~ { 日期 2026-06-17 印发机关 甲 } ~ ``",
                "日期: 2026-06-17 ~ 公用: {印发: 甲} ~ { 日期 2026-06-17 印发 甲 } ~ ``",
                "印发日期: 2026-06-17 ~ 公用: {印发: 甲} ~ { 印发日期 2026-06-17 } ~ ``",
                "印发日期: 2026-06-17 ~ 公用: {印发: {印发机关: 甲, 丁: 1}} ~ { 印发日期 2026-06-17 印发机关 甲 } ~ ``",
                "日期: 2026-06-17 ~ 通知: {印发机关: 甲}⏎公用: {印发: {机关: 乙, 日期: 2026-06-18}} ~ { 日期 2026-06-17 印发机关 甲 印发日期 2026-06-18 } ~ ``",
                "联系人: {姓名: 甲} ~ 公用: {联系人: {姓名: 乙, 电话: 1}} ~ { 联系人 { 姓名 甲 } } ~ ``",
            })
    void partsThatMayStandApartComeEachFromWhoSaysThem(String file, String office, String said, String told) {
        check(file, office, said, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "抄送: 〈领导〉 ~ 名单: {领导: [甲, 乙]} ~ { 抄送 [ 甲 乙 ] } ~ ``",
                "抄报: [〈领导〉, 丙] ~ lists: {领导: 甲、乙} ~ { 抄报 [ 甲 乙 丙 ] } ~ ``",
                "抄送: [丙、〈 领导 〉，丁] ~ 名单: {领导: [甲, 乙]} ~ { 抄送 [ 丙 甲 乙 丁 ] } ~ ``",
                "抄送: [\"〈领导〉丙\"] ~ 名单: {领导: [甲, 乙]} ~ { 抄送 [ 〈领导〉丙 ] } ~ ``",
                "抄送: [〈领导] ~ 名单: {领导: [甲, 乙]} ~ { 抄送 [ 〈领导 ] } ~ ``",
                "抄送: [〈领〉导〉] ~ 名单: {领导: [甲, 乙]} ~ { 抄送 [ 〈领〉导〉 ] } ~ ``",
                "抄送: 〈〉 ~ 名单: {领导: [甲, 乙]} ~ { 抄送 [ ] } ~ 1:5 unknown-list /领导",
                "抄送: 〈领寻〉 ~ 名单: {领导: [甲, 乙], 各县: [丙]} ~ { 抄送 [ ] } ~ 1:5 unknown-list-near 领寻/领导",
                "抄送: 〈供电〉 ~ 名单: {领导: [甲, 乙], 各县: [丙]} ~ { 抄送 [ ] } ~ 1:5 unknown-list 供电/领导、各县",
                "抄送: [〈供电〉, 丁] ~ 公用: {发文机关: 甲} ~ { 抄送 [ 丁 ] 发文机关 甲 } ~ 1:6 no-lists 供电",
                "抄送: \"@领导\" ~ 名单: {领导: [甲, 乙]} ~ { 抄送 [ 甲 乙 ] } ~ 1:5 list-at-sign @领导/领导",
                "抄送: [\"@ 领导\", 丁] ~ 名单: {领导: [甲, 乙]} ~ { 抄送 [ 甲 乙 丁 ] } ~ 1:6 list-at-sign @ 领导/领导",
                "抄送: [\"@领寻\", 丁] ~ 名单: {领导: [甲, 乙]} ~ { 抄送 [ @领寻 丁 ] } ~ 1:6 unknown-list-near 领寻/领导",
                "抄送: [\"@供电\", 丁] ~ 名单: {领导: [甲, 乙]} ~ { 抄送 [ @供电 丁 ] } ~ 1:6 at-sign @供电",
                "抄送: [\"@\", 丁] ~ 名单: {领导: [甲, 乙]} ~ { 抄送 [ @ 丁 ] } ~ ``",
                "抄送: [\"丁@领导\"] ~ 名单: {领导: [甲, 乙]} ~ { 抄送 [ 丁@领导 ] } ~ ``",
                "抄送: 〈全部〉 ~ 名单: {领导: [甲, 乙], 全部: [〈领导〉, 丙, 〈领导〉]} ~ { 抄送 [ 甲 乙 丙 甲 乙 ] } ~ ``",
                "抄送: 〈全部〉 ~ 名单: {全部: [甲, 〈全部〉]} ~ { 抄送 [ 甲 ] } ~ 1:6 list-in-itself 全部",
                "抄送: 〈一〉 ~ 名单: {一: 〈二〉, 二: [〈一〉, 甲]} ~ { 抄送 [ 甲 ] } ~ 1:6 list-in-itself 一",
                "抄送: 〈空〉 ~ 名单: {空: } ~ { 抄送 [ ] } ~ ``",
                "抄送: [〈空〉, 丁] ~ 名单: {空: } ~ { 抄送 [ 丁 ] } ~ ``",
                "主送: [〈领导〉, 丙] ~ 名单: {领导: [甲, 乙]} ~ { 主送 [ 甲 乙 丙 ] } ~ ``",
                "主送: |⏎  甲⏎  〈领导〉 ~ 名单: {领导: [丙, 乙]} ~ { 主送 [ 甲 丙 乙 ] } ~ ``",
                "报尾: {报: 〈领导〉, 送: [〈领导〉, 丙]} ~ 名单: {领导: [甲, 乙]} ~ { 报尾 { 报 [ 甲 乙 ] 送 [ 甲 乙 丙 ] } } ~ ``",
                "联系人: [{姓名: 〈领导〉, 电话: 〈电话〉}] ~ 名单: {领导: [甲, 乙], 电话: [1, 2]} ~ { 联系人 [ { 姓名 〈领导〉 电话 [ 1 2 ] } ] } ~ 1:12 list-in-text 领导",
                "联系人: {姓名: 甲, 电话: 〈电话〉} ~ 名单: {领导: [甲, 乙], 电话: [1, 2]} ~ { 联系人 { 姓名 甲 电话 [ 1 2 ] } } ~ ``",
                "联系人: [〈领导〉] ~ 名单: {领导: [{姓名: 甲, 电话: 〈电话〉}], 电话: [1, 2]} ~ { 联系人 [ { 姓名 甲 电话 [ 1 2 ] } ] } ~ ``",
                "附件: 〈领导〉 ~ 名单: {领导: [甲, 乙]} ~ { 附件 〈领导〉 } ~ ``",
                "发文机关: 〈领导〉 ~ 名单: {领导: [甲, 乙]} ~ { 发文机关 〈领导〉 } ~ 1:7 list-in-text 领导",
                "日期: 〈领导〉 ~ 名单: {领导: [甲, 乙]} ~ { 日期 〈领导〉 } ~ ``",
                "印发日期: 〈局〉 ~ 语句: {局: 甲局} ~ { 印发日期 〈局〉 } ~ ``",
                "日期: 1 ~ 公用: {抄送: 〈领导〉, 印发机关: 〈局〉}⏎名单: {领导: [甲, 乙]}⏎语句: {局: 甲局} ~ { 日期 1 抄送 [ 甲 乙 ] 印发机关 甲局 } ~ ``",
            })
    void aListThatAFileNamesIsWrittenOut(String file, String office, String said, String told) {
        check(file, office, said, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "正文: 〈谢〉 ~ 语句: {谢: 感谢。} ~ { 正文 感谢。 } ~ ``",
                "正文: |⏎  甲。⏎  　〈 谢 〉⏎  乙。 ~ sentences: {谢: \"感谢。\\n再见。\"} ~ { 正文 甲。 感谢。 再见。 乙。 } ~ ``",
                "正文: [甲。, 〈谢〉] ~ 语句: {谢: 感谢。} ~ { 正文 [ 甲。 感谢。 ] } ~ ``",
                "正文: [甲。, {表格: 〈谢〉}] ~ 语句: {谢: 感谢。} ~ { 正文 [ 甲。 { 表格 〈谢〉 } ] } ~ ``",
                "正文: 〈射〉 ~ 语句: {谢谢: 感谢。, 射手: 乙} ~ { 正文 〈射〉 } ~ 1:5 unknown-sentence 射/谢谢、射手",
                "正文: 〈谢射〉 ~ 语句: {谢谢: 感谢。} ~ { 正文 〈谢射〉 } ~ 1:5 unknown-sentence-near 谢射/谢谢",
                "正文: 〈领导〉 ~ 语句: {谢: 感谢。}⏎名单: {领导: [甲]} ~ { 正文 〈领导〉 } ~ 1:5 list-in-text 领导",
                "正文: 〈附言录〉 ~ 公用: {发文机关: 甲} ~ { 正文 〈附言录〉 发文机关 甲 } ~ ``",
                "正文: 请读〈谢〉和〈领〉、《〈谢〉》。 ~ 语句: {谢: 感谢。} ~ { 正文 请读〈谢〉和〈领〉、《〈谢〉》。 } ~ 1:7 sentence-within 谢",
                "正文: 〈谢〉和〈谢〉 ~ 语句: {谢: 感谢。} ~ { 正文 〈谢〉和〈谢〉 } ~ 1:5 sentence-within 谢; 1:9 sentence-within 谢",
                "正文: 请读〈谢 ~ 语句: {谢: 感谢。} ~ { 正文 请读〈谢 } ~ ``",
                "正文: 请读〈〉 ~ 语句: {谢: 感谢。} ~ { 正文 请读〈〉 } ~ ``",
                "正文: 《〈谢〉》见〈谢〉 ~ 语句: {谢: 感谢。} ~ { 正文 《〈谢〉》见〈谢〉 } ~ 1:11 sentence-within 谢",
                "抬头: 〈谢〉 ~ 语句: {谢: 感谢。} ~ { 抬头 感谢。 } ~ ``",
                "发文机关: 〈谢〉 ~ 语句: {谢: 感谢。} ~ { 发文机关 感谢。 } ~ ``",
                "日期: 〈谢〉 ~ 语句: {谢: 感谢。} ~ { 日期 〈谢〉 } ~ ``",
                "日期: 1 ~ 语句: {谢: [甲]} ~ { 日期 1 } ~ 1:9 sentence-not-text 谢",
                "日期: 1 ~ 语句: {谢: , 乙: \"　\"} ~ { 日期 1 } ~ 1:8 sentence-not-text 谢; 1:14 sentence-not-text 乙",
                "日期: 1 ~ 语句: {谢: \"〈甲〉\\n乙〈丙〉\\n〈丁〉\"} ~ { 日期 1 } ~ 1:0 sentence-in-sentence 〈甲〉; 1:0 sentence-in-sentence 〈丁〉",
                "日期: 1 ~ 语句: {谢: 〈〉, 乙: 〈〈丙〉, 丁: 〈一〉〈二〉} ~ { 日期 1 } ~ ``",
            })
    void aSentenceTakesThePlaceOfTheParagraphThatNamesIt(String file, String office, String said, String told) {
        check(file, office, said, told);
    }

    /** What is wrong with lists is told whether a file uses them or not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "名单: {甲: [〈乙〉], 乙: [丙, 〈丁〉]} ~ 1:23 unknown-list 丁/甲、乙",
                "名单: {甲: [〈甲〉], 乙: 〈甲〉} ~ 1:6 list-in-itself 甲",
                "名单: {甲: [乙], 丙: 〈甲〉、〈甲〉} ~ ``",
            })
    void listsAreCheckedByThemselves(String office, String told) {
        Report report = new Report();
        OfficeReader.checkLists(office(office, report), report);
        assertThat(OneKind.told(report)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "通知: {机关代字: 云水}⏎公用: {机关代字: 云} ~ 云水",
                "公用: {机关代字: 云}⏎通报: {Prefix: 云水} ~ 云水",
                "公用: {机关代字: 云}⏎简报: {机关代字: 云水} ~ 云",
                "公用: {机关代字: [云]} ~ null",
                "公用: {发文机关: 云} ~ null",
                "通知: ~ null",
            })
    void thePrefixOfNumbersIsTheKindsOrThatOfAll(String office, String prefix) {
        Node.Scalar found = office(office, new Report()).prefix(KIND.schema());
        assertThat(found == null ? "null" : found.text()).isEqualTo(prefix);
    }

    @ParameterizedTest
    @CsvSource({"标题, false", "抄报, true", "CC, true", "印发机关, true", "机关, false", "机关代字, true", "prefix, true"})
    void aNameMeansSomethingToTheKindOrToTheOffice(String name, boolean known) {
        Node.Entry entry = KIND.tree(name + ": 1").entries().getFirst();
        assertThat(new OfficeDefaults(Office.NONE, KIND.schema()).knows(entry)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "公用: {甲: 1} ~ b c",
                "子种: {a: 1, 乙: } ~ c",
                "公用: {丙乙: 1}⏎k: {a: 1} ~ b c",
                "别种: {a: 1} ~ a b c",
                "公用: {} ~ a b c",
            })
    void whatTheOfficeSaysNoFileMustGive(String office, String required) {
        OneKind kind = OneKind.of("{title: 子种, keys: {a: {title: 甲, type: line, required: true}, "
                + "b: {title: 乙, type: line, required: true}, c: {title: 丙, type: mapping, required: true, "
                + "keys: {b: {title: 乙, flat: [丙乙], type: line}}}}}");
        assertThat(new OfficeDefaults(office(office, new Report()), kind.schema())
                        .relaxed().keys().stream()
                                .filter(key -> key.required())
                                .map(key -> key.name())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(required);
    }

    @Test
    void whatIsWrittenOutKeepsItsPlace() {
        Report report = new Report();
        Node.Mapping file = new OfficeDefaults(office("名单: {领导: [甲, 乙]}⏎公用: {发文机关: 丁局}", report), KIND.schema())
                .under(KIND.tree("抄送: 〈领导〉、丙"), report);
        Node.Sequence items = (Node.Sequence) file.entries().getFirst().value();
        assertThat(items.items())
                .extracting(item -> Objects.toString(item.place()))
                .containsExactly("office.yaml:1:11", "office.yaml:1:14", "a.yaml:1:10");
        assertThat(file.entries().getLast().value().place()).hasToString("office.yaml:2:12");
    }
}
