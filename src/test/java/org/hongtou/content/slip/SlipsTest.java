package org.hongtou.content.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.content.OneKind;
import org.hongtou.content.source.Amendment;
import org.hongtou.content.source.Patch;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The slips of a file that are mended without asking, and what becomes of its text. */
class SlipsTest {
    private static final OneKind KIND =
            OneKind.of("{keys: {title: {title: 标题, type: line}, tel: {title: 电话, type: line}, to: {title: 主送, "
                    + "type: joined, closing: ：}, body: {title: 正文, type: text}, no: {title: 期号, type: whole}, "
                    + "doc: {title: 文号, around: [《》, 第号], type: line}, list: {title: 附件, type: list}}}");
    /** What can't be seen is written by signs that can. */
    private static final String[][] SIGNS = {
        {"⏎", "\n"}, {"␍", "\r"}, {"→", "\t"}, {"⍽", "\u200B"}, {"⇩", "\u000B"}, {"⇟", "\u2028"}, {"⎵", "\u00A0"}
    };

    private static String plain(String text) {
        String plain = text;
        for (String[] sign : SIGNS) {
            plain = plain.replace(sign[0], sign[1]);
        }
        return plain;
    }

    /** What is told of a file; ! follows an error that doesn't go away by a mend. */
    private static String told(Report report) {
        return report.diagnostics().stream()
                .map(told -> told.place().line() + ":" + told.place().column() + " "
                        + told.code().replace("content.", "") + (Slips.isMended(told) ? "" : "!"))
                .collect(Collectors.joining("; "));
    }

    /** A file, what is made of it, what is told, and whether the reader takes it so already. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                // Colons, blanks and dashes.
                "标题：甲 ~ 标题: 甲 ~ 1:3 full-width-colon ~ kept",
                "标题： 甲 ~ 标题: 甲 ~ 1:3 full-width-colon ~ kept",
                "标题：　甲 ~ 标题: 甲 ~ 1:3 full-width-colon ~ kept",
                "标题： ~ 标题: ~ 1:3 full-width-colon; 1:1 empty-value ~ kept",
                "`标题：　` ~ 标题: ~ 1:3 full-width-colon; 1:1 empty-value ~ kept",
                "标题：⏎  甲 ~ 标题:⏎  甲 ~ 1:3 full-width-colon ~ kept",
                "标题:　甲 ~ 标题: 甲 ~ 1:4 full-width-blank ~ kept",
                "标题:甲 ~ 标题: 甲 ~ 1:3 no-blank-after-colon ~ kept",
                "标题:→甲 ~ 标题: 甲 ~ 1:4 tab-after-colon ~ kept",
                "标题:→ ~ 标题:→ ~ 1:4 tab! ~ -",
                "标题: 　甲 ~ 标题: 甲 ~ 1:4 full-width-blank ~ kept",
                "标题:⎵甲 ~ 标题: 甲 ~ 1:4 odd-blank ~ kept",
                "附件:⏎  -甲 ~ 附件:⏎  - 甲 ~ 2:3 no-blank-after-dash ~ kept",
                "附件:⏎  - 甲⏎  -乙⏎  －丙 ~ 附件:⏎  - 甲⏎  - 乙⏎  －丙 ~ 3:3 no-blank-after-dash; 4:3 no-dash! ~ kept",
                "附件:⏎  – 甲 ~ 附件:⏎  - 甲 ~ 2:3 other-dash ~ kept",
                "附件:⏎  —　甲 ~ 附件:⏎  - 甲 ~ 2:3 other-dash ~ kept",
                "附件:⏎  —甲 ~ 附件:⏎  —甲 ~ `` ~ -",
                "附件:⏎  — ~ 附件:⏎  — ~ `` ~ -",
                "附件:⏎　- 甲 ~ 附件:⏎　- 甲 ~ 2:1 full-width-indent! ~ -",
                "⎵标题: 甲 ~ ⎵标题: 甲 ~ 1:1 odd-indent! ~ -",
                "附件:⏎⎵⎵- 甲⏎⎵⎵- 乙 ~ 附件:⏎⎵⎵- 甲⏎⎵⎵- 乙 ~ 2:1 odd-indent! ~ -",
                "正文：｜⏎  甲 ~ 正文: |⏎  甲 ~ 1:3 full-width-colon; 1:4 full-width-bar ~ kept",
                "正文: ｜⏎  甲 ~ 正文: |⏎  甲 ~ 1:5 full-width-bar ~ kept",
                // Characters that nobody sees, and line breaks of other programs.
                "标题: 甲⍽乙⍽ ~ 标题: 甲乙 ~ 1:6 invisible-character ~ kept",
                "标题⍽: 甲 ~ 标题: 甲 ~ 1:3 invisible-character ~ kept",
                "标题: 𠮷⍽乙 ~ 标题: 𠮷乙 ~ 1:6 invisible-character ~ kept",
                "正文: |⏎  甲⇩乙⏎  丙 ~ 正文: |⏎  甲⏎  乙⏎  丙 ~ 2:4 soft-break ~ kept",
                "正文: |⏎  甲⇟乙⇩⇩丙␍ ~ 正文: |⏎  甲⏎  乙⏎  ⏎  丙␍ ~ 2:4 soft-break ~ kept",
                "正文: |␍⏎  甲⇩乙␍⏎ ~ 正文: |␍⏎  甲␍⏎  乙␍⏎ ~ 2:4 soft-break ~ kept",
                "标题: 甲⇩乙 ~ 标题: 甲⏎乙 ~ 1:6 soft-break ~ kept",
                // What a value says too much, or in words.
                "主送: 各县： ~ 主送: 各县 ~ 1:7 closing-mark ~ changed",
                "主送: '各县:' ~ 主送: '各县' ~ 1:8 closing-mark ~ changed",
                "电话: 电话：8800166 ~ 电话: 8800166 ~ 1:5 label-in-value ~ changed",
                "文号: 第17号 ~ 文号: 17 ~ 1:5 around-value ~ changed",
                "文号: 《甲》 ~ 文号: 甲 ~ 1:5 around-value ~ changed",
                "期号: 第7期 ~ 期号: 7 ~ 1:5 whole-in-words ~ changed",
                "期号: '007' ~ 期号: '7' ~ 1:6 whole-leading-zero ~ changed",
                "期号: 七 ~ 期号: 7 ~ 1:5 whole-in-words ~ changed",
                "正文: **甲** ~ 正文: **甲** ~ 1:5 value-starts-with! ~ -",
                "正文: |⏎  ## 甲⏎  * 乙⏎  > 丙⏎  [丁](https://example.com)⏎  --- ~ `正文: |⏎  甲⏎  乙⏎  丙⏎  丁⏎  ` ~ 2:3 markdown-heading; 3:3 markdown-list; 4:3 markdown-quote; 5:3 markdown-link; 6:3 markdown-rule ~ changed",
                "正文: |⏎  •→甲⏎  →乙 ~ 正文: |⏎  •→甲⏎  →乙 ~ `` ~ -",
                "正文: |⏎  ⏎   甲 ~ 正文: |⏎  ⏎   甲 ~ `` ~ -",
                // What there is nothing to mend in, or no one thing only.
                "标题: 甲 ~ 标题: 甲 ~ `` ~ -",
                "标颗: 甲 ~ 标颗: 甲 ~ 1:1 unknown-key-near! ~ -",
                "标题: [甲] ~ 标题: [甲] ~ 1:5 list-for-text! ~ -",
                "标题: \"甲\\u200B乙\" ~ 标题: \"甲\\u200B乙\" ~ `` ~ -",
            })
    void slipsAreMendedInPlace(String file, String mended, String told, String meaning) {
        Report report = new Report();
        Source source = new Source("a.yaml", plain(file));
        try {
            KIND.data(source.text(), report);
        } catch (Halt halt) {
            // What was told before it is mended all the same.
        }
        Patch patch = Patch.of(source, Slips.amendments(source, report.diagnostics()));
        assertThat(patch.text()).isEqualTo(plain(mended));
        assertThat(told(report)).isEqualTo(told);
        assertThat(patch.made())
                .extracting(Amendment::asMeant)
                .containsOnly(meaning.equals("-") ? new Boolean[0] : new Boolean[] {meaning.equals("kept")});
    }

    /** A line, where it is told, what, with which words, and the line that is made of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "抄送: @领导 ~ 5 ~ list-at-sign ~ @领导/领导 ~ 抄送: 〈领导〉",
                "抄送: '@领导' ~ 5 ~ list-at-sign ~ @领导/领导 ~ 抄送: '〈领导〉'",
                "抄送: \"@领导\" ~ 5 ~ list-at-sign ~ @领导/领导 ~ 抄送: \"〈领导〉\"",
                "二、甲 ~ 1 ~ next-number ~ 三/一/二 ~ 三、甲",
                "·甲 ~ 1 ~ word-bullet ~ ·/· ~ 甲",

                // Without words to put there, nothing is mended; nor what isn't there, or isn't in the line.
                "甲# ~ 1 ~ markdown-heading ~ # ~ 甲#",
                "甲# ~ 1 ~ word-bullet ~ ·/乙 ~ 甲#",
                "甲 ~ 0 ~ closing-mark ~ v/甲 ~ 甲",
                "甲 ~ 2 ~ no-blank-after-colon ~ v ~ 甲",
                "甲 ~ 3 ~ closing-mark ~ v/甲 ~ 甲",
                "甲 ~ 1 ~ closing-mark ~ v/甲 ~ ``",
                "甲 ~ 1 ~ unknown-key ~ 甲/乙 ~ 甲",
            })
    void whatIsToldSaysWhatIsToStandThere(String line, int column, String code, String words, String mended) {
        Source source = new Source("a.yaml", line);
        Object[] arguments = words.split("/");
        Place place = new Place("a.yaml", 1, column);
        List<Diagnostic> told = List.of(
                Diagnostic.advice("content." + code, place, arguments),
                Diagnostic.advice("content." + code, new Place("b.yaml", 1, column), arguments));
        assertThat(Patch.of(source, Slips.amendments(source, told)).text()).isEqualTo(mended);
        assertThat(Slips.amendments(source, told.subList(1, 2))).isEmpty();
    }

    @Test
    void onlySomeErrorsGoAwayWhenTheyAreMended() {
        Place place = Place.file("a.yaml");
        assertThat(Slips.isMended(Diagnostic.error("content.other-dash", place)))
                .isTrue();
        assertThat(Slips.isMended(Diagnostic.error("content.full-width-indent", place)))
                .isFalse();
        assertThat(Slips.isMended(Diagnostic.warning("content.full-width-indent", place)))
                .isTrue();
    }
}
