package org.hongtou.content.checked;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongtou.content.OneKind;
import org.hongtou.content.data.Data;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file says of its kind and its layout, before its schema is known. */
class ContentHeadTest {
    private static final OneKind KIND = OneKind.of("{keys: {a: {title: 标题, type: line}}}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "文种: 通知 ~ 通知@1:5 ~ @1:1",
                "标题: 甲⏎KIND: ' 通知　'⏎版式: 信函 ~ 通知@2:7 ~ 信函@3:5",
                "Layout: letter ~ @1:1 ~ letter@1:9",
                "文种: [通知]⏎kind: 通报 ~ 通报@2:7 ~ @1:1",
                "文种: ~ @1:4 ~ @1:1",
                "文种类: 通知 ~ @1:1 ~ @1:1",
            })
    void theFirstKeyOfThatNameSaysIt(String file, String kind, String layout) {
        ContentHead head = ContentHead.of(KIND.tree(file), new Report());
        assertThat(shown(head.kind())).isEqualTo(kind);
        assertThat(shown(head.layout())).isEqualTo(layout);
    }

    private static String shown(Data.Text text) {
        return text.text() + "@" + text.place().line() + ":" + text.place().column();
    }
}
