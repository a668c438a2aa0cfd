package org.hongtou.proof.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.proof.rule.Body;
import org.jspecify.annotations.Nullable;

/**
 * Numbered lines of one level that belong together: all （一）（二） under one 一、.
 *
 * @param level from 1
 * @param base the number before the first: 0, or more where the numbers run on from the part before
 * @param entries the lines, with their numbers
 * @param after the index in the body after the last line that belongs to it
 */
record Series(int level, int base, List<Entry> entries, int after) {
    private static final int LONGEST_CAPTION = 40;
    /** 4.2.1 is a heading of its own, whatever stands under it. */
    private static final Pattern DECIMAL = Pattern.compile("(?:\\*\\*)?[0-9]{1,2}(?:[.．][0-9]{1,2}){1,4}(?![0-9%％])");
    /** A text that is issued with others has its title between two series. */
    private static final Pattern TITLE = Pattern.compile(
            "[^，。；：、！？]{4,40}(?:计划|方案|办法|规定|意见|规则|措施|细则|制度|通知|公告|通告|名单|要点|标准|预案|规划|条例|说明|指南|规程|章程|样式|式样|清单|目录|报告|纪要|决定|承诺书|倡议书|协议|合同|附则|大纲)(?:[（(][^（）()]{1,20}[）)])?|附[件表录][一二三四五六七八九十0-9]{0,3}[：:]?.{0,40}");

    /**
     * A numbered line.
     *
     * @param index which line of the body
     */
    record Entry(int index, Body.Line line, Ordinal ordinal) {}

    Series {
        entries = List.copyOf(entries);
    }

    /** All series of a text. */
    static List<Series> of(Body body) {
        return new Scan(body).run();
    }

    /** Whether a line of the text between two indexes begins with a number, under whatever mark. */
    static boolean begins(Body body, int from, int to, int number) {
        String any = "(?s)[*（(第]*(" + Ordinal.han(number) + "|" + number + ")[是）)、.．，,。 条](?![0-9]).*";
        return body.lines().subList(from, to).stream()
                .anyMatch(line -> line.text().matches(any));
    }

    /** Whether a line is the title of a text that is issued with others. */
    static boolean isTitle(String text) {
        return Ordinal.of(text) == null && TITLE.matcher(text).matches();
    }

    /**
     * Whether a line of the text between two indexes has a number of this series under another mark: not one that counts
     * on from a line before it, as （三） does under 二、 behind （二）.
     */
    boolean goesOn(Body body, int from, int to, int number) {
        for (int i = from; i < to; i++) {
            Ordinal ordinal = Ordinal.of(body.lines().get(i).text());
            boolean under = ordinal != null
                    && ordinal.level() > level
                    && ordinal.number() == number
                    && isCountedTo(body, from, i, ordinal);
            if (!under && begins(body, i, i + 1, number)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCountedTo(Body body, int from, int to, Ordinal ordinal) {
        return body.lines().subList(from, to).stream()
                .map(line -> Ordinal.of(line.text()))
                .anyMatch(one -> one != null && one.level() == ordinal.level() && one.number() == ordinal.number() - 1);
    }

    private static final class Scan {
        private final Body body;
        private final List<Series> done = new ArrayList<>();
        private final List<List<Entry>> open = new ArrayList<>();
        private final int[] reached = new int[5];
        private final int[] base = new int[5];

        Scan(Body body) {
            this.body = body;
            for (int level = 0; level <= 4; level++) {
                open.add(new ArrayList<>());
            }
        }

        List<Series> run() {
            for (int i = 0; i < body.lines().size(); i++) {
                Body.Line line = body.lines().get(i);
                Ordinal ordinal = Ordinal.of(line.text());
                if (ordinal != null) {
                    add(new Entry(i, line, ordinal));
                } else if (DECIMAL.matcher(line.text()).lookingAt()) {
                    close(2, i);
                    java.util.Arrays.fill(reached, 2, reached.length, 0);
                } else if (ChapterRules.isNumbered(line.text())) {
                    close(1, i);
                    // 一、 may run on through chapters.
                    java.util.Arrays.fill(reached, 2, reached.length, 0);
                }
            }
            close(1, body.lines().size());
            return done;
        }

        private void add(Entry entry) {
            int level = entry.ordinal().level();
            close(level + 1, entry.index());
            List<Entry> series = open.get(level);
            if (!series.isEmpty() && startsAnew(entry)) {
                close(level, entry.index());
            }
            if (series.isEmpty()) {
                base[level] = entry.ordinal().number() == reached[level] + 1 ? reached[level] : 0;
            }
            series.add(entry);
            reached[level] = entry.ordinal().number();
        }

        /** Whether a 1 begins a new list: what stands before it announces one, or is a title without a number. */
        private boolean startsAnew(Entry entry) {
            if (entry.ordinal().number() != 1 || entry.index() == 0) {
                return false;
            }
            if (titled(open.get(entry.ordinal().level()).getLast().index() + 1, entry.index())) {
                return true;
            }
            String before = body.lines().get(entry.index() - 1).text();
            boolean numbered = Ordinal.of(before) != null;
            return before.endsWith("：")
                    || before.endsWith(":")
                    || (!numbered && before.length() <= LONGEST_CAPTION && !before.endsWith("。"));
        }

        /** Whether a line between two indexes is the title of a text. */
        private boolean titled(int from, int to) {
            return body.lines().subList(from, to).stream().map(Body.Line::text).anyMatch(Series::isTitle);
        }

        private void close(int from, int index) {
            for (int level = from; level <= 4; level++) {
                if (!open.get(level).isEmpty()) {
                    done.add(new Series(level, base[level], open.get(level), index));
                    open.get(level).clear();
                }
            }
        }
    }

    /** The entry with a number, or null. */
    @Nullable
    Entry with(int number) {
        return entries.stream()
                .filter(entry -> entry.ordinal().number() == number)
                .findFirst()
                .orElse(null);
    }
}
