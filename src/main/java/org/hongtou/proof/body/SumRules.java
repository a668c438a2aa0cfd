package org.hongtou.proof.body;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Strength;
import org.jspecify.annotations.Nullable;

/** Wholes and their parts, shares and growth, where a sentence states all that is needed to work them out. */
public final class SumRules {
    private static final String SELF = "单位习惯（前后矛盾）";
    private static final Pattern MEMBERS = Pattern.compile("[、，,]");
    private static final Pattern SENTENCE = Pattern.compile("[^。；;！？]+");
    private static final Pattern OF_WHICH = Pattern.compile("其中[：，]?");
    private static final Pattern TOTAL = Pattern.compile("[，、](?:合计|共计|总计|一共)(?:为|达)?(?=[0-9])");
    private static final Pattern OPEN = Pattern.compile("等|主要|重点|包括|分别(?!为|是)|以及其他");
    private static final Pattern SHARE_PART = Pattern.compile("^(?:分别)?(?:占比?|同比|比上年|增长|下降|提高)");
    private static final Pattern GROWTH = Pattern.compile(
            "[由从](?:去年|上年|年初)?(?:同期)?的?([^，。；由从]{1,16}?)(增加|增长|提高|上升|扩大|减少|下降|降低|降|增|升)(?:到|至|为)([^，。；]{1,16}?)，(?:同比)?(增长|增幅|增加|提高|上升|下降|减少|降低|降幅|降)(?:了|达|为)?([0-9.]+[%％])(?!以|左)");
    private static final Pattern RATE = Pattern.compile(
            "([\\u4e00-\\u9fff]{2})了?([0-9.]+[\\u4e00-\\u9fff])，(?:综合|平均)?\\1率(?:为|达|达到|是)?([0-9.]+[%％])(?!以|左)");
    private static final Pattern SHARE =
            Pattern.compile("其中[^，。；]{0,16}?([0-9.]+[\\u4e00-\\u9fff])，占(?:比)?(?:为|达)?([0-9.]+[%％])(?!以|左)");

    private SumRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "sum",
                        Strength.USUAL,
                        SELF,
                        Example.wrong("全市共实施项目30项，其中水利12项、交通10项、电力7项。").right("全市共实施项目30项，其中水利12项、交通11项、电力7项。"),
                        (manuscript, findings) -> each(manuscript, findings, SumRules::sum)),
                new Rule(
                        "sum-total",
                        Strength.USUAL,
                        SELF,
                        Example.wrong("今年安排水利12项、交通10项、电力7项，共计30项。").right("今年安排水利12项、交通11项、电力7项，共计30项。"),
                        (manuscript, findings) -> each(manuscript, findings, SumRules::total)),
                new Rule(
                        "rate",
                        Strength.USUAL,
                        SELF,
                        Example.wrong("今年受理120件，已办结114件，办结率98%。").right("今年受理120件，已办结114件，办结率95%。"),
                        (manuscript, findings) -> each(manuscript, findings, SumRules::rate)),
                new Rule(
                        "share",
                        Strength.USUAL,
                        SELF,
                        Example.wrong("全区有水库40座，其中小型水库36座，占80%。").right("全区有水库40座，其中小型水库36座，占90%。"),
                        (manuscript, findings) -> each(manuscript, findings, SumRules::share)),
                new Rule(
                        "growth",
                        Strength.USUAL,
                        SELF,
                        Example.wrong("日供水量由40万吨提高到50万吨，增长20%。").right("日供水量由40万吨提高到50万吨，增长25%。"),
                        (manuscript, findings) -> each(manuscript, findings, SumRules::growth)));
    }

    /** A sentence in its passage; what stands in brackets is blanked out. */
    private record Sentence(Passage passage, int offset, String text) {
        void note(Findings findings, int from, int to, String... arguments) {
            findings.add(passage, offset + from, offset + to, null, arguments);
        }
    }

    private interface Look {
        void look(Sentence sentence, Findings findings);
    }

    private static void each(Manuscript manuscript, Findings findings, Look look) {
        manuscript.paragraphs().forEach(passage -> {
            String plain = blanked(passage.text());
            Matcher sentence = SENTENCE.matcher(plain);
            while (sentence.find()) {
                look.look(new Sentence(passage, sentence.start(), sentence.group()), findings);
            }
        });
    }

    /** The text with blanks for what stands in brackets and quotes, and for the marks of bold words. */
    private static String blanked(String text) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "（(《".indexOf(c) >= 0 ? 1 : 0;
            plain.append(depth > 0 || c == '*' ? ' ' : c);
            depth -= "）)》".indexOf(c) >= 0 && depth > 0 ? 1 : 0;
        }
        return plain.toString();
    }

    private static void sum(Sentence sentence, Findings findings) {
        Matcher which = OF_WHICH.matcher(sentence.text());
        if (!which.find()) {
            return;
        }
        int start = which.start();
        List<Quantity> before = Quantity.in(sentence.text().substring(0, start));
        String list = sentence.text().substring(which.end());
        if (before.isEmpty() || OPEN.matcher(list).find() || which.find()) {
            return;
        }
        Quantity whole = before.getLast();
        String gap = sentence.text().substring(whole.end(), start);
        List<Quantity> parts = parts(list, whole.unit());
        if (gap.equals("，") && !whole.rough() && parts.size() > 1) {
            compare(sentence, findings, whole, parts, whole.start(), whole.end());
        }
    }

    private static void total(Sentence sentence, Findings findings) {
        Matcher total = TOTAL.matcher(sentence.text());
        if (!total.find()) {
            return;
        }
        List<Quantity> after = Quantity.in(sentence.text().substring(total.end()));
        String list = sentence.text().substring(0, total.start());
        if (after.isEmpty() || after.getFirst().rough() || OPEN.matcher(list).find() || list.contains("其中")) {
            return;
        }
        Quantity whole = after.getFirst();
        List<Quantity> parts = parts(list, whole.unit());
        if (parts.size() > 1) {
            compare(sentence, findings, whole, parts, total.end(), total.end() + whole.end());
        }
    }

    /** The parts of a list, one in each of its members; none if a member doesn't say how many, or says it twice. */
    private static List<Quantity> parts(String list, String unit) {
        List<Quantity> parts = new ArrayList<>();
        for (String member : MEMBERS.splitAsStream(list).toList()) {
            if (SHARE_PART.matcher(member).find()) {
                continue;
            }
            List<Quantity> all = Quantity.in(member).stream()
                    .filter(one -> !one.unit().equals("%"))
                    .toList();
            boolean clear = all.size() == 1
                    && all.getFirst().unit().equals(unit)
                    && !all.getFirst().rough()
                    && member.substring(all.getFirst().end()).isBlank();
            if (!clear) {
                return List.of();
            }
            parts.add(all.getFirst());
        }
        return parts;
    }

    private static void compare(
            Sentence sentence, Findings findings, Quantity whole, List<Quantity> parts, int from, int to) {
        BigDecimal sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = parts.stream().map(Quantity::half).reduce(whole.half(), BigDecimal::add);
        BigDecimal off = sum.subtract(whole.value()).abs();
        // 其中 may name some parts only, or the same ones twice; then the sum is far off.
        boolean many = parts.size() > 2;
        BigDecimal near = whole.value().multiply(new BigDecimal(many ? "0.1" : "0.02"));
        boolean meant = off.compareTo(many ? near.max(BigDecimal.ONE) : near) <= 0;
        if (meant && off.compareTo(slack) > 0) {
            sentence.note(findings, from, to, number(sum, whole, sentence.text().substring(from, to)));
        }
    }

    /** A sum in the form of the number that it is compared with. */
    private static String number(BigDecimal sum, Quantity whole, String as) {
        String power = as.contains("亿") ? "亿" : as.contains("万") ? "万" : "";
        BigDecimal shown = sum.scaleByPowerOfTen(power.isEmpty() ? 0 : power.equals("万") ? -4 : -8);
        return shown.stripTrailingZeros().toPlainString() + power + whole.unit();
    }

    private static void rate(Sentence sentence, Findings findings) {
        Matcher rate = RATE.matcher(sentence.text());
        if (rate.find()) {
            percent(sentence, findings, rate.start(2), rate.group(2), rate.start(3), rate.group(3));
        }
    }

    private static void share(Sentence sentence, Findings findings) {
        Matcher share = SHARE.matcher(sentence.text());
        if (share.find()) {
            percent(sentence, findings, share.start(1), share.group(1), share.start(2), share.group(2));
        }
    }

    /** Whether a percentage is that of a part in any whole that the paragraph names before it. */
    private static void percent(
            Sentence sentence, Findings findings, int at, String partText, int percentAt, String percentText) {
        Quantity part = first(partText);
        Quantity percent = first(percentText);
        if (part == null || percent == null) {
            return;
        }
        String before = sentence.passage().text().substring(0, sentence.offset() + at);
        List<Quantity> wholes = Quantity.in(before).stream()
                .filter(one -> one.unit().equals(part.unit()) && one.high() >= part.low())
                .toList();
        List<Quantity> here = Quantity.in(sentence.text().substring(0, at)).stream()
                .filter(one -> one.unit().equals(part.unit()) && one.high() >= part.low())
                .toList();
        boolean fits = wholes.stream().anyMatch(whole -> whole.rough() || fits(part, whole, percent));
        if (!here.isEmpty() && !fits) {
            Quantity whole = here.getLast();
            double right = 100 * part.value().doubleValue() / whole.value().doubleValue();
            sentence.note(
                    findings,
                    percentAt,
                    percentAt + percentText.length(),
                    partText,
                    sentence.text().substring(whole.start(), whole.end()),
                    rounded(right, percent));
        }
    }

    private static boolean fits(Quantity part, Quantity whole, Quantity percent) {
        double least = 100 * part.low() / whole.high();
        double most = 100 * part.high() / whole.low();
        return within(percent, least, most);
    }

    /** Whether a percentage, rounded up, down or to the nearest, lies in a range. */
    private static boolean within(Quantity percent, double least, double most) {
        double step = 2 * percent.half().doubleValue() + 1e-9;
        return percent.value().doubleValue() >= least - step && percent.value().doubleValue() <= most + step;
    }

    private static String rounded(double value, Quantity like) {
        int places = Math.max(0, like.value().scale());
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private static void growth(Sentence sentence, Findings findings) {
        Matcher growth = GROWTH.matcher(sentence.text());
        if (!growth.find()) {
            return;
        }
        Quantity from = first(growth.group(1));
        Quantity to = first(growth.group(3));
        Quantity percent = first(growth.group(5));
        if (from == null || to == null || percent == null) {
            return;
        }
        boolean clear = from.unit().equals(to.unit())
                && !from.unit().equals("%")
                && !from.rough()
                && !to.rough()
                && from.low() > 0;
        if (clear && !grows(from, to, percent)) {
            double right = 100 * (to.value().doubleValue() / from.value().doubleValue() - 1);
            sentence.note(
                    findings,
                    growth.start(5),
                    growth.end(5),
                    sentence.text().substring(growth.start(1), growth.end(3)),
                    rounded(Math.abs(right), percent));
        }
    }

    private static boolean grows(Quantity from, Quantity to, Quantity percent) {
        double least = 100 * (to.low() - from.high()) / from.high();
        double most = 100 * (to.high() - from.low()) / from.low();
        return most < 0 ? within(percent, -most, -least) : within(percent, least, most);
    }

    private static @Nullable Quantity first(String text) {
        List<Quantity> all = Quantity.in(text);
        return all.isEmpty() ? null : all.getFirst();
    }
}
