package org.hongtou.importer.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongtou.importer.draft.DraftTable;

/** Tells letters that a font's map gives from those that people write: common characters are missing among wrong ones. */
final class LetterShares {
    private static final Set<Integer> COMMON = ("的一是在了和有大这主中人上为们地个用工时要动国产以我到他会作来分生对于学下级就年阶义发成部民可出能方进"
                    + "同行面说种过命度革而多子后自社加小机也经力线本电高量长党得实家定深法表着水理化争现所二起政三好十战无农使性前等反体合斗路图把结第里正新开"
                    + "论之物从当两些还天资事队批如应形想制心样干都向变关点育重其思与间内去因件日利相由压员气业代全组数果期导平各基或月毛然问比展那它最及外没看治"
                    + "提五解系林者米群头意只明四道马认次文通但条较克又公孔领军流入接席位情运器并习原油放立题质指建区验活众很教决特此常石强极土少已根共直团统式转"
                    + "别造切九你取西持总料连任志观调七么山程百报更见必真保热委手改管处己将修支识病象几先老光专什六型具示复安带每东增则完风回南广劳轮科北打积车计给"
                    + "节做务被整联步类集号列温装即毫知轴研单色坚据速防史拉世设达尔场织历花受求传口断况采精金界品判参层止边清至万确究书术状厂须离再目海交权且儿青才"
                    + "证低越际八试规斯近注办布门铁需走议县兵固除般引齿千胜细影济白格效置推空配刀叶率述今选养德话查差半敌始片施响收华觉备名红续均药标记难存测士身紧"
                    + "市府乡镇村局关于云县函致呈送签印附")
            .codePoints()
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    private static final int ENOUGH = 80;
    private static final double LEAST_COMMON = 0.2;
    private static final int LEAST_DISTINCT = 12;
    private static final int FEW_OF_ONE = 8;
    private static final double MOST_UNKNOWN = 0.3;

    private LetterShares() {}

    /**
     * Whether what a file says isn't what it shows.
     *
     * @param unknown how many letters the file says nothing of
     */
    static boolean areBroken(List<PageFlow> pages, int unknown) {
        int han = 0;
        int common = 0;
        int all = 0;
        Set<Integer> distinct = new HashSet<>();
        for (PageFlow page : pages) {
            for (PageFlow.Part part : page.parts()) {
                String words = switch (part) {
                    case PageFlow.Line line -> line.line().text();
                    case PageFlow.Ruled grid -> words(grid.table());
                    case PageFlow.Kept unused -> "";
                };
                all += words.length();
                for (int c : words.codePoints().filter(Character::isIdeographic).toArray()) {
                    han++;
                    distinct.add(c);
                    common += COMMON.contains(c) ? 1 : 0;
                }
            }
        }
        boolean odd = han >= ENOUGH
                && (common < LEAST_COMMON * han || distinct.size() < Math.min(LEAST_DISTINCT, han / FEW_OF_ONE));
        return odd || (unknown > 3 && unknown > MOST_UNKNOWN * all);
    }

    private static String words(RuledTable table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .map(DraftTable.Cell::lines)
                .flatMap(List::stream)
                .collect(Collectors.joining());
    }
}
