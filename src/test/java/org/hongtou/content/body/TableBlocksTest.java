package org.hongtou.content.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the keys of a table in body text come to be, and what is told (- for nothing). Cells are parted by strokes, lines
 * by ⏎, = stands behind the head. ¶ ends a line, ⇥ is a tab; ‖ parts blocks.
 */
final class TableBlocksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            - 表格: {行: [[甲, 乙], [丙, 丁]]} ~ 2 表 甲/乙 = 丙/丁 ~ -
            - 表格: {表题: 收入, 单位: 万元, 横排: 是, 行: [[甲, 乙], [丙, 丁]]} ~ 2 表[收入|单位：万元] 横排 甲/乙 = 丙/丁 ~ -
            - 表格: {单位: 计量单位：万元, 行: [[甲, 乙], [丙, 丁]]} ~ 2 表[|计量单位：万元] 甲/乙 = 丙/丁 ~ -
            - 表格: {单位: '单位:万元', 行: [[甲, 乙], [丙, 丁]]} ~ 2 表[|单位:万元] 甲/乙 = 丙/丁 ~ -
            - 表格: {行: [[甲, 乙], [丙]]} ~ - ~ 2:20 table-cells(1|2)
            - 表格: {行: [[甲, ], [, 丁]]} ~ - ~ 2:20 empty-in-list 2:19 table-cells(2|1)
            - 表格: {行: []} ~ - ~ 2:7 table-empty
            - 表格: {表题: 收入} ~ - ~ 2:7 table-without-rows
            - 表格: {表头行数: 9, 行: [[甲, 乙], [丙, 丁]]} ~ 2 表 甲/乙 丙/丁 = ~ -
            - 表1　收入¶- 表格: {行: [[甲, 乙], [丙, 丁]]} ~ 3 表[表1　收入|] 甲/乙 = 丙/丁 ~ -
            - 表1　收入¶- 表格: {表题: 支出, 行: [[甲, 乙], [丙, 丁]]} ~ 2 PARAGRAPH 表1　收入 ‖ 3 表[支出|] 甲/乙 = 丙/丁 ~ -
            - 表1　收入¶- 图片: a.png ~ 2 PARAGRAPH 表1　收入 ‖ 3 图a.png ~ -
            - '{另页}'¶- 图片: a.png ~ 3 图a.png ~ 2:4 marker-without-effect
            - '{另页}'¶- 表格: {行: [[甲]]} ~ 3 表 甲 = ~ 2:4 marker-without-effect
            - 单位：元¶- 表格: {单位: 万元, 行: [[甲]]} ~ 2 PARAGRAPH 单位：元 ‖ 3 表[|单位：万元] 甲 = ~ -
            - 邬喆　简堃　骆堃¶- 图片: a.png¶- 许珺　周七　吴八 ~ 2 PARAGRAPH 邬喆　简堃　骆堃 ‖ 3 图a.png ‖ 4 PARAGRAPH 许珺　周七　吴八 ~ -
            - 表格:¶    行:¶      - - 文字: |¶            甲¶            乙**丙¶        - 丁 ~ 3 表 甲⏎乙**丙/丁 = ~ 6:0 unpaired-bold
            """)
    void aTableIsMadeOfItsRows(String items, String blocks, String told) {
        Shown shown = Shown.body(items);
        assertThat(shown.blocks()).isEqualTo(blocks);
        assertThat(shown.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            - 表格: {行: [[{文字: 甲, 跨列: 2}], [丙, 丁]]} ~ 2 表 甲<2×1> = 丙/丁 2列 ~ -
            - 表格: {行: [[{文字: 甲, 跨行: 2}, 乙], [丙], [丁, 戊]]} ~ 2 表 甲<1×2>/乙 丙 = 丁/戊 2列 ~ -
            - 表格: {行: [[{文字: 甲, 跨行: 2}, 乙], [丙, 丁]]} ~ - ~ 2:33 table-cells(3|2)
            - 表格: {行: [[{文字: 甲, 跨行: 3}, 乙], [丙]]} ~ - ~ 2:12 table-span-below(3|2)
            - 表格: {表头行数: 1, 行: [[{文字: 甲, 跨行: 2}, 乙], [丙], [丁, 戊]]} ~ 2 表 甲<1×2>/乙 丙 = 丁/戊 2列 ~ 2:14 table-head-higher(1|2)
            - 表格: {表头行数: 2, 行: [[{文字: 甲, 跨行: 2}, 乙], [丙], [丁, 戊]]} ~ 2 表 甲<1×2>/乙 丙 = 丁/戊 2列 ~ -
            - 表格: {表头行数: 0, 行: [[{文字: 甲, 跨行: 2}, 乙], [丙], [丁, 戊]]} ~ 2 表 甲<1×2>/乙 丙 丁/戊 2列 ~ -
            - 表格: {行: [[{文字: 甲, 跨行: 5}, 乙], [丙], [丁], [戊], [己], [庚, 辛]]} ~ 2 表 甲<1×5>/乙 丙 丁 戊 己 = 庚/辛 2列 ~ -
            - 表格: {行: [[{文字: 甲, 跨行: 6}, 乙], [丙], [丁], [戊], [己], [庚]]} ~ 2 表 甲<1×6>/乙 丙 丁 戊 己 庚 2列 ~ 2:12 table-no-head(6)
            - 表格: {表头行数: 6, 行: [[{文字: 甲, 跨行: 6}, 乙], [丙], [丁], [戊], [己], [庚]]} ~ 2 表 甲<1×6>/乙 丙 丁 戊 己 庚 = 2列 ~ -
            - 表格: {行: [[甲, {文字: 乙, 跨行: 2}, 丙], [{文字: 丁, 跨列: 2}]]} ~ - ~ 2:36 table-cells-meet(2)
            - 表格: {行: [[{文字: 甲, 跨行: 2}, 乙, 丙], [{文字: 丁, 跨列: 2}]]} ~ 2 表 甲<1×2>/乙/丙 丁<2×1> = 3列 ~ -
            - 表格: {行: [[甲, 乙, {文字: 丙, 跨行: 2}], [{文字: 丁, 跨列: 2}], [戊, 己, 庚]]} ~ 2 表 甲/乙/丙<1×2> 丁<2×1> = 戊/己/庚 3列 ~ -
            - 表格: {行: [[甲, {文字: 乙, 跨行: 2, 跨列: 2}, 丙], [丁, 戊], [1, 2, 3, 4]]} ~ 2 表 甲/乙<2×2>/丙 丁/戊 = 1/2/3/4 4列 ~ -
            """)
    void cellsCoverColumnsAndRows(String items, String blocks, String told) {
        Shown shown = Shown.body(items);
        assertThat(shown.blocks()).isEqualTo(blocks);
        assertThat(shown.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            - 表格: {行: [[{文字: 甲, 对齐: 右, 竖向: 下, 缩进: 2, 去线: [上, 左]}, {文字: 乙, 竖向: 靠上, 缩进: 0}]]} ~ 2 表 >>甲{Rbottom-L-T}/乙{top} = ~ -
            - 表格: {行: [[[甲, 乙], {文字: [丙, , 丁], 缩进: 1}]]} ~ 2 表 甲⏎乙/>丙⏎>⏎>丁 = ~ 2:30 empty-in-list
            - 表格: {行: [[甲, 乙], {格: [丙, 丁], 高: 8mm}, {格: [戊, 己], 固定高: 1cm}, {格: [庚, 辛], 高: 8mm, 固定高: 9mm}]} ~ 2 表 甲/乙 = 丙/丁↕8.0mm 戊/己↕10.0mm! 庚/辛↕9.0mm! ~ 2:64 two-heights
            - 表格: {行高: 8mm, 行: [[甲, 乙], [丙, 丁], {格: [戊, 己], 高: 9mm}, {格: [庚, 辛], 固定高: 9mm}]} ~ 2 表 甲/乙 = 丙/丁↕8.0mm 戊/己↕9.0mm 庚/辛↕9.0mm! ~ -
            - 表格: {行高: 八, 行: [[甲, 乙], [丙, 丁]]} ~ - ~ 2:12 height-unreadable(八)
            - 表格: {行高: 8, 行: [[甲, 乙], [丙, 丁]]} ~ 2 表 甲/乙 = 丙/丁↕8.0mm ~ -
            - 表格: {行: [{格: [甲, 乙], 高: 高}, [丙, 丁]]} ~ - ~ 2:27 height-unreadable(高)
            """)
    void rowsAndCellsHaveTheirHeightsAndLooks(String items, String blocks, String told) {
        Shown shown = Shown.body(items);
        assertThat(shown.blocks()).isEqualTo(blocks);
        assertThat(shown.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            - 表格: {列: [{对齐: 右, 宽: 20mm}, 3cm], 行: [[甲, 乙], [丙, 丁]]} ~ 2 表 列R20.0mm/30.0mm 甲/乙 = 丙/丁 ~ -
            - 表格: {列: [20, , 宽], 行: [[甲, 乙, 丙], [丁, 戊, 己]]} ~ - ~ 2:16 empty-in-list 2:18 sheet-key-alone(宽)
            - 表格: {列: [{宽: 宽}], 行: [[甲, 乙], [丙, 丁]]} ~ - ~ 2:16 width-unreadable(宽)
            - 表格: {列: [{取: 姓名}, {题: 电话}], 行: [[甲, 乙], [丙, 丁]]} ~ - ~ 2:16 sheet-key-alone(姓名) 2:25 sheet-key-alone(电话)
            - 表格: {列: [20mm, 20mm, 20mm], 行: [[甲, 乙], [丙, 丁]]} ~ 2 表 列20.0mm/20.0mm 甲/乙 = 丙/丁 ~ -
            """)
    void columnsHaveTheirWidths(String items, String blocks, String told) {
        Shown shown = Shown.body(items);
        assertThat(shown.blocks()).isEqualTo(blocks);
        assertThat(shown.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            - 表格: {边线: 三线, 行: [[甲, 乙], [丙, 丁]]} ~ 2 表 线THREE-- 甲/乙 = 丙/丁 ~ -
            - 表格: {边线: 左右不封, 外框: 1.5磅, 内线: {粗细: 0.5mm, 颜色: 红色}, 行: [[甲, 乙], [丙, 丁]]} ~ 2 表 线OPEN(0.53mm)(0.5mm#FF0000) 甲/乙 = 丙/丁 ~ -
            - 表格: {外框: {颜色: '#00FF7f'}, 内线: {颜色: 灰}, 行: [[甲, 乙]]} ~ 2 表 线ALL(#00FF7F)(#808080) 甲/乙 = ~ -
            - 表格: {外框: 0.2, 内线: 7磅, 行: [[甲, 乙]]} ~ - ~ 2:12 rule-thickness(0.2) 2:21 rule-thickness(7磅)
            - 表格: {外框: 0.25, 内线: 6磅, 行: [[甲, 乙]]} ~ 2 表 线ALL(0.09mm)(2.12mm) 甲/乙 = ~ -
            - 表格: {外框: {颜色: 黄绿}, 内线: 粗, 行: [[甲, 乙]]} ~ - ~ 2:17 rule-colour(黄绿) 2:26 rule-thickness(粗)
            """)
    void rulesHaveTheirPens(String items, String blocks, String told) {
        Shown shown = Shown.body(items);
        assertThat(shown.blocks()).isEqualTo(blocks);
        assertThat(shown.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            - 表格: {注: 甲为快报数。, 行: [[甲, 乙], [丙, 丁]]} ~ 2 表 甲/乙 = 丙/丁 ‖ 2 TABLE_NOTE 注：甲为快报数。 ~ -
            - 表格: {注: [甲, 乙], 行: [[甲, 乙], [丙, 丁]]} ~ 2 表 甲/乙 = 丙/丁 ‖ 2 TABLE_NOTE 注：1.甲 ‖ 3 TABLE_NOTE 　　2.乙 ~ -
            - 表格: {注: ['1. 甲', '（2）乙'], 行: [[甲, 乙], [丙, 丁]]} ~ 2 表 甲/乙 = 丙/丁 ‖ 2 TABLE_NOTE 注：1. 甲 ‖ 3 TABLE_NOTE 　　（2）乙 ~ -
            - 表格: {注: [注：甲, 乙, 资料来源：丙, ①丁, '*戊', 己], 行: [[甲, 乙], [丙, 丁]]} ~ 2 表 甲/乙 = 丙/丁 ‖ 2 TABLE_NOTE 注：甲 ‖ 3 TABLE_NOTE 注：1.乙 ‖ 4 TABLE_NOTE 资料来源：丙 ‖ 5 TABLE_NOTE ①丁 ‖ 6 TABLE_NOTE *戊 ‖ 7 TABLE_NOTE 　　2.己 ~ -
            - 表格: {注: ['1. 甲'], 行: [[甲, 乙], [丙, 丁]]} ~ 2 表 甲/乙 = 丙/丁 ‖ 2 TABLE_NOTE 注：1. 甲 ~ -
            - 表格: {注: ['**甲**乙'], 行: [[甲, 乙], [丙, 丁]]} ~ 2 表 甲/乙 = 丙/丁 ‖ 2 TABLE_NOTE [STRONG 甲]乙 ~ 2:13 markdown-bold(**甲**|甲)
            - 表格:¶    注: |¶      甲¶      乙¶    行: [[甲, 乙]] ~ 3 表 甲/乙 = ‖ 4 TABLE_NOTE 注：1.甲 ‖ 5 TABLE_NOTE 　　2.乙 ~ -
            - 图片: {文件: a.png, 图题: 甲, 宽: 8cm}¶- 注：乙 ~ 2 图a.png[甲] 80.0mm ‖ 3 PARAGRAPH 注：乙 ~ -
            - 表格: {注: 甲, 行: [[甲]]}¶- 注：乙 ~ 2 表 甲 = ‖ 2 TABLE_NOTE 注：甲 ‖ 3 TABLE_NOTE 注：乙 ~ -
            """)
    void notesAreNumberedUnderTheTable(String items, String blocks, String told) {
        Shown shown = Shown.body(items);
        assertThat(shown.blocks()).isEqualTo(blocks);
        assertThat(shown.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            - 表格:¶    行: |¶      甲⇥乙¶      丙⇥丁 ~ 3 表 甲/乙 = 丙/丁 ~ -
            - 表格:¶    行: |¶      | 甲 | 乙 |¶      |:--|--:|¶      | 丙 | 丁 |¶    列: [{宽: 20mm}] ~ 3 表 列L20.0mm/R 甲/乙 = 丙/丁 ~ -
            - 表格:¶    行: |¶      甲 | 乙¶      丙 | 丁¶    表头行数: 1 ~ 3 表 甲/乙 = 丙/丁 ~ -
            - 表格:¶    行: |¶      甲 | 乙¶¶      丙 | 丁¶    边线: 三线 ~ 3 表 线THREE-- 甲/乙 = 丙/丁 ~ -
            - 表格:¶    行: |¶      甲⇥乙¶      丙⇥丁¶    边线: 三线¶    表头行数: 0 ~ 3 表 线THREE-- 甲/乙 丙/丁 ~ -
            - 表格:¶    行: |¶      甲⇥¶      丙 ~ 3 表 甲 丙 ~ -
            - 表格:¶    行: |¶      甲⇥乙¶      丙 ~ - ~ 5:7 table-cells(1|2)
            - 表格:¶    行: |¶      "甲¶      乙"⇥丙¶      丁⇥戊 ~ 3 表 甲⏎乙/丙 = 丁/戊 ~ -
            - 表格:¶    行: |¶      甲⇥乙¶      丙⇥丁¶    表头行数: 9¶    表题: 收入¶    单位: 元 ~ 3 表[收入|单位：元] 甲/乙 丙/丁 = ~ -
            - 表格:¶    行: |¶      甲¶      乙 ~ 3 表 甲 乙 ~ -
            - 表格:¶    行: |¶      | 甲⇥| 乙 |¶      | 丙 | 丁 | ~ 3 表 甲/乙 丙/丁 ~ -
            - 表格:¶    行: |¶      甲⇥乙¶      ⇥¶      丙⇥丁 ~ 3 表 甲/乙 = / 丙/丁 ~ -
            """)
    void rowsMayBeWrittenAsText(String items, String blocks, String told) {
        Shown shown = Shown.body(items);
        assertThat(shown.blocks()).isEqualTo(blocks);
        assertThat(shown.told()).isEqualTo(told);
    }
}
