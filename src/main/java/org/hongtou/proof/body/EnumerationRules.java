package org.hongtou.proof.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Body;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Strength;

/** Lists within sentences: 一是…二是…, 第一，…第二，… — their order, and whether they are as many as was said. */
public final class EnumerationRules {
    private static final String CUSTOM = "单位习惯（前后矛盾）";
    /** A number begins a line or stands behind one of these. */
    private static final String BEFORE = "。；：，、！？（*";

    private static final Pattern SHI = Pattern.compile("([一二三四五六七八九十]{1,2})(?:是|要)(?!一|二)");
    private static final Pattern DI = Pattern.compile("第([一二三四五六七八九十]{1,2})[，、,]");
    private static final Pattern BRACKETED = Pattern.compile("[（(]([0-9]{1,2}|[一二三四五六七八九十]{1,2})[）)]");
    private static final String COUNT = "([二两三四五六七八九十]|[2-9]|1[0-9])";
    private static final Pattern FOLLOWING = Pattern.compile("(?:以下|如下|下列|下面)" + COUNT + "(?:个方面|方面|点|项|条|个|类|种|件)");
    private static final Pattern COLON = Pattern.compile(
            "(?<!第)" + COUNT
                    + "(?:个方面|方面|点|项|条|类|种|件|个)[\\u4e00-\\u9fff&&[^一二两三四五六七八九十在为于有分]]{0,4}”?：(?=\\**一是|\\**第一，|[（(]1[）)]|[（(]一[）)])");

    /** “四个到位”，即人员到位、物资到位: what is counted ends each item. */
    private static final Pattern NAMED =
            Pattern.compile("“([二两三四五六七八九])个([\\u4e00-\\u9fff]{2})”(?:，即|（即?|：|——)([^。；“”]{4,80}?)(?=[。；）]|$)");

    private static final Pattern MEMBERS = Pattern.compile("、|以及|[，和与及]");

    private EnumerationRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "enumeration-gap",
                        Strength.SHALL,
                        CUSTOM,
                        Example.wrong("一是加强巡查，二是备足物资，四是及时报告。").right("一是加强巡查，二是备足物资，三是及时报告。"),
                        (manuscript, findings) -> order(manuscript, findings, false)),
                new Rule(
                        "enumeration-repeat",
                        Strength.SHALL,
                        CUSTOM,
                        Example.wrong("一是加强巡查，二是备足物资，二是及时报告。").right("一是加强巡查，二是备足物资，三是及时报告。"),
                        (manuscript, findings) -> order(manuscript, findings, true)),
                new Rule(
                        "announced-count",
                        Strength.SHALL,
                        CUSTOM,
                        Example.wrong("重点做好以下三项工作：一是加强巡查，二是备足物资。").right("重点做好以下两项工作：一是加强巡查，二是备足物资。"),
                        EnumerationRules::counts));
    }

    /** A number in a list, in its line. */
    private record Item(Passage passage, int number, int from, int to) {}

    private static void order(Manuscript manuscript, Findings findings, boolean repeats) {
        for (Pattern pattern : List.of(SHI, DI)) {
            if (!begins(manuscript, pattern)) {
                continue;
            }
            for (Body body : Body.of(manuscript)) {
                List<Item> items = new ArrayList<>();
                for (Body.Line line : body.lines()) {
                    if (line.isHeading()) {
                        order(items, findings, repeats);
                        items.clear();
                    }
                    items.addAll(items(line.passage(), pattern, 0));
                }
                order(items, findings, repeats);
            }
        }
    }

    /** Whether a first item stands anywhere: without one there is no list. */
    private static boolean begins(Manuscript manuscript, Pattern pattern) {
        List<String> first = pattern.equals(DI) ? List.of("第一") : List.of("一是", "一要");
        return manuscript.paragraphs().anyMatch(passage -> first.stream().anyMatch(passage.text()::contains));
    }

    private static List<Item> items(Passage passage, Pattern pattern, int from) {
        List<Item> items = new ArrayList<>();
        Matcher matcher = pattern.matcher(passage.text());
        for (boolean more = matcher.find(from); more; more = matcher.find()) {
            int start = matcher.start();
            char first = passage.text().charAt(start);
            boolean begins = first == '（'
                    || first == '('
                    || start == 0
                    || BEFORE.indexOf(passage.text().charAt(start - 1)) >= 0;
            int number = begins ? Ordinal.number(matcher.group(1)) : 0;
            if (number > 0) {
                items.add(new Item(passage, number, matcher.start(), matcher.end()));
            }
        }
        return items;
    }

    /** Each list begins with its 一是; what stands before the first belongs to none. */
    private static void order(List<Item> items, Findings findings, boolean repeats) {
        Item last = null;
        for (Item item : items) {
            if (last != null && item.number() != 1 && item.number() != last.number() + 1) {
                String right = text(item).replace(Ordinal.han(item.number()), Ordinal.han(last.number() + 1));
                boolean again = item.number() == last.number();
                boolean gap = item.number() > last.number() && !again && !between(last, item);
                if (repeats ? again : gap) {
                    findings.add(item.passage(), item.from(), item.to(), null, text(last), right);
                }
            }
            last = item.number() == 1 || last != null ? item : null;
        }
    }

    private static String text(Item item) {
        return item.passage().text().substring(item.from(), item.to());
    }

    /** Whether the number that is left out stands between two others in another form: 二、 or 二则. */
    private static boolean between(Item last, Item item) {
        String text = item.passage().text();
        int from = item.passage().equals(last.passage()) ? last.to() : 0;
        return Pattern.compile("[。；：，、！？*]第?" + Ordinal.han(last.number() + 1))
                .matcher(text.substring(from, item.from()))
                .find();
    }

    private static void counts(Manuscript manuscript, Findings findings) {
        for (Body body : Body.of(manuscript)) {
            Map<Integer, Integer> lists = null;
            for (int i = 0; i < body.lines().size(); i++) {
                Passage passage = body.lines().get(i).passage();
                named(passage, findings);
                // Most lines announce nothing: without one of these the patterns needn't be tried.
                if (passage.text().indexOf('：') < 0 && passage.text().indexOf('下') < 0) {
                    continue;
                }
                for (Pattern pattern : List.of(COLON, FOLLOWING)) {
                    Matcher matcher = pattern.matcher(passage.text());
                    if (matcher.find()) {
                        lists = lists == null ? lists(body) : lists;
                        if (count(passage, lists.getOrDefault(i + 1, 0), matcher, findings)) {
                            break;
                        }
                    }
                }
            }
        }
    }

    private static void named(Passage passage, Findings findings) {
        if (passage.text().indexOf('”') < 0) {
            return;
        }
        Matcher said = NAMED.matcher(passage.text());
        while (said.find()) {
            List<String> members = MEMBERS.splitAsStream(said.group(3)).toList();
            boolean alike = members.stream().allMatch(member -> member.endsWith(said.group(2)));
            int announced = said.group(1).equals("两") ? 2 : Ordinal.number(said.group(1));
            if (alike && members.size() > 1 && members.size() != announced) {
                findings.add(passage, said.start(), said.end(2) + 1, null, String.valueOf(members.size()));
            }
        }
    }

    /** Compares what was said with what follows; false if it isn't known how many follow. */
    private static boolean count(Passage passage, int below, Matcher said, Findings findings) {
        int announced = said.group(1).equals("两") ? 2 : Ordinal.number(said.group(1));
        String rest = passage.text().substring(said.end());
        boolean ends = !said.group().endsWith("：") && rest.matches("[^。；：]{0,20}[：:。]?");
        int given = ends ? below : within(passage, said.end() - 1);
        if (given > 1 && given != announced) {
            findings.add(passage, said.start(), said.end(), null, String.valueOf(given));
            return true;
        }
        return given > 1;
    }

    /** How many lines are in each list that is numbered one by one, by the index of its first line. */
    private static Map<Integer, Integer> lists(Body body) {
        Map<Integer, Integer> lists = new HashMap<>();
        for (Series series : Series.of(body)) {
            List<Series.Entry> entries = series.entries();
            boolean runs = true;
            for (int i = 0; i < entries.size(); i++) {
                runs &= entries.get(i).ordinal().number() == i + 1;
            }
            if (entries.getFirst().ordinal().number() == 1) {
                lists.putIfAbsent(entries.getFirst().index(), runs ? entries.size() : 0);
            }
        }
        return lists;
    }

    /** How many items of a list stand in the same line; 0 if it has no list that begins at once. */
    private static int within(Passage passage, int from) {
        String text = passage.text();
        int colon = text.indexOf('：', from);
        int stop = text.indexOf('。', from);
        if (colon < 0 || (stop >= 0 && stop < colon)) {
            return 0;
        }
        for (Pattern pattern : List.of(SHI, DI, BRACKETED)) {
            List<Item> items = items(passage, pattern, colon + 1);
            if (!items.isEmpty()
                    && items.getFirst().number() == 1
                    && items.getFirst().from() <= colon + 3) {
                return running(items);
            }
        }
        return 0;
    }

    /** The length of a list up to where another begins; 0 if its numbers don't run on. */
    private static int running(List<Item> items) {
        int count = 0;
        for (Item item : items) {
            if (item.number() == 1 && count > 0) {
                break;
            }
            if (item.number() != ++count) {
                return 0;
            }
        }
        return count;
    }
}
