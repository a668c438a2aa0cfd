package org.hongtou.content.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names of a list and lines of names: what they come to be, and what is told (- for nothing).
 * ¶ ends a line, ⇥ is a tab; ‖ parts blocks.
 */
final class NamesTest {
    /** With blanks that part names, and without. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            邬喆、简堃 ~ 邬喆|简堃 ~ 邬喆|简堃
            邬喆　简堃 ~ 邬喆|简堃 ~ 邬喆　简堃
            邬　喆　简堃 ~ 邬喆|简堃 ~ 邬　喆　简堃
            邬喆（甲、乙）、简堃 ~ 邬喆（甲、乙）|简堃 ~ 邬喆（甲、乙）|简堃
            邬喆(甲 乙) 简堃。 ~ 邬喆(甲 乙)|简堃 ~ 邬喆(甲 乙) 简堃
            邬　喆（甲） ~ 邬喆（甲） ~ 邬喆（甲）
            邬　喆(甲) ~ 邬喆(甲) ~ 邬喆(甲)
            邬 简堃 ~ 邬|简堃 ~ 邬 简堃
            邬喆。简堃。 ~ 邬喆。简堃 ~ 邬喆。简堃
            John Smith、Ann Lee ~ John Smith|Ann Lee ~ John Smith|Ann Lee
            John 邬喆 ~ John|邬喆 ~ John 邬喆
            John Q. Smith ~ John Q. Smith ~ John Q. Smith
            邬喆）、简堃 ~ 邬喆）|简堃 ~ 邬喆）|简堃
            邬喆）简堃 ~ 邬喆）简堃 ~ 邬喆）简堃
            䶮　王 ~ 䶮王 ~ 䶮王
            （甲） ~ （甲） ~ （甲）
            邬喆（甲、简堃 ~ 邬喆（甲、简堃 ~ 邬喆（甲、简堃
            甲 ~ 甲 ~ 甲
            """)
    void namesArePartedAsTheyAreMeant(String line, String byBlanksToo, String byMarksAlone) {
        assertThat(String.join("|", NameReader.names(line, true))).isEqualTo(byBlanksToo);
        assertThat(String.join("|", NameReader.names(line, false))).isEqualTo(byMarksAlone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            - 名单: 邬喆、简堃 ~ 2 名单[0] 邬喆 简堃 ~ -
            - 名单: 邬喆　简　堃　骆堃 ~ 2 名单[0] 邬喆 简堃 骆堃 ~ -
            - 名单: [邬喆, 简堃] ~ 2 名单[0] 邬喆 简堃 ~ -
            - 名单: [邬　喆, 简堃 骆堃] ~ 2 名单[0] 邬喆 简堃 骆堃 ~ -
            - 名单:¶    人: |¶      邬喆、简¶      骆堃　许¶    列: 4 ~ 3 名单[4] 邬喆 简 骆堃 许 ~ 4:0 name-of-one(简) 5:0 name-of-one(许)
            - 名单: {列: 3, 人: [邬, 简堃]} ~ 2 名单[3] 邬 简堃 ~ 2:0 name-of-one(邬)
            - 名单: [邬] ~ 2 名单[0] 邬 ~ 2:0 name-of-one(邬)
            - 名单: [] ~ - ~ -
            - 名单: {列: 3} ~ - ~ 2:7 missing-key(“人”)
            """)
    void aListOfNamesKeepsItsColumns(String items, String blocks, String told) {
        Shown shown = Shown.body(items);
        assertThat(shown.blocks()).isEqualTo(blocks);
        assertThat(shown.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            邬喆　简堃　骆堃¶许珺　周七　吴八 ~ 1 PARAGRAPH 邬喆　简堃　骆堃 ‖ 2 PARAGRAPH 许珺　周七　吴八 ~ 1:1 names-by-blanks
            邬喆　简堃　骆堃¶许珺　周七　吴八¶王五　赵六　孙九 ~ 1 PARAGRAPH 邬喆　简堃　骆堃 ‖ 2 PARAGRAPH 许珺　周七　吴八 ‖ 3 PARAGRAPH 王五　赵六　孙九 ~ 1:1 names-by-blanks
            邬喆　简堃　骆堃¶¶许珺　周七　吴八 ~ 1 PARAGRAPH 邬喆　简堃　骆堃 ‖ 3 PARAGRAPH 许珺　周七　吴八 ~ 1:1 names-by-blanks
            邬喆　简堃　骆堃¶| 甲 |¶许珺　周七　吴八 ~ 1 PARAGRAPH 邬喆　简堃　骆堃 ‖ 2 表 甲 ‖ 3 PARAGRAPH 许珺　周七　吴八 ~ 1:1 names-by-blanks
            邬喆　简堃¶许珺　周七 ~ 1 PARAGRAPH 邬喆　简堃 ‖ 2 PARAGRAPH 许珺　周七 ~ -
            邬喆　简堃　骆堃¶许珺　周七，吴八 ~ 1 PARAGRAPH 邬喆　简堃　骆堃 ‖ 2 PARAGRAPH 许珺　周七，吴八 ~ -
            邬喆（女）　简堃（回族）　骆堃¶许珺　周七　吴八·九 ~ 1 PARAGRAPH 邬喆（女）　简堃（回族）　骆堃 ‖ 2 PARAGRAPH 许珺　周七　吴八·九 ~ 1:1 names-by-blanks
            邬喆　简堃　年月¶许珺　周七　吴八 ~ 1 PARAGRAPH 邬喆　简堃　年月 ‖ 2 PARAGRAPH 许珺　周七　吴八 ~ -
            一、邬喆　简堃　骆堃¶许珺　周七　吴八 ~ 1 HEADING_1 一、邬喆　简堃　骆堃 ‖ 2 PARAGRAPH 许珺　周七　吴八 ~ -
            """)
    void linesOfNamesAreToldAtTheFirst(String text, String blocks, String told) {
        Shown shown = Shown.lines(text);
        assertThat(shown.blocks()).isEqualTo(blocks);
        assertThat(shown.told()).isEqualTo(told);
    }
}
