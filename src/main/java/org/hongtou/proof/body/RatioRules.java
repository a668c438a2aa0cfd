package org.hongtou.proof.body;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Strength;
import org.jspecify.annotations.Nullable;

/** Rates, shares and growth, where a sentence states all that is needed to work them out; shares that make a whole. */
public final class RatioRules {
    private static final int LOOKED_BACK = 500;
    private static final String SELF = "单位习惯（前后矛盾）";
    private static final String NUMBER = "((?<![0-9.])[0-9][0-9.]*+[\\u4e00-\\u9fff]{1,3}?)";
    private static final String PERCENT = "([0-9][0-9.]*+[%％])(?![以左])";
    private static final Pattern GROWTH = Pattern.compile(
            "[由从](?:去年|上年|年初)?(?:同期)?的?([^，。；由从]{1,16}?)(?:增加|增长|提高|上升|上涨|扩大|扩容|调整|调增|调减|变|发展|提升|攀升|跃升|拓展|壮大|减少|下降|降低|缩短|压缩|压减|缩减|回落|[降增升减涨扩])(?:到|至|为)"
                    + "([^，。；]{1,16}?)，(?:同比)?(?:增长|增幅|增加|提高|上升|上涨|涨幅|下降|减少|降低|缩短|压缩|压减|提升|扩大|降幅|[降增])(?:了|达|为)?"
                    + PERCENT);
    /** 办结114件，办结率95%: what was done gives the rate its name. */
    private static final Pattern DONE =
            Pattern.compile("([\\u4e00-\\u9fff]{2})了?" + NUMBER + "，(?:综合|平均|按期|按时|总体?)?\\1率(?:为|达到?|是)?" + PERCENT);
    /** 应检850台，实检816台，检测率96%: what had to be done, and what was. */
    private static final Pattern DUE = Pattern.compile("应[\\u4e00-\\u9fff]{1,12}?" + NUMBER
            + "，(?:已|实|现)[\\u4e00-\\u9fff]{1,8}?" + NUMBER + "，[\\u4e00-\\u9fff]{1,4}率(?:为|达到?|是)?" + PERCENT);

    private static final Pattern SHARE =
            Pattern.compile("其中[^，。；]{0,16}?" + NUMBER + "，占(?:比重?|总[数量额])?的?(?:为|达)?" + PERCENT);
    /** 走访1500户，占应走访2000户的75%: the whole is named. */
    private static final Pattern SHARE_OF =
            Pattern.compile(NUMBER + "，占[\\u4e00-\\u9fff]{0,12}?" + NUMBER + "的(?:比[例重])?(?:为|达)?" + PERCENT);

    private static final Pattern STRUCTURE =
            Pattern.compile("(?:三次产业|一二三产业|一、二、三产业|产业)(?:增加值)?(?:的?(?:结构|比例|占比|比重))比?[^。；0-9]{0,16}");
    private static final Pattern RATIO = Pattern.compile(
            "(?<![0-9.:：∶])([0-9]{1,2}(?:\\.[0-9]{1,2})?)[:：∶]([0-9]{1,2}(?:\\.[0-9]{1,2})?)[:：∶]([0-9]{1,2}(?:\\.[0-9]{1,2})?)(?![0-9.:：∶])");
    private static final Pattern SHARES = Pattern.compile(
            "分别占[^，。；、和与及0-9]{0,16}((?:[0-9]{1,2}(?:\\.[0-9]{1,2})?[%％](?:、|，|和|及|以及)){1,9}[0-9]{1,2}(?:\\.[0-9]{1,2})?[%％])");
    private static final Pattern ONE_SHARE = Pattern.compile("[0-9]{1,2}(?:\\.[0-9]{1,2})?");

    private RatioRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "rate",
                        Strength.USUAL,
                        SELF,
                        Example.wrong("今年受理120件，已办结114件，办结率98%。").right("今年受理120件，已办结114件，办结率95%。"),
                        (manuscript, findings) -> Sentence.each(manuscript, findings, RatioRules::rate)),
                new Rule(
                        "share",
                        Strength.USUAL,
                        SELF,
                        Example.wrong("全区有水库40座，其中小型水库36座，占80%。").right("全区有水库40座，其中小型水库36座，占90%。"),
                        (manuscript, findings) -> Sentence.each(manuscript, findings, RatioRules::share)),
                new Rule(
                        "share-total",
                        Strength.USUAL,
                        SELF,
                        Example.wrong("三次产业结构调整为8.6∶39.2∶53.2。").right("三次产业结构调整为8.6∶39.2∶52.2。"),
                        (manuscript, findings) -> Sentence.each(manuscript, findings, RatioRules::shares)),
                new Rule(
                        "growth",
                        Strength.USUAL,
                        SELF,
                        Example.wrong("日供水量由40万吨提高到50万吨，增长20%。").right("日供水量由40万吨提高到50万吨，增长25%。"),
                        (manuscript, findings) -> Sentence.each(manuscript, findings, RatioRules::growth)));
    }

    private static void rate(Sentence sentence, Findings findings) {
        if (sentence.text().indexOf('率') < 0) {
            return;
        }
        Matcher due = DUE.matcher(sentence.text());
        if (due.find()) {
            ofWhole(sentence, findings, due, 2, 1, 3);
            return;
        }
        Matcher done = DONE.matcher(sentence.text());
        if (done.find()) {
            percent(sentence, findings, done, 2, 3);
        }
    }

    private static void share(Sentence sentence, Findings findings) {
        if (sentence.text().indexOf('占') < 0) {
            return;
        }
        Matcher of = SHARE_OF.matcher(sentence.text());
        if (of.find()) {
            ofWhole(sentence, findings, of, 1, 2, 3);
            return;
        }
        Matcher share = SHARE.matcher(sentence.text());
        if (share.find()) {
            percent(sentence, findings, share, 1, 2);
        }
    }

    /** A percentage whose part and whole are both named. */
    private static void ofWhole(Sentence sentence, Findings findings, Matcher found, int part, int whole, int percent) {
        Quantity some = first(found.group(part));
        Quantity all = first(found.group(whole));
        Quantity said = first(found.group(percent));
        if (some == null || all == null || said == null) {
            return;
        }
        boolean rough =
                Quantity.in(sentence.text().substring(Math.max(0, found.end() - LOOKED_BACK), found.end())).stream()
                        .anyMatch(one -> one.rough() && one.unit().equals(some.unit()));
        boolean clear = some.unit().equals(all.unit()) && !rough && all.low() > 0;
        if (clear && !fits(some, all, said)) {
            note(sentence, findings, found, percent, found.group(part), found.group(whole), some, all, said);
        }
    }

    /** Whether a percentage is that of a part in any whole that the paragraph names before it. */
    private static void percent(Sentence sentence, Findings findings, Matcher found, int partGroup, int percentGroup) {
        Quantity part = first(found.group(partGroup));
        Quantity percent = first(found.group(percentGroup));
        if (part == null || percent == null) {
            return;
        }
        int at = found.start(partGroup);
        List<Quantity> wholes = wholes(sentence.before(at), part);
        List<Quantity> here = wholes(sentence.text().substring(0, at), part);
        boolean fits = wholes.stream().anyMatch(whole -> whole.rough() || fits(part, whole, percent));
        if (!here.isEmpty() && !fits) {
            Quantity whole = here.getLast();
            String shown = sentence.text().substring(whole.start(), whole.end());
            note(sentence, findings, found, percentGroup, found.group(partGroup), shown, part, whole, percent);
        }
    }

    private static List<Quantity> wholes(String text, Quantity part) {
        return Quantity.in(text).stream()
                .filter(one -> one.unit().equals(part.unit()) && one.high() >= part.low())
                .toList();
    }

    private static void note(
            Sentence sentence,
            Findings findings,
            Matcher found,
            int group,
            String part,
            String whole,
            Quantity some,
            Quantity all,
            Quantity said) {
        double right = 100 * some.value().doubleValue() / all.value().doubleValue();
        sentence.note(findings, found.start(group), found.end(group), part, whole, rounded(right, said));
    }

    private static boolean fits(Quantity part, Quantity whole, Quantity percent) {
        return within(percent, 100 * part.low() / whole.high(), 100 * part.high() / whole.low());
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
        Quantity to = first(growth.group(2));
        Quantity percent = first(growth.group(3));
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
                    growth.start(3),
                    growth.end(3),
                    sentence.text().substring(growth.start(1), growth.end(2)),
                    rounded(Math.abs(right), percent));
        }
    }

    private static boolean grows(Quantity from, Quantity to, Quantity percent) {
        double least = 100 * (low(to) - high(from)) / high(from);
        double most = 100 * (high(to) - low(from)) / low(from);
        return most < 0 ? within(percent, -most, -least) : within(percent, least, most);
    }

    /** 8亿元 without a decimal is 8亿 rounded by less than half of one: who rounds so far says 约. */
    private static double slack(Quantity one) {
        double half = one.half().doubleValue();
        return half == 5e3 || half == 5e7 ? half / 2 : half;
    }

    private static double low(Quantity one) {
        return one.value().doubleValue() - slack(one);
    }

    private static double high(Quantity one) {
        return one.value().doubleValue() + slack(one);
    }

    /** Shares that are all there are make a hundred, apart from what is rounded. */
    private static void shares(Sentence sentence, Findings findings) {
        Matcher structure = STRUCTURE.matcher(sentence.text());
        if (structure.find()) {
            Matcher ratio = RATIO.matcher(sentence.text());
            for (boolean more = ratio.find(structure.end()); more; more = ratio.find()) {
                BigDecimal sum = new BigDecimal(ratio.group(1))
                        .add(new BigDecimal(ratio.group(2)))
                        .add(new BigDecimal(ratio.group(3)));
                if (isOff(sum, 3, ratio.group(1), ratio.group(2), ratio.group(3)) && isClose(sum)) {
                    sentence.note(findings, ratio.start(), ratio.end(), shown(sum));
                }
            }
        }
        Matcher shares = SHARES.matcher(sentence.text());
        while (shares.find()) {
            String[] each = ONE_SHARE
                    .matcher(shares.group(1))
                    .results()
                    .map(MatchResult::group)
                    .toArray(String[]::new);
            BigDecimal sum = BigDecimal.ZERO;
            for (String one : each) {
                sum = sum.add(new BigDecimal(one));
            }
            // Of shares that make less, some may be left out.
            boolean above = sum.compareTo(new BigDecimal(100)) > 0;
            if (above && isOff(sum, each.length, each) && isClose(sum)) {
                sentence.note(findings, shares.start(1), shares.end(1), shown(sum));
            }
        }
    }

    private static String shown(BigDecimal sum) {
        return sum.stripTrailingZeros().toPlainString();
    }

    private static boolean isClose(BigDecimal sum) {
        return sum.subtract(new BigDecimal(100)).abs().compareTo(BigDecimal.TEN) <= 0;
    }

    private static boolean isOff(BigDecimal sum, int count, String... shares) {
        int places = Integer.MAX_VALUE;
        for (String share : shares) {
            places = Math.min(places, new BigDecimal(share).scale());
        }
        BigDecimal slack = new BigDecimal("0.5").scaleByPowerOfTen(-places).multiply(BigDecimal.valueOf(count));
        return sum.subtract(new BigDecimal(100)).abs().compareTo(slack) > 0;
    }

    private static @Nullable Quantity first(String text) {
        List<Quantity> all = Quantity.in(text);
        return all.isEmpty() ? null : all.getFirst();
    }
}
