package org.hongtou.content.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.hongtou.content.sheet.SheetReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a table of a sheet comes to be by its columns and head, and what is told (- for nothing). ¶ ends a line.
 */
final class SheetTableTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv} ~ 2 表 姓名/电话 = 章珂/1 骆堃/2 ~ -
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 表题: 名单, 单位: 人, 横排: 是, 边线: 三线} ~ 2 表[名单|单位：人] 横排 线THREE-- 姓名/电话 = 章珂/1 骆堃/2 ~ -
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 列: [20mm, {宽: 30mm, 对齐: 右}]} ~ 2 表 列20.0mm/R30.0mm 姓名/电话 = 章珂/1 骆堃/2 ~ -
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 列: [20mm]} ~ 2 表 列20.0mm/ 姓名/电话 = 章珂/1 骆堃/2 ~ -
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 列: [20mm, 20mm, 20mm]} ~ - ~ 2:35 sheet-column-extra(3|a.csv|2)
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 列: [电话, 姓名]} ~ 2 表 电话/姓名 = 1/章珂 2/骆堃 ~ -
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 列: [{取: 电话, 题: 联系电话, 宽: 20mm}, {题: 备注}, 姓 名]} ~ 2 表 列20.0mm// 联系电话/备注/姓名 = 1//章珂 2//骆堃 ~ -
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 列: [{取: 电话}, {宽: 20mm}]} ~ - ~ 2:32 sheet-column-bare
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 列: [2, 1]} ~ 2 表 电话/姓名 = 1/章珂 2/骆堃 ~ -
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 列: [2, 3]} ~ - ~ 2:26 sheet-column(3|a.csv|姓名、电话)
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 列: [电画]} ~ - ~ 2:23 sheet-column-near(电画|a.csv|电话)
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 列: [籍贯所在]} ~ - ~ 2:23 sheet-column(籍贯所在|a.csv|姓名、电话)
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 表头行数: 0} ~ 2 表 姓名/电话 章珂/1 骆堃/2 ~ -
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 表头行数: 0, 列: [{题: 甲}, {题: 乙}]} ~ 2 表 甲/乙 = 姓名/电话 章珂/1 骆堃/2 ~ -
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 表头行数: 0, 列: [{取: 2, 题: 甲}, {取: 1}]} ~ 2 表 甲/ = 电话/姓名 1/章珂 2/骆堃 ~ -
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 表头行数: 0, 列: [姓名]} ~ - ~ 2:32 sheet-no-head(姓名|a.csv|2)
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 列: [{题: 名字}]} ~ 2 表 名字/电话 = 章珂/1 骆堃/2 ~ -
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 表头行数: 3} ~ 2 表 姓名/电话 章珂/1 骆堃/2 = ~ 1:1 sheet-head-alone(3)
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 表头行数: 9} ~ 2 表 姓名/电话 章珂/1 骆堃/2 = ~ 1:1 sheet-head-alone(3)
            姓名,电话¶章珂,1¶骆堃,2 ~ - 表格: {文件: a.csv, 表头行数: 2, 列: [{取: 章珂, 题: 名}]} ~ 2 表 姓名 名 = 骆堃 ~ -
            姓名,联系¶,电话¶章珂,1 ~ - 表格: {文件: a.csv, 表头行数: 2, 列: [电话, 姓名]} ~ 2 表 联系/姓名 电话/ = 1/章珂 ~ -
            姓名,姓名¶章珂,1 ~ - 表格: {文件: a.csv, 列: [姓名]} ~ - ~ 1:4 sheet-column-twice(姓名|1|2)
            姓名,姓名¶章珂,1 ~ - 表格: {文件: a.csv} ~ 2 表 姓名/姓名 = 章珂/1 ~ -
            名单,,¶姓名,电话,单位¶章珂,1,局 ~ - 表格: {文件: a.csv} ~ 2 表 名单// = 姓名/电话/单位 章珂/1/局 ~ 1:1 sheet-title(名单)
            名单,¶姓名,电话¶章珂,1 ~ - 表格: {文件: a.csv} ~ 2 表 名单/ = 姓名/电话 章珂/1 ~ -
            名单,,¶姓名,,¶章珂,1,局 ~ - 表格: {文件: a.csv} ~ 2 表 名单// = 姓名// 章珂/1/局 ~ -
            名单,,¶姓名,电话,单位¶章珂,1,局 ~ - 表格: {文件: a.csv, 表头行数: 2} ~ 2 表 名单// 姓名/电话/单位 = 章珂/1/局 ~ -
            姓名,电话 ~ - 表格: {文件: a.csv} ~ 2 表 姓名/电话 = ~ 1:1 sheet-head-alone(1)
            姓名,"电¶话"¶章珂,"1¶2" ~ - 表格: {文件: a.csv, 列: [电话]} ~ 2 表 电⏎话 = 1⏎2 ~ -
            姓名,ＴＥＬ¶　　章珂,| a ** b | ~ - 表格: {文件: a.csv, 列: [TEL, 姓名]} ~ 2 表 ＴＥＬ/姓名 = | a ** b |/>>章珂 ~ -
            a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q¶1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7 ~ - 表格: {文件: a.csv, 列: [无此列名称]} ~ - ~ 2:23 sheet-column(无此列名称|a.csv|a、b、c、d、e、f、g、h、i、j、k、l、m、n、o、p ……)
            a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p¶1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6 ~ - 表格: {文件: a.csv, 列: [无此列名称]} ~ - ~ 2:23 sheet-column(无此列名称|a.csv|a、b、c、d、e、f、g、h、i、j、k、l、m、n、o、p)
            姓名,电话¶章珂,1 ~ - 表格: {文件: a.csv, 行: [[甲]]} ~ - ~ 2:12 table-rows-twice
            姓名,电话¶章珂,1 ~ - 表格: {文件: a.csv, 行高: 8mm, 列: [{取: 姓名, 题: 名}, {取: 姓名}]} ~ 2 表 名/姓名 = 章珂/章珂↕8.0mm ~ -
            ,,名单 ~ - 表格: {文件: a.csv} ~ 2 表 //名单 = ~ 1:1 sheet-head-alone(1)
            """)
    void columnsArePickedRenamedAndOrdered(String sheet, String items, String blocks, String told) {
        Shown shown = Shown.body(
                items,
                (name, place, report) ->
                        SheetReader.read(name, Shown.written(sheet).getBytes(UTF_8), report));
        assertThat(shown.blocks()).isEqualTo(blocks);
        assertThat(shown.told()).isEqualTo(told);
    }
}
