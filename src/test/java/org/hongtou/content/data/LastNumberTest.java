package org.hongtou.content.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LastNumberTest {
    @ParameterizedTest
    @CsvSource({
        "第6期, 第7期",
        "第9期.yaml, 第10期.yaml",
        "2026年第12期, 2026年第13期",
        "云水〔2026〕7号, 云水〔2026〕8号",
        "0036, 0037",
        "099, 100",
        "0099号, 0100号",
        "9, 10",
        "999999999, 1000000000"
    })
    void isOneHigher(String text, String higher) {
        assertThat(LastNumber.higher(text)).isEqualTo(higher);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第期", "号", "1234567890"})
    void whereThereIsNoneNothingIsHigher(String text) {
        assertThat(LastNumber.higher(text)).isNull();
    }
}
