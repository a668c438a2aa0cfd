package org.hongtou.proof.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Keys;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Samples;
import org.hongtou.proof.rule.Strength;

/** Offices that are named twice, or in two ways. */
public final class NameRules {
    private static final String RULES = "《党政机关公文处理工作条例》（2012年）第九条（十六）";
    private static final String MARKS = "、，,；;。";
    private static final Pattern LIST = Pattern.compile("[" + MARKS + "]");
    private static final List<String> NAMES = List.of(
            "issuer.name", "signature.name", "addressee", "consulted", "printed.by", "proposal.proposers", "copy_to");

    private static final Pattern MATTER = Pattern.compile(
            "关于((?:同意)?(?:设立|成立|建设|新建|修建|兴建|撤销|命名|组建|筹建|举办|实施|申请|核准|批准)[\\u4e00-\\u9fff]{4,20}?)(?:的|有关|等)");

    /** Every name is looked for in every line. */
    private static final int MOST_NAMES = 200;

    private NameRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "copy-to-addressee",
                        Strength.SHALL,
                        RULES,
                        Example.wrong(Samples.notice("抄送: 市应急管理局，各县（区）水务局")).right(Samples.notice("抄送: 市应急管理局")),
                        NameRules::addressee),
                new Rule(
                        "named-twice",
                        Strength.SHALL,
                        "单位习惯（重复）",
                        Example.wrong(Samples.notice("抄送: 市应急管理局，市气象局，市应急管理局"))
                                .right(Samples.notice("抄送: 市应急管理局，市气象局")),
                        NameRules::twice),
                new Rule(
                        "name-slip",
                        Strength.USUAL,
                        "单位习惯（前后矛盾）",
                        Example.wrong(Samples.notice("发文机关: 云泽市住房城乡建设局", "正文: 请将名单报送云泽市住房和城乡建设局。"))
                                .right(Samples.notice("发文机关: 云泽市住房城乡建设局", "正文: 请将名单报送云泽市住房城乡建设局。")),
                        NameRules::slips));
    }

    /** An office's name in a list of such. */
    private record Office(String name, int at) {}

    /** The names in a list; what stands in brackets parts none: 各县（市、区）人民政府. */
    private static List<Office> offices(Passage passage) {
        List<Office> offices = new ArrayList<>();
        String text = passage.text();
        int from = 0;
        int depth = 0;
        for (int at = 0; at <= text.length(); at++) {
            char mark = at < text.length() ? text.charAt(at) : '。';
            depth = Math.max(0, depth + ("（(".indexOf(mark) >= 0 ? 1 : "）)".indexOf(mark) >= 0 ? -1 : 0));
            if (at == text.length() || (depth == 0 && MARKS.indexOf(mark) >= 0)) {
                String written = text.substring(from, at);
                String name = written.strip();
                if (name.length() > 2) {
                    offices.add(new Office(name, from + written.indexOf(name)));
                }
                from = at + 1;
            }
        }
        return offices;
    }

    private static void addressee(Manuscript manuscript, Findings findings) {
        Set<String> addressed = new HashSet<>();
        manuscript
                .under("addressee")
                .forEach(passage -> offices(passage).forEach(office -> addressed.add(office.name())));
        manuscript.under("copy_to").forEach(passage -> {
            Set<String> told = new HashSet<>();
            for (Office office : offices(passage)) {
                if (addressed.contains(office.name()) && told.add(office.name())) {
                    add(passage, office, findings);
                }
            }
        });
    }

    private static void twice(Manuscript manuscript, Findings findings) {
        Map<String, Set<String>> seen = new HashMap<>();
        manuscript.passages().stream()
                .filter(passage -> passage.key().equals("addressee")
                        || passage.key().equals("copy_to")
                        || passage.key().equals("distribution.lines"))
                .forEach(passage -> {
                    Set<String> before = seen.computeIfAbsent(passage.key(), key -> new HashSet<>());
                    Map<String, Office> again = new LinkedHashMap<>();
                    for (Office office : offices(passage)) {
                        if (!before.add(office.name())) {
                            again.put(office.name(), office);
                        }
                    }
                    again.values().forEach(office -> add(passage, office, findings));
                });
    }

    private static void add(Passage passage, Office office, Findings findings) {
        findings.add(passage, office.at(), office.at() + office.name().length(), null);
    }

    private static void slips(Manuscript manuscript, Findings findings) {
        Set<String> names = new LinkedHashSet<>();
        for (String key : NAMES) {
            for (String text : Keys.texts(manuscript, key)) {
                Arrays.stream(LIST.split(text))
                        .map(String::strip)
                        .filter(name -> name.matches("[\\u4e00-\\u9fff]{6,24}"))
                        .filter(name -> names.size() < MOST_NAMES)
                        .forEach(names::add);
            }
        }
        Set<String> known = new LinkedHashSet<>(names);
        names.addAll(matter(manuscript));
        manuscript.paragraphs().forEach(passage -> names.forEach(name -> slips(passage, name, known, findings)));
    }

    /** What the title says that is done, with the name of what it is done to: 设立柏堰工业园区. */
    private static Set<String> matter(Manuscript manuscript) {
        Matcher about = MATTER.matcher(Keys.text(manuscript, "title"));
        return about.find() ? Set.of(about.group(1)) : Set.of();
    }

    /** A stretch of the text that begins and ends as a name does, and differs from it in one place between. */
    private static void slips(Passage passage, String name, Set<String> names, Findings findings) {
        String text = passage.text();
        String head = name.substring(0, 3);
        for (int at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
            if (text.startsWith(name, at)) {
                continue;
            }
            for (int length = name.length() - 1; length <= name.length() + 1; length++) {
                int end = at + length;
                if (end > text.length() || !text.substring(end - 1, end).equals(name.substring(name.length() - 1))) {
                    continue;
                }
                String written = text.substring(at, end);
                boolean known = names.stream().anyMatch(other -> other.startsWith(written));
                if (!known && isSlip(name, written)) {
                    findings.add(passage, at, end, null, name);
                    break;
                }
            }
        }
    }

    private static boolean isSlip(String name, String written) {
        Optional<WordingDifference.Slip> slip = WordingDifference.slip(name, written);
        boolean han = written.matches("[\\u4e00-\\u9fff]+");
        return han
                && slip.isPresent()
                && !slip.get().isTelling()
                && slip.get().index() < name.length() - 1
                // One character makes another office of a short name: 民政局, 财政局.
                && (slip.get().kind() != WordingDifference.Slip.Kind.CHANGE
                        || (name.length() >= 9 && slip.get().index() <= name.length() - 4))
                && !name.substring(slip.get().index()).matches(".{1,2}[省市县区州盟旗].*");
    }
}
