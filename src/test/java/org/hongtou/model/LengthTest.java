package org.hongtou.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {
    /** Units as ECMA-376 has them: 914,400 EMU, 72 points and 1,440 twips to the inch. */
    @Test
    void anInchIsAnInchInEveryUnit() {
        assertThat(List.of(Length.mm(25.4), Length.pt(72), Length.twips(1440))).containsOnly(new Length(914_400));
        assertThat(new Length(914_400).mm()).isEqualTo(25.4);
        assertThat(new Length(914_400).pt()).isEqualTo(72);
        assertThat(new Length(914_400).twips()).isEqualTo(1440);
    }

    @ParameterizedTest
    @CsvSource({"35, 35mm", "4.84, 4.84mm", "100, 100mm", "0, 0mm", "-0.5, -0.5mm", "0.0004, 0mm"})
    void isPrintedInMillimetres(double mm, String printed) {
        assertThat(Length.mm(mm)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({"317, 0", "318, 635", "952, 635", "953, 1270"})
    void theNearestTwipIsWhatADocxCanSay(long emu, long nearest) {
        assertThat(new Length(emu).toTwip()).isEqualTo(new Length(nearest));
    }

    @Test
    void lengthsAreCountedWithExactly() {
        Length ten = Length.mm(10);
        assertThat(ten.plus(Length.mm(2))).isEqualTo(Length.mm(12));
        assertThat(ten.minus(Length.mm(12))).isEqualTo(Length.mm(-2));
        assertThat(ten.times(0.25)).isEqualTo(Length.mm(2.5));
        assertThat(ten.negated()).isEqualTo(Length.mm(-10));
        assertThat(Length.max(ten, Length.ZERO))
                .isEqualTo(Length.max(Length.ZERO, ten))
                .isEqualTo(ten);
        assertThat(Length.min(ten, Length.ZERO))
                .isEqualTo(Length.min(Length.ZERO, ten))
                .isEqualTo(Length.ZERO);
        assertThat(ten).isGreaterThan(Length.ZERO).isEqualByComparingTo(Length.mm(10));
    }
}
