package org.hongtou.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.style.Face;
import org.hongtou.typeset.Script;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What official documents are written with shows in the face that it is set in. */
class CoverageTest {
    /** Traditional and variant forms that people keep in their names, and trebled characters. */
    private static final String NAMES =
            "濬瞾峯堯濛叡煚頔陳國黃瑋驊曄蕭巖鍾嚴龔頫璿勣彞愷濟硯劦鱻叒畾嚞龘煐玨珮琍媗嬅祂敍喆淼垚犇骉燚赟翀堃" + "珺玥昉昇瞭昶甯倞燊皞暐璟祐禕煒嶽崑崙渓沢浜齊齋斎邊邉惠恵徳鎌";

    private static final String FORMS = "☐☑☒✓✔✕✗✘☎℃℉℡㎡㎥㎏㎎㎜㎝㎞㏄№‰±×÷≤≥≠≈∞∵∴√→←↑↓●○□■◎◇◆△▲▽▼★☆※〇〓·—…～“”‘’°′″￥＄￡§"
            + "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿⑴⑵⑽⒈⒉⒑㈠㈡㈩ⅠⅡⅢⅩⅰⅱⅲ";

    private final FontLibrary library = FontLibrary.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体"})
    void everyFaceHoldsTheCommonCharactersThoseOfNamesAndTheSignsOfForms(String name) {
        Face face = new Face(name, "Times New Roman");
        String wanted = Stream.concat(
                        CommonCharacters.byStrokes().values().stream(), Stream.of(NAMES, FORMS.replace("", "")))
                .collect(Collectors.joining());
        assertThat(wanted.codePointCount(0, wanted.length())).isGreaterThan(8_300);
        assertThat(wanted.codePoints()
                        .filter(c -> library.standsIn(library.font(face, c, false), face, Script.isHan(c), false))
                        .mapToObj(Character::toString))
                .isEmpty();
        assertThat(wanted.codePoints()
                        .filter(c -> library.advance(library.font(face, c, false), c) != 1000)
                        .mapToObj(Character::toString))
                .isEmpty();
    }
}
