package org.hongtou.proof.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Strength;
import org.jspecify.annotations.Nullable;

/** Wholes and the parts that a text gives of them: 其中…, 共计…. */
public final class SumRules {
    /** A list that is longer is none of a total: nobody reads so far. */
    private static final int LONGEST_LIST = 1_000;

    private static final String SELF = "单位习惯（前后矛盾）";
    private static final Pattern OF_WHICH = Pattern.compile("其中[：:，,]?");
    private static final Pattern TOTAL = Pattern.compile("[，、](?:合计|共计|总计|一共)(?:为|达)?(?=[0-9])");
    private static final Pattern GROUPS = Pattern.compile("[；;]");
    private static final Pattern MEMBERS = Pattern.compile("[、，]|,(?![0-9]{3})");
    private static final String STOPS = "。！？!?";
    private static final String MARKS = "，,。；;：: \u3000";

    /** Words of a list that names some only, or one that can't be added up. */
    private static final Pattern OPEN = Pattern.compile("等|主要|重点|包括|以及其他|每|均|单价");

    private static final Pattern EACH = Pattern.compile("等(?![级额次])|主要|每|均|各|单价|其中");
    private static final Pattern GROWTH = Pattern.compile(
            "^(?:分别)?(?:占比?|同比|[比较](?:上年|去年|上月|年初|上期|前年)|增长|增加|增幅|增收|增支|下降|减少|减收|减支|降幅|提高|回落|上升|完成(?:年度?|年初|调整)?预算|为预算)");
    /** What can't be made up of parts, and what is itself a part. */
    private static final Pattern NO_WHOLE = Pattern.compile("^(?:包括|含|另有|另外|其余)|均|率|指数|价|单产|[每比]");

    /** Of a change, parts may go the other way. */
    private static final Pattern CHANGE = Pattern.compile("(?:净?增加?|减少?|新增|增长|下降|上升|调[增减])(?:了|为|到)?$");

    /** Names of parts that may be the same people or things: a woman may be a member. */
    private static final Pattern OVERLAPPING = Pattern.compile(
            "[男女]|少数民族|[老青中少]年|岁|残疾|党员|脱贫|贫困|新[增建开]|本科|研究生|硕士|博士|学历|职称|退休|重点|示范|优秀|先进|民营|外资|[中小微]型?企业|规模以上|限额|高新|专精特新|本地|外来|本级|净");

    private SumRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "sum",
                        Strength.USUAL,
                        SELF,
                        Example.wrong("全市共实施项目30项，其中水利12项、交通10项、电力7项。").right("全市共实施项目30项，其中水利12项、交通11项、电力7项。"),
                        (manuscript, findings) -> Sentence.eachParagraph(manuscript, findings, SumRules::sums)),
                new Rule(
                        "sum-total",
                        Strength.USUAL,
                        SELF,
                        Example.wrong("今年安排水利12项、交通10项、电力7项，共计30项。").right("今年安排水利12项、交通11项、电力7项，共计30项。"),
                        (manuscript, findings) -> Sentence.each(manuscript, findings, SumRules::total)));
    }

    /**
     * A part of a whole.
     *
     * @param name what it is a part of and which: 乡镇干部
     * @param quantity how many
     */
    private record Part(String name, Quantity quantity) {}

    private static void sums(Sentence paragraph, Findings findings) {
        String text = paragraph.text();
        Matcher which = OF_WHICH.matcher(text);
        int done = 0;
        while (which.find()) {
            Quantity whole = whole(text.substring(done, which.start()), done);
            int end = end(text, which.end());
            String list = text.substring(which.end(), end);
            boolean nested = list.contains("其中");
            if (whole != null && !nested && !OPEN.matcher(list).find()) {
                // What stands in brackets may name the parts: 行政村（社区）.
                String head = paragraph.passage().text().substring(done, whole.start());
                sum(paragraph, findings, whole, head.substring(head.lastIndexOf('。') + 1), list);
            }
            done = which.end();
        }
    }

    private static int end(String text, int from) {
        int end = from;
        int last = Math.min(text.length(), from + LONGEST_LIST);
        while (end < last && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The quantity that ends the clause before 其中; clauses about its growth may stand between. */
    private static @Nullable Quantity whole(String before, int offset) {
        int end = before.length();
        while (true) {
            while (end > 0 && MARKS.indexOf(before.charAt(end - 1)) >= 0) {
                end--;
            }
            int start = end;
            while (start > 0 && (MARKS.indexOf(before.charAt(start - 1)) < 0 || before.charAt(start - 1) == ' ')) {
                start--;
            }
            String clause = before.substring(start, end);
            if (clause.isBlank()) {
                return null;
            }
            List<Quantity> all = Quantity.in(clause);
            if (!all.isEmpty() && GROWTH.matcher(clause.strip()).find()) {
                end = start;
                continue;
            }
            if (all.isEmpty()) {
                return null;
            }
            Quantity last = all.getLast();
            long alike =
                    all.stream().filter(one -> one.unit().equals(last.unit())).count();
            // Of several, or of those that are counted in, it isn't said of which the parts are.
            boolean clear = clause.substring(last.end()).isBlank()
                    && !last.unit().equals("%")
                    && !NO_WHOLE.matcher(clause).find()
                    && alike == 1;
            return clear ? last.moved(offset + start) : null;
        }
    }

    private static void sum(Sentence paragraph, Findings findings, Quantity whole, String head, String list) {
        List<Part> parts = new ArrayList<>();
        for (String group : GROUPS.splitAsStream(list).toList()) {
            List<Part> more = parts(group, whole.unit(), false);
            if (more.isEmpty()) {
                break;
            }
            for (Part part : more) {
                parts.add(part);
                // What follows when all is named is something else: 招生3227人.
                if (parts.size() > 1 && off(whole, parts).compareTo(slack(whole, parts)) <= 0) {
                    return;
                }
            }
        }
        boolean readable = !whole.rough() || whole.about();
        if (!parts.isEmpty() && readable && isSlip(whole, head, parts)) {
            note(paragraph, findings, whole, parts, whole.start(), whole.end());
        }
    }

    private static void total(Sentence sentence, Findings findings) {
        Matcher total = TOTAL.matcher(sentence.text());
        if (!total.find()) {
            return;
        }
        List<Quantity> after = Quantity.in(sentence.text().substring(total.end()));
        String list = sentence.text().substring(0, total.start());
        if (after.isEmpty() || after.getFirst().rough() || EACH.matcher(list).find()) {
            return;
        }
        Quantity whole = after.getFirst().moved(total.end());
        List<Part> parts = parts(list, whole.unit(), true);
        if (parts.size() > 1 && isNear(whole, parts, parts.size() > 2 ? 0.1 : 0.02)) {
            note(sentence, findings, whole, parts, whole.start(), whole.end());
        }
    }

    /**
     * The parts of a list, one in each of its members; none if a member doesn't say how many, or says it twice.
     *
     * @param led whether words without a number may lead it in: 水运、铁路货运量分别为…
     */
    private static List<Part> parts(String list, String unit, boolean led) {
        List<Part> parts = new ArrayList<>();
        for (String member : MEMBERS.splitAsStream(list).toList()) {
            if (GROWTH.matcher(member.strip()).find()) {
                continue;
            }
            List<Quantity> all = Quantity.in(member).stream()
                    .filter(one -> !one.unit().equals("%"))
                    .toList();
            boolean lead = parts.isEmpty() && all.isEmpty() && (led || list.contains("分别"));
            if (lead) {
                continue;
            }
            boolean clear = all.size() == 1
                    && all.getFirst().unit().equals(unit)
                    && !all.getFirst().rough()
                    && member.substring(all.getFirst().end()).isBlank();
            if (!clear) {
                return List.of();
            }
            String name = member.substring(0, all.getFirst().start()).strip();
            parts.add(new Part(name, all.getFirst()));
        }
        return parts;
    }

    private static BigDecimal sum(List<Part> parts) {
        return parts.stream().map(part -> part.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal off(Quantity whole, List<Part> parts) {
        return sum(parts).subtract(whole.value()).abs();
    }

    /** How far rounding may put the sum off. */
    private static BigDecimal slack(Quantity whole, List<Part> parts) {
        BigDecimal about = whole.about() ? whole.value().multiply(new BigDecimal("0.05")) : BigDecimal.ZERO;
        return parts.stream()
                .map(part -> part.quantity().half())
                .reduce(whole.half().add(about), BigDecimal::add);
    }

    private static boolean isNear(Quantity whole, List<Part> parts, double share) {
        BigDecimal off = off(whole, parts);
        BigDecimal near = whole.value().multiply(BigDecimal.valueOf(share));
        boolean meant = off.compareTo(parts.size() > 2 ? near.max(BigDecimal.ONE) : near) <= 0;
        return meant && off.compareTo(slack(whole, parts)) > 0;
    }

    /**
     * Whether the parts are meant to be all there are, and don't make the whole. 其中 may name some only: then they make
     * far less. Parts that may be the same ones twice make more.
     */
    private static boolean isSlip(Quantity whole, String head, List<Part> parts) {
        boolean change = CHANGE.matcher(head).find();
        boolean overlaps =
                parts.stream().anyMatch(part -> OVERLAPPING.matcher(part.name()).find());
        boolean apart = !change && !overlaps && !whole.rough();
        if (parts.size() == 1) {
            return apart && isAbove(whole, parts) && isNear(whole, parts, 0.5);
        }
        boolean kin = areKin(head, parts);
        if (whole.rough()) {
            return kin && !change && !overlaps && isNear(whole, parts, 0.3);
        }
        if (isNear(whole, parts, parts.size() > 2 ? 0.1 : 0.02)) {
            return true;
        }
        return apart && kin && isNear(whole, parts, isAbove(whole, parts) ? 0.35 : parts.size() > 2 ? 0.12 : 0.02);
    }

    private static boolean isAbove(Quantity whole, List<Part> parts) {
        return sum(parts).compareTo(whole.value()) > 0;
    }

    /** Whether parts are kinds of one thing: 县级干部、乡镇干部; or all are named with the whole: 行政村（社区）. */
    private static boolean areKin(String head, List<Part> parts) {
        String first = parts.getFirst().name();
        int from = Math.max(0, first.length() - 2);
        String last = first.substring(from);
        boolean sameEnd = last.length() == 2
                && parts.stream().allMatch(part -> part.name().endsWith(last))
                && parts.stream().map(Part::name).distinct().count() == parts.size();
        return sameEnd || parts.stream().allMatch(part -> !part.name().isEmpty() && head.contains(part.name()));
    }

    private static void note(Sentence sentence, Findings findings, Quantity whole, List<Part> parts, int from, int to) {
        sentence.note(
                findings, from, to, number(sum(parts), whole, sentence.text().substring(from, to)));
    }

    /** A sum in the form of the number that it is compared with. */
    private static String number(BigDecimal sum, Quantity whole, String as) {
        String power = as.contains("亿") ? "亿" : as.contains("万") ? "万" : "";
        BigDecimal shown = sum.scaleByPowerOfTen(power.isEmpty() ? 0 : power.equals("万") ? -4 : -8);
        return shown.stripTrailingZeros().toPlainString() + power + whole.unit();
    }
}
