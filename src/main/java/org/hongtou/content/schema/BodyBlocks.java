package org.hongtou.content.schema;

import java.util.List;
import org.hongtou.diagnostics.Place;
import org.hongtou.model.NameList;
import org.hongtou.model.Table;

/**
 * What an item of a list of body text may be besides text: a {@code table 表格} whose cells merge, whose columns have
 * widths or whose page turns, a {@code picture 图片}, and {@code names 名单} in columns.
 */
public final class BodyBlocks {
    private static final int MOST_CELLS = 1000;
    private static final int MOST_NAMES = 10_000;
    private static final int MOST_ROWS = 10_000;
    private static final Schema.Type LINE = new Schema.Type.Line();
    private static final Schema.Type COUNT = new Schema.Type.Whole(1, MOST_ROWS);

    private static final Schema.Type ALIGN = new Schema.Type.Choice(List.of(
            new Schema.Option("left", List.of("左", "居左", "靠左")),
            new Schema.Option("center", List.of("中", "居中")),
            new Schema.Option("right", List.of("右", "居右", "靠右")),
            new Schema.Option("by-content", List.of("自动"))));

    private static final Schema.Type UPRIGHT = new Schema.Type.Choice(List.of(
            new Schema.Option("top", List.of("靠上", "上", "顶端")),
            new Schema.Option("middle", List.of("居中", "中")),
            new Schema.Option("bottom", List.of("靠下", "下", "底端"))));

    private static final Schema.Type SIDE = new Schema.Type.Choice(List.of(
            new Schema.Option("top", List.of("上", "上边")),
            new Schema.Option("right", List.of("右", "右边")),
            new Schema.Option("bottom", List.of("下", "下边")),
            new Schema.Option("left", List.of("左", "左边"))));

    private static final Schema.Type RULES = new Schema.Type.Choice(List.of(
            new Schema.Option("all", List.of("全有", "全部")),
            new Schema.Option("open", List.of("左右不封", "左右没有", "左右开口", "两边不封")),
            new Schema.Option("rows", List.of("只有横线", "横线")),
            new Schema.Option("three", List.of("三线", "三线表")),
            new Schema.Option("frame", List.of("只有外框", "外框")),
            new Schema.Option("none", List.of("没有", "无", "不画"))));

    private static final Schema.Type PEN = new Schema.Type.Group(
            List.of(key("thickness", "粗细", List.of(LINE), "线粗"), key("colour", "颜色", List.of(LINE), "color")),
            "thickness");

    private static final Schema.Type COLUMN = new Schema.Type.Group(
            List.of(
                    key("take", "取", List.of(LINE), "字段"),
                    key("title", "题", List.of(LINE), "列名"),
                    key("align", "对齐", List.of(ALIGN)),
                    key("width", "宽", List.of(LINE), "宽度", "列宽")),
            "take");

    private static final Schema.Type.Group CELL = new Schema.Type.Group(
            List.of(
                    key("text", "文字", List.of(new Schema.Type.Lines(true)), "内容"),
                    key("columns", "跨列", List.of(COUNT)),
                    key("rows", "跨行", List.of(COUNT)),
                    key("align", "对齐", List.of(ALIGN)),
                    key("upright", "竖向", List.of(UPRIGHT), "上下", "垂直对齐", "竖直对齐"),
                    key("indent", "缩进", List.of(new Schema.Type.Whole(0, Table.Words.DEEPEST))),
                    key("open", "去线", List.of(new Schema.Type.Listing(List.of(SIDE), 4)), "不画线", "无线")),
            "text");

    private static final Schema.Type.Listing ROW = new Schema.Type.Listing(List.of(CELL), MOST_CELLS);

    private static final Schema.Type HIGH_ROW = new Schema.Type.Group(
            List.of(
                    needed("cells", "格", List.of(ROW)),
                    key("height", "高", List.of(LINE), "行高", "高度"),
                    key("exact_height", "固定高", List.of(LINE), "固定高度", "固定行高")),
            "");

    private static final Schema.Type TABLE = new Schema.Type.Group(
            List.of(
                    key("caption", "表题", List.of(LINE), "标题", "title"),
                    key("unit", "单位", List.of(LINE), "计量单位"),
                    key("notes", "注", List.of(new Schema.Type.Lines()), "表注", "note"),
                    key("columns", "列", List.of(new Schema.Type.Listing(List.of(COLUMN), MOST_CELLS))),
                    key("head", "表头行数", List.of(new Schema.Type.Whole(0, MOST_CELLS)), "表头"),
                    key("row_height", "行高", List.of(LINE), "高"),
                    key("landscape", "横排", List.of(new Schema.Type.Flag())),
                    key("rules", "边线", List.of(RULES), "表格线"),
                    key("frame", "外框", List.of(PEN)),
                    key("inner", "内线", List.of(PEN)),
                    key("file", "文件", List.of(new Schema.Type.Sheet()), "数据文件"),
                    key(
                            "rows",
                            "行",
                            List.of(
                                    new Schema.Type.Rows(),
                                    new Schema.Type.Listing(List.of(HIGH_ROW, ROW), MOST_ROWS)))),
            "rows");

    private static final Schema.Type PICTURE = new Schema.Type.Group(
            List.of(
                    needed("file", "文件", List.of(new Schema.Type.Picture())),
                    key("caption", "图题", List.of(LINE), "标题", "说明", "title"),
                    key("width", "宽", List.of(LINE), "宽度")),
            "file");

    private static final Schema.Type.Group NAMES = new Schema.Type.Group(
            List.of(
                    key("columns", "列", List.of(new Schema.Type.Whole(1, NameList.MOST_COLUMNS)), "列数"),
                    needed(
                            "people",
                            "人",
                            List.of(new Schema.Type.Listing(List.of(new Schema.Type.Lines()), MOST_NAMES)),
                            "人员",
                            "姓名",
                            "名称",
                            "names")),
            "people");

    /** The keys of such an item. */
    public static final Schema.Type.Group GROUP = new Schema.Type.Group(
            List.of(
                    key("table", "表格", List.of(TABLE)),
                    key("picture", "图片", List.of(PICTURE)),
                    key("names", "名单", List.of(NAMES), "人员名单")),
            "");

    private BodyBlocks() {}

    /** Whether keys are those of a table or picture among body text. */
    @SuppressWarnings("ReferenceEquality") // these very keys, not some that a schema happens to repeat
    public static boolean isItem(Schema.Type.Group group) {
        return group == GROUP;
    }

    /** Whether a list is a row of a table, in which an item with nothing in it is an empty cell. */
    @SuppressWarnings("ReferenceEquality") // this very list, not one that a schema happens to repeat
    public static boolean isRow(Schema.Type.Listing list) {
        return list == ROW;
    }

    /** Whether a list may stand for all keys: the lines of a table's cell, the names of a list. */
    @SuppressWarnings("ReferenceEquality") // these very keys, not some that a schema happens to repeat
    public static boolean mayBeList(Schema.Type.Group group) {
        return group == CELL || group == NAMES;
    }

    private static Schema.Key key(String name, String title, List<Schema.Type> types, String... names) {
        return key(name, title, false, types, names);
    }

    private static Schema.Key needed(String name, String title, List<Schema.Type> types, String... names) {
        return key(name, title, true, types, names);
    }

    private static Schema.Key key(
            String name, String title, boolean required, List<Schema.Type> types, String... names) {
        return new Schema.Key(
                name, title, List.of(names), "", types, required, "", List.of(), List.of(), "", Place.file("schema"));
    }
}
