package org.hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** In which order letters come out of the printer. */
final class NaturalOrderTest {
    private static void assertInOrder(String... names) {
        List<String> mixed = new ArrayList<>(List.of(names));
        Collections.shuffle(mixed, new Random(16));
        mixed.sort(new NaturalOrder());
        assertThat(mixed).containsExactly(names);
    }

    @Test
    void numbersCountAsNumbers() {
        assertInOrder("第1号", "第2号", "第9号", "第10号", "第10号-附件", "第11号", "第100号");
        assertInOrder("2026-2", "2026-10", "2027-1");
    }

    @Test
    void fullWidthFiguresAndZerosBeforeThemCountToo() {
        assertInOrder("第０２号", "第3号", "第010号", "第１１号");
    }

    @Test
    void numbersInHanCharactersCountBehindTheirSign() {
        assertInOrder("第一期", "第二期", "第九期", "第十期", "第十一期", "第二十期", "第21期", "第一百〇一期");
        assertInOrder("三江", "十里");
    }

    @Test
    void foldersStayTogether() {
        assertInOrder("2/1", "2/10", "10/1", "10/2", "10/2/1");
    }

    @Test
    void namesThatCountAlikeHaveOneOrder() {
        assertInOrder("第01号", "第1号");
        assertInOrder("甲", "甲1", "甲乙");
        assertThat(new NaturalOrder().compare("第1号", "第1号")).isZero();
    }

    @Test
    void figuresOfAnyLengthAreTaken() {
        assertInOrder("9".repeat(40), "1" + "0".repeat(40));
    }
}
