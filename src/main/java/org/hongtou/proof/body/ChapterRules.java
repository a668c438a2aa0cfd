package org.hongtou.proof.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hongtou.model.Element;
import org.hongtou.proof.rule.Body;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Samples;
import org.hongtou.proof.rule.Strength;

/** The numbers of chapters and articles: chapters run on, sections within a chapter, articles through the whole. */
public final class ChapterRules {
    private static final Pattern NUMBER =
            Pattern.compile("第([一二三四五六七八九十百零〇0-9]{1,6})([编章节条])(之[一二三四五六七八九十]{1,2})?(?=[ \t\u3000]|$)");
    /** A number that runs straight into the words, or is parted itself: 第三条各单位…; 第三条规定的… speaks of one. */
    private static final Pattern UNPARTED = Pattern.compile(
            "第([一二三四五六七八九十百零〇0-9]{1,6})[ \\u3000]?([编章节条])(?![ \\t\\u3000]|$|第|之|[的、和及至到或与—～，。；）]|所[列称规指]|[规中]定|[款项])");

    private static final String SOURCE = "《立法法》（2023年修正）关于编、章、节、条序号的规定（规章制度参照）";

    private ChapterRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "article-order",
                        Strength.SHALL,
                        SOURCE,
                        Example.wrong(Samples.body("第一条　为加强管理，制定本办法。", "第二条　本办法适用于本市。", "第四条　本办法自印发之日起施行。"))
                                .right(Samples.body("第一条　为加强管理，制定本办法。", "第二条　本办法适用于本市。", "第三条　本办法自印发之日起施行。")),
                        (manuscript, findings) -> look(manuscript, findings, "条")),
                new Rule(
                        "chapter-order",
                        Strength.SHALL,
                        SOURCE,
                        Example.wrong(Samples.body("第一章　总则", "第一条　为加强管理，制定本办法。", "第三章　附则", "第二条　本办法自印发之日起施行。"))
                                .right(Samples.body("第一章　总则", "第一条　为加强管理，制定本办法。", "第二章　附则", "第二条　本办法自印发之日起施行。")),
                        (manuscript, findings) -> look(manuscript, findings, "编章节")));
    }

    /** Whether a line begins with 第一条 or is headed 第一章. */
    static boolean isNumbered(String text) {
        return NUMBER.matcher(text).lookingAt();
    }

    private static void look(Manuscript manuscript, Findings findings, String units) {
        for (Body body : Body.of(manuscript)) {
            if (Excerpts.in(body)) {
                continue;
            }
            // Articles that don't begin with the first are quoted, or amended.
            Map<String, Integer> last = new HashMap<>();
            Map<String, Set<Integer>> unparted = new HashMap<>();
            boolean titled = false;
            for (Body.Line line : body.lines()) {
                titled |= Series.isTitle(line.text());
                Matcher other = UNPARTED.matcher(line.text());
                if (other.lookingAt()) {
                    unparted.computeIfAbsent(other.group(2), key -> new HashSet<>())
                            .add(Ordinal.number(other.group(1)));
                }
                Matcher number = NUMBER.matcher(line.text());
                if (!number.lookingAt() || number.group(3) != null || !isRead(line)) {
                    continue;
                }
                String unit = number.group(2);
                int value = Ordinal.number(number.group(1));
                Integer before = last.get(unit);
                // A table of contents has the chapters without their articles.
                boolean listed = unit.equals("章") && !last.containsKey("条");
                boolean restarts = value == 1 && (titled || listed || unit.equals("节"));
                boolean given = before != null && areGiven(unparted.getOrDefault(unit, Set.of()), before + 1, value);
                if (units.contains(unit) && before != null && value != before + 1 && !restarts && !given) {
                    findings.add(
                            line.passage(),
                            number.start(),
                            number.end(),
                            null,
                            "第" + Ordinal.han(before) + unit,
                            "第" + Ordinal.han(before + 1) + unit);
                }
                if (unit.equals("章")) {
                    last.remove("节");
                }
                if (before != null || value == 1) {
                    last.put(unit, value);
                    titled = false;
                }
            }
        }
    }

    /** Whether all numbers from one up to another, which isn't among them, stand before words that no blank parts from them. */
    private static boolean areGiven(Set<Integer> unparted, int from, int to) {
        return from < to && IntStream.range(from, to).allMatch(unparted::contains);
    }

    private static boolean isRead(Body.Line line) {
        return line.paragraph().element() == Element.CHAPTER || line.isHeading();
    }
}
