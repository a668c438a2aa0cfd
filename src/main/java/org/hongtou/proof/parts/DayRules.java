package org.hongtou.proof.parts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.content.data.Data;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Keys;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Samples;
import org.hongtou.proof.rule.Strength;
import org.jspecify.annotations.Nullable;

/** Days that don't agree with each other. */
public final class DayRules {
    private static final String SELF = "单位习惯（前后矛盾）";
    private static final Pattern DAY = Pattern.compile("(?<![0-9.])(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日");
    private static final Pattern LEAP = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年2月29日");
    private static final String OF_WEEK = "(?:星期|周|礼拜)([一二三四五六日天])";
    /** In brackets, straight behind the day or behind a comma: then a word may follow that begins with 周三. */
    private static final Pattern WEEKDAY = Pattern.compile(DAY.pattern() + "(?:[（(]" + OF_WEEK
            + "[，、 ]?(?:[上下]午|晚上?)?[）)]|(?:[， 　]?" + OF_WEEK + ")(?=[，。；、）)（(0-9 　]|上午|下午|晚|早|前|召开|举行|开始|$))");

    private static final Pattern DAYS =
            Pattern.compile("(?<![0-9.])([0-9]{1,2})月([0-9]{1,2})日?(?:至|到|—|～)(?:([0-9]{1,2})月)?([0-9]{1,2})日");
    private static final Pattern YEARS =
            Pattern.compile("(?<![0-9.])((?:19|20)[0-9]{2})年?(?:至|—|～)((?:19|20)[0-9]{2})年(?!级)");
    private static final String DATED = "((?:19|20)[0-9]{2})年([0-9]{1,2})月(?:([0-9]{1,2})日)?";
    /** From a day or a month of a year to one of a year. */
    private static final Pattern DATES = Pattern.compile("(?<![0-9.])" + DATED + "(?:至|到|—|～)" + DATED);

    private static final Pattern PAST = Pattern.compile("已于([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日");

    private DayRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "date-after-printing",
                        Strength.SHALL,
                        "单位习惯（前后矛盾）",
                        Example.wrong(Samples.notice("印发机关: 云泽市水务局办公室", "印发日期: 2026-06-16"))
                                .right(Samples.notice("印发机关: 云泽市水务局办公室", "印发日期: 2026-06-18")),
                        DayRules::afterPrinting),
                new Rule(
                        "date-leap",
                        Strength.SHALL,
                        SELF,
                        Example.wrong("请于2026年2月29日前报送。").right("请于2026年2月28日前报送。"),
                        DayRules::leap),
                new Rule(
                        "weekday",
                        Strength.SHALL,
                        SELF,
                        Example.wrong("定于2026年6月17日（星期四）召开会议。").right("定于2026年6月17日（星期三）召开会议。"),
                        DayRules::weekday),
                new Rule(
                        "date-range",
                        Strength.SHALL,
                        SELF,
                        Example.wrong("培训时间为6月17日至12日。").right("培训时间为6月12日至17日。"),
                        DayRules::range),
                new Rule(
                        "date-past",
                        Strength.SHALL,
                        SELF,
                        Example.wrong("该项工作已于2026年8月3日完成。").right("该项工作已于2026年5月3日完成。"),
                        DayRules::past));
    }

    private static void afterPrinting(Manuscript manuscript, Findings findings) {
        Data.@Nullable Day date = Keys.day(manuscript, "date");
        Data.@Nullable Day printed = Keys.day(manuscript, "printed.on");
        if (date != null && printed != null && local(date).isAfter(local(printed))) {
            findings.add(printed.place(), date.printed(), printed.printed());
        }
    }

    private static LocalDate local(Data.Day day) {
        return LocalDate.of(day.year(), day.month(), day.day());
    }

    private static void leap(Manuscript manuscript, Findings findings) {
        each(manuscript, LEAP, (passage, found) -> {
            if (!Year.isLeap(number(found, 1))) {
                findings.add(passage, found.start(), found.end(), null);
            }
        });
    }

    private static void weekday(Manuscript manuscript, Findings findings) {
        Data.@Nullable Day date = Keys.day(manuscript, "date");
        each(manuscript, WEEKDAY, (passage, found) -> {
            boolean dated = found.group(1) != null;
            if (!dated && date == null) {
                return;
            }
            int year = dated || date == null ? number(found, 1) : date.year();
            int group = found.group(4) != null ? 4 : 5;
            int given = "一二三四五六日".indexOf(found.group(group).replace("天", "日")) + 1;
            // A day without a year may be one of the year before or after.
            for (int off = dated ? 0 : -1; off <= (dated ? 0 : 1); off++) {
                int is = weekday(year + off, number(found, 2), number(found, 3));
                if (is < 1 || is == given) {
                    return;
                }
            }
            int is = weekday(year, number(found, 2), number(found, 3));
            String right = "一二三四五六日".substring(is - 1, is);
            findings.add(
                    passage, found.start(group), found.end(group), null, found.group(), right, String.valueOf(year));
        });
    }

    /** From 1 for Monday; 0 where there is no such day. */
    private static int weekday(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getDayOfWeek().getValue();
        } catch (DateTimeException e) {
            return 0;
        }
    }

    private static void range(Manuscript manuscript, Findings findings) {
        each(manuscript, DAYS, (passage, found) -> {
            boolean oneMonth = found.group(3) == null || found.group(3).equals(found.group(1));
            if (oneMonth && number(found, 2) > number(found, 4)) {
                findings.add(passage, found.start(), found.end(), null);
            }
        });
        each(manuscript, DATES, (passage, found) -> {
            int from = 100 * number(found, 1) + number(found, 2);
            int to = 100 * number(found, 4) + number(found, 5);
            boolean days = found.group(3) != null && found.group(6) != null;
            if (from > to || (from == to && days && number(found, 3) > number(found, 6))) {
                findings.add(passage, found.start(), found.end(), null);
            }
        });
        each(manuscript, YEARS, (passage, found) -> {
            if (number(found, 1) > number(found, 2)) {
                findings.add(passage, found.start(), found.end(), null);
            }
        });
    }

    private static void past(Manuscript manuscript, Findings findings) {
        Data.@Nullable Day date = Keys.day(manuscript, "date");
        if (date == null) {
            return;
        }
        each(manuscript, PAST, (passage, found) -> {
            int order = 10_000 * number(found, 1) + 100 * number(found, 2) + number(found, 3);
            if (order > 10_000 * date.year() + 100 * date.month() + date.day()) {
                findings.add(passage, found.start() + 2, found.end(), null, date.printed());
            }
        });
    }

    private interface Look {
        void look(Passage passage, Matcher found);
    }

    private static void each(Manuscript manuscript, Pattern pattern, Look look) {
        manuscript.prose().forEach(passage -> {
            Matcher matcher = pattern.matcher(passage.text());
            while (matcher.find()) {
                look.look(passage, matcher);
            }
        });
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
