package org.hongtou.proof.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Keys;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Samples;
import org.hongtou.proof.rule.Strength;

/** What the text says of attachments, and those that there are (GB/T 9704-2012 7.3.4, 7.3.7). */
public final class AttachmentRules {
    private static final String SOURCE = "GB/T 9704-2012 7.3.4";
    private static final String ONE = "附件: 水库名单";
    private static final String TWO = "附件: [水库检查登记表, 水库责任人名单]";
    private static final Pattern NUMBERED =
            Pattern.compile("(?:(?:见|按|按照|填写|填报|使用|参照)(?:本通知)?|[（(]|[、和及至—](?=附件))附件([0-9]{1,2})(?![0-9.]|号)"
                    // 附件2所列, where no other paper's attachment is meant.
                    + "|(?<![》号案书同件的本])附件([0-9]{1,2})(?=所[列附示]|[中里]的|格式|样式|模板|要求|规定|名单)");
    private static final Pattern SEEN = Pattern.compile(
            "(?:详见|见|[（(])附件(?:[0-9]{0,2})(?=[）)。，；]|$)|(?<![》号案书同件的本])附件[0-9]{0,2}(?=所[列附示]|格式|样式|模板)");
    private static final Pattern BY_NUMBER =
            Pattern.compile("附件(?:[（(]?)([0-9]{1,2})(?:(—|-|－|～|至|到)(?:附件)?([0-9]{1,2}))?");
    private static final Pattern MORE_NUMBERS = Pattern.compile("(?:[、和与及，]|以及)(?:附件)?([0-9]{1,2})(?![0-9.]|[年月日个项])");
    private static final Pattern WORDS = Pattern.compile("[^一-鿿0-9A-Za-z]+");
    /** A shorter text passes on what is attached. */
    private static final int SHORTEST_CITING = 150;

    private static final int FEW = 4;
    private static final Pattern TITLED = Pattern.compile("《([^《》]{4,60})》[（(](?:详?见)?附件([0-9]{1,2})[）)]");

    private static final Pattern LISTED = Pattern.compile("附件[0-9]*+[：:]");

    private static final Pattern CITED = Pattern.compile("附件([0-9]{0,2})");
    private static final Pattern OTHER_PAPER =
            Pattern.compile("(?:上级|原|来|该)文件?(?:的|所附)?附件|见(?:上级|原|来)文|〔[12][0-9]{3}〕[0-9]+号[^，。；]{0,6}附件|》(?:的|中的?)?附件");

    private AttachmentRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "attachment-missing",
                        Strength.SHALL,
                        SOURCE,
                        Example.wrong(Samples.notice("正文: 检查范围为在册水库（名单见附件）。"))
                                .right(Samples.notice("正文: 检查范围为在册水库（名单见附件）。", ONE)),
                        AttachmentRules::missing),
                new Rule(
                        "attachment-number",
                        Strength.SHALL,
                        SOURCE,
                        Example.wrong(Samples.notice("正文: 检查范围为在册水库（见附件2）。", ONE))
                                .right(Samples.notice("正文: 检查范围为在册水库（见附件）。", ONE)),
                        AttachmentRules::number),
                new Rule(
                        "attachment-uncited",
                        Strength.USUAL,
                        "单位习惯：正文说到每个附件",
                        Example.wrong(Samples.notice(citing("水库逐座明确责任人。"), TWO))
                                .right(Samples.notice(citing("水库逐座明确责任人（附件2）。"), TWO)),
                        AttachmentRules::uncited),
                new Rule(
                        "attachment-title",
                        Strength.SHALL,
                        SOURCE,
                        Example.wrong(Samples.notice("正文: 请填写《水库检查登记册》（附件1）。", TWO))
                                .right(Samples.notice("正文: 请填写《水库检查登记表》（附件1）。", TWO)),
                        AttachmentRules::title));
    }

    private static String citing(String second) {
        return "正文: |\n  请填写《水库检查登记表》（附件1）。\n  " + second;
    }

    /** The text that the attachments belong to: not they themselves, nor what is issued with it. */
    private static Stream<Passage> text(Manuscript manuscript) {
        return manuscript
                .paragraphs()
                .filter(passage -> !passage.key().startsWith("attachments")
                        && !passage.key().startsWith("issued_text")
                        && !passage.key().startsWith("items"));
    }

    private static List<String> titles(Manuscript manuscript) {
        return Keys.texts(manuscript, "attachments.title");
    }

    private static void missing(Manuscript manuscript, Findings findings) {
        // Where a text is issued, or the body lists its attachments itself, they are that text's.
        boolean listed = text(manuscript)
                .anyMatch(passage -> LISTED.matcher(passage.text()).lookingAt());
        if (!titles(manuscript).isEmpty() || listed || Keys.has(manuscript, "issued_text")) {
            return;
        }
        if (ofOthers(manuscript)) {
            return;
        }
        text(manuscript).forEach(passage -> {
            Matcher seen = SEEN.matcher(passage.text());
            if (seen.find() && !OTHER_PAPER.matcher(passage.text()).find()) {
                findings.add(passage, passage.text().indexOf("附件", seen.start()), seen.end(), null);
            }
        });
    }

    /** Whether attachments are spoken of, but not the first one: they are those of another paper. */
    private static boolean ofOthers(Manuscript manuscript) {
        List<String> cited = text(manuscript)
                .flatMap(passage -> CITED.matcher(passage.text()).results())
                .map(found -> found.group(1))
                .toList();
        return !cited.isEmpty() && cited.stream().noneMatch(number -> number.isEmpty() || number.equals("1"));
    }

    private static void number(Manuscript manuscript, Findings findings) {
        int count = titles(manuscript).size();
        if (count == 0) {
            return;
        }
        text(manuscript).forEach(passage -> {
            Matcher cited = NUMBERED.matcher(passage.text());
            while (cited.find()) {
                int number = Integer.parseInt(cited.group(1) == null ? cited.group(2) : cited.group(1));
                if (number > count || number == 0) {
                    int from = passage.text().indexOf("附件", cited.start());
                    findings.add(passage, from, cited.end(), null, String.valueOf(count));
                }
            }
        });
    }

    /** Attachments that the text speaks of by no number, no title and no word of its title. */
    private static void uncited(Manuscript manuscript, Findings findings) {
        List<Passage> titles = manuscript.under("attachments.title").toList();
        // A single paragraph passes on what is attached.
        boolean read = (Keys.isOfficial(manuscript) || Keys.isReply(manuscript))
                && text(manuscript).count() > 1;
        // A title of several lines is no place to count by.
        boolean counted = titles.size() == titles(manuscript).size();
        if (!read || titles.isEmpty() || !counted || Keys.has(manuscript, "issued_text")) {
            return;
        }
        String text = text(manuscript).map(Passage::text).reduce("", (all, one) -> all + one + "\n");
        String words = WORDS.matcher(text + Keys.text(manuscript, "title")).replaceAll("");
        Set<Integer> numbers = numbers(text);
        boolean all = text.contains("附件") && numbers.isEmpty();
        boolean others = numbers.stream().anyMatch(number -> number > titles.size());
        if (all || others || (numbers.isEmpty() && words.length() < SHORTEST_CITING)) {
            return;
        }
        List<Integer> uncited = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = WORDS.matcher(titles.get(i).text()).replaceAll("");
            if (!numbers.contains(i + 1) && !isNamed(title, words, !numbers.isEmpty())) {
                uncited.add(i);
            }
        }
        // Where none has a number, one that is named may stand for all.
        if (!numbers.isEmpty() || uncited.size() == titles.size()) {
            for (int i : uncited) {
                Passage title = titles.get(i);
                findings.add(title, 0, title.text().length(), null, String.valueOf(i + 1));
            }
        }
    }

    /** The attachments that a text cites by number, those of a range one by one. */
    private static Set<Integer> numbers(String text) {
        Set<Integer> numbers = new HashSet<>();
        Matcher cited = BY_NUMBER.matcher(text);
        while (cited.find()) {
            int first = Integer.parseInt(cited.group(1));
            int last = cited.group(3) == null ? first : Integer.parseInt(cited.group(3));
            for (int number = first; number <= last; number++) {
                numbers.add(number);
            }
            Matcher more = MORE_NUMBERS.matcher(text).region(cited.end(), text.length());
            while (more.lookingAt()) {
                numbers.add(Integer.parseInt(more.group(1)));
                more.region(more.end(), text.length());
            }
        }
        return numbers;
    }

    /** Whether a text has a title's words: all of them, or, where none is cited by number, the last or first few. */
    private static boolean isNamed(String title, String words, boolean numbered) {
        if (words.contains(title) || title.length() < FEW) {
            return true;
        }
        if (numbered) {
            return words.contains(title.substring(title.length() / 2 - 1));
        }
        for (int i = 0; i + FEW <= title.length(); i++) {
            if (words.contains(title.substring(i, i + FEW))) {
                return true;
            }
        }
        return words.contains("附");
    }

    private static void title(Manuscript manuscript, Findings findings) {
        List<String> titles = titles(manuscript);
        Set<String> known = Set.copyOf(titles);
        text(manuscript).forEach(passage -> {
            Matcher cited = TITLED.matcher(passage.text());
            while (cited.find()) {
                int number = Integer.parseInt(cited.group(2));
                if (number < 1 || number > titles.size()) {
                    continue;
                }
                String is = titles.get(number - 1).replaceAll("[《》]", "");
                String text = cited.group(1);
                int most = Math.max(2, is.length() / 6);
                boolean other = known.contains(text);
                boolean near =
                        Math.abs(is.length() - text.length()) <= most && WordingDifference.distance(is, text) <= most;
                if (!is.equals(text) && (other || near)) {
                    findings.add(passage, cited.start(1), cited.end(1), null, String.valueOf(number), is);
                }
            }
        });
    }
}
