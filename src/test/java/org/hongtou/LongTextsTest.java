package org.hongtou;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of any length, and any number, gives a document or an error of the content. */
final class LongTextsTest {
    private static final String NOTICE =
            "文种: 通知\n发文机关: 青湖区人民政府\n发文字号: 青府〔2026〕1号\n标题: 关于测试的通知\n主送: 区人大\n正文: 现提请审议。\n成文日期: 2026-08-28\n";

    private final List<Throwable> faults = new ArrayList<>();

    private Result render(String yaml) {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory(), Locale.CHINESE, (fault, about) -> {
            faults.add(fault);
            return null;
        })) {
            return hongtou.render(Content.yaml(yaml), Format.DOCX, Format.PDF);
        }
    }

    @Test
    void anIssuerThatFitsInNoLettersThatCanBeReadIsAnErrorOfTheContent() {
        for (String issuer : List.of("字".repeat(3_000), "x".repeat(9_000))) {
            Result result = render(NOTICE.replace("青湖区人民政府", issuer));
            assertThat(result.problems()).extracting(Problem::code).contains("typeset.mark-too-long");
            assertThat(result.problems().getLast().message()).contains(issuer.substring(0, 12), "" + issuer.length());
            assertThat(result.files()).isEmpty();
        }
        assertThat(render(NOTICE.replace("青湖区人民政府", "青湖区人民政府办公室".repeat(8))).files())
                .hasSize(2);
        assertThat(faults).isEmpty();
    }

    @Test
    void moreIssuersThanTheRedHeadHasRoomForAreAnErrorOfTheContent() {
        String names = "[甲局" + ", 乙局".repeat(300) + "]";
        Result result = render(NOTICE.replace("青湖区人民政府", names));
        assertThat(faults).isEmpty();
        assertThat(result.files().isEmpty()).isEqualTo(!result.ok());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"发文机关", "发文字号", "标题", "主送", "正文", "成文日期", "份号", "密级", "紧急程度", "签发人", "抄送", "印发机关", "附注", "署名"})
    void anyKeyMayHoldAnyText(String key) {
        String others = NOTICE.replaceAll("(?m)^" + key + ":.*\\R", "");
        for (String value : List.of(
                "字".repeat(2_000),
                "x".repeat(2_000),
                "𠮷".repeat(500),
                "0",
                "-1",
                "99999999999999999999",
                "1e400",
                "'" + "、".repeat(300) + "'",
                "（".repeat(300),
                "'\u0301\u0301\u0301'")) {
            Result result = render(others + key + ": " + value + "\n");
            assertThat(faults)
                    .as("%s: %s", key, value.substring(0, Math.min(9, value.length())))
                    .isEmpty();
            assertThat(result.files().size()).isLessThanOrEqualTo(2);
        }
    }
}
