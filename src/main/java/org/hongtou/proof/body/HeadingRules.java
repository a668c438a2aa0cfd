package org.hongtou.proof.body;

import java.util.HashSet;
import java.util.Set;
import org.hongtou.proof.rule.Body;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Samples;
import org.hongtou.proof.rule.Strength;

/** The numbers of headings and lists: one after the other, each once, levels in their order. */
public final class HeadingRules {
    private static final String SOURCE = "GB/T 9704-2012 7.3.3";
    private static final String CONTRADICTION = "单位习惯（前后矛盾）";

    private HeadingRules() {}

    public static java.util.List<Rule> all() {
        return java.util.List.of(
                new Rule(
                        "heading-gap",
                        Strength.SHALL,
                        CONTRADICTION,
                        Example.wrong(Samples.body("一、工作目标", "摸清底数。", "二、主要任务", "完成排查。", "四、有关要求", "按时报送。"))
                                .right(Samples.body("一、工作目标", "摸清底数。", "二、主要任务", "完成排查。", "三、有关要求", "按时报送。")),
                        series(HeadingRules::gaps)),
                new Rule(
                        "heading-repeat",
                        Strength.SHALL,
                        CONTRADICTION,
                        Example.wrong(Samples.body("一、工作目标", "摸清底数。", "二、主要任务", "完成排查。", "二、有关要求", "按时报送。"))
                                .right(Samples.body("一、工作目标", "摸清底数。", "二、主要任务", "完成排查。", "三、有关要求", "按时报送。")),
                        series(HeadingRules::repeats)),
                new Rule(
                        "heading-order",
                        Strength.SHALL,
                        CONTRADICTION,
                        Example.wrong(Samples.body("一、工作目标", "摸清底数。", "三、主要任务", "完成排查。", "二、有关要求", "按时报送。"))
                                .right(Samples.body("一、工作目标", "摸清底数。", "二、主要任务", "完成排查。", "三、有关要求", "按时报送。")),
                        series(HeadingRules::disorder)),
                new Rule(
                        "heading-single",
                        Strength.USUAL,
                        "单位习惯",
                        Example.wrong(Samples.body("一、主要任务", "（一）摸清底数。逐村逐户登记。", "二、有关要求", "按时报送。"))
                                .right(Samples.body("一、主要任务", "摸清底数，逐村逐户登记。", "二、有关要求", "按时报送。")),
                        series(HeadingRules::single)),
                new Rule(
                        "heading-level-order",
                        Strength.USUAL,
                        SOURCE,
                        Example.wrong(Samples.body(
                                        "（一）主要任务", "请抓好以下工作：", "一、摸清底数。逐户登记。", "二、完成排查。逐户销号。", "（二）有关要求", "按时报送。"))
                                .right(Samples.body("一、主要任务", "（一）摸清底数。逐户登记。", "（二）完成排查。逐户销号。", "二、有关要求", "按时报送。")),
                        HeadingRules::levelOrder),
                new Rule(
                        "heading-level-skip",
                        Strength.USUAL,
                        SOURCE,
                        Example.wrong(Samples.body("一、主要任务", "（1）摸清底数。逐户登记。", "（2）完成排查。逐户销号。", "二、有关要求", "按时报送。"))
                                .right(Samples.body("一、主要任务", "1.摸清底数。逐户登记。", "2.完成排查。逐户销号。", "二、有关要求", "按时报送。")),
                        HeadingRules::levelSkip));
    }

    /** A check of one series. */
    private interface Look {
        void look(Body body, Series series, Findings findings);
    }

    private static Rule.Check series(Look look) {
        return (manuscript, findings) -> Body.of(manuscript)
                .forEach(body -> Series.of(body).forEach(series -> look.look(body, series, findings)));
    }

    private static void gaps(Body body, Series series, Findings findings) {
        int last = series.base();
        int at = 0;
        for (Series.Entry entry : series.entries()) {
            int number = entry.ordinal().number();
            boolean first = entry.equals(series.entries().getFirst());
            boolean begun = !first
                    || (number == 2
                            && entry.line().isHeading()
                            && series.entries().size() > 1);
            if (number > last + 1 && begun && !given(body, series, at, entry.index(), last + 1, number)) {
                note(
                        entry,
                        findings,
                        last == 0 ? "" : Ordinal.written(series.level(), last),
                        Ordinal.written(series.level(), last + 1));
            }
            last = Math.max(last, number);
            at = entry.index();
        }
    }

    /** Whether all numbers that are left out stand elsewhere: later in the series, or under another mark. */
    private static boolean given(Body body, Series series, int from, int to, int first, int end) {
        for (int number = first; number < end; number++) {
            if (series.with(number) == null && !series.goesOn(body, from, to, number)) {
                return false;
            }
        }
        return true;
    }

    private static void repeats(Body body, Series series, Findings findings) {
        if (Excerpts.in(body)) {
            return;
        }
        Set<Integer> seen = new HashSet<>();
        int last = 0;
        for (Series.Entry entry : series.entries()) {
            int number = entry.ordinal().number();
            if (!seen.add(number)) {
                note(entry, findings, Ordinal.written(series.level(), last + 1));
            }
            last = number;
        }
    }

    private static void disorder(Body body, Series series, Findings findings) {
        if (Excerpts.in(body)) {
            return;
        }
        Set<Integer> seen = new HashSet<>();
        int highest = 0;
        for (Series.Entry entry : series.entries()) {
            int number = entry.ordinal().number();
            if (seen.add(number) && number < highest) {
                note(entry, findings, Ordinal.written(series.level(), highest));
            }
            highest = Math.max(highest, number);
        }
    }

    private static void single(Body body, Series series, Findings findings) {
        Series.Entry only = series.entries().getFirst();
        // A text of one line is no series.
        if (body.lines().size() < 2
                || series.entries().size() > 1
                || only.ordinal().number() != 1
                || !only.line().isHeading()) {
            return;
        }
        // Where the level above comes after it, the levels are out of order: that is another rule's.
        Ordinal end = series.after() < body.lines().size()
                ? Ordinal.of(body.lines().get(series.after()).text())
                : null;
        if (end != null && end.level() < series.level() && end.number() == 1) {
            return;
        }
        String next = Ordinal.written(series.level(), 2);
        String plain = series.level() == 3 ? "2" : next;
        // A text that is amended quotes articles between its headings.
        boolean articles = body.lines().stream().anyMatch(line -> ChapterRules.isNumbered(line.text()));
        boolean more = articles
                || body.lines().subList(only.index(), series.after()).stream()
                        .anyMatch(line -> line.text().contains(plain));
        if (!more && !Series.begins(body, only.index(), series.after(), 2)) {
            note(only, findings, next);
        }
    }

    /** A text whose first headings are of a deeper level than those under them. */
    private static void levelOrder(Manuscript manuscript, Findings findings) {
        for (Body body : Body.of(manuscript)) {
            int first = 0;
            for (Body.Line line : body.lines()) {
                Ordinal ordinal = line.isHeading() ? Ordinal.of(line.text()) : null;
                if (ordinal == null) {
                    continue;
                }
                if (first == 0) {
                    first = ordinal.number() == 1 ? ordinal.level() : 5;
                }
                boolean pair = (first == 2 && ordinal.level() == 1) || (first == 4 && ordinal.level() == 3);
                if (pair && ordinal.number() == 1) {
                    note(line, ordinal, findings, Ordinal.written(first, 1));
                }
            }
        }
    }

    /** （1） straight under 一、 or （一）. */
    private static void levelSkip(Manuscript manuscript, Findings findings) {
        for (Body body : Body.of(manuscript)) {
            int above = 0;
            boolean noted = false;
            for (Body.Line line : body.lines()) {
                Ordinal ordinal = line.isHeading() ? Ordinal.of(line.text()) : null;
                if (ordinal == null) {
                    continue;
                }
                if (ordinal.level() < 4) {
                    above = ordinal.level();
                    noted = false;
                } else if (!noted && ordinal.number() == 1 && (above == 1 || above == 2)) {
                    note(line, ordinal, findings, above == 1 ? "一、" : "（一）", above == 1 ? "（一）" : "1.");
                    noted = true;
                }
            }
        }
    }

    private static void note(Series.Entry entry, Findings findings, String... arguments) {
        note(entry.line(), entry.ordinal(), findings, arguments);
    }

    private static void note(Body.Line line, Ordinal ordinal, Findings findings, String... arguments) {
        findings.add(line.passage(), ordinal.start(), ordinal.end(), null, arguments);
    }
}
