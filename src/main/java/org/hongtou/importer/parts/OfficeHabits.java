package org.hongtou.importer.parts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How an office's drafts are written, beyond what all drafts have in common.
 *
 * @param kind the kind of a draft that doesn't show it, by its Chinese name; empty for none
 * @param marks what stands above titles, without blanks, with its key: 刊名 or 发文机关标志
 * @param sources how senders are called, with their full names
 * @param labels words before a colon, with the key or label that they stand for: one of {@link #keys()}
 * @param dropped lines that are left out, without blanks
 * @param starts what lines begin with that are left out, without blanks
 */
public record OfficeHabits(
        String kind,
        Map<String, String> marks,
        Map<String, String> sources,
        Map<String, String> labels,
        Set<String> dropped,
        List<String> starts) {
    /** Those of nobody. */
    public static final OfficeHabits NONE = new OfficeHabits("", Map.of(), Map.of(), Map.of(), Set.of(), List.of());

    /** Labels that all drafts have: what stands behind them is read as if the draft had them itself. */
    private static final List<String> KNOWN = List.of(
            "标题", "报送", "抄送", "抄报", "呈送", "呈报", "分送", "印发", "报", "送", "发", "签发", "审核", "审签", "编辑", "责任编辑", "主编", "核稿",
            "编审", "校对", "总编", "联系人", "编者按");
    /** Keys whose value is what stands behind the label. */
    private static final List<String> TAKEN = List.of(
            "主送", "副标题", "题注", "作者", "供稿", "发文机关", "署名", "编印单位", "日期", "成文日期", "发文字号", "签发人", "期号", "总期号", "密级", "紧急程度",
            "份号", "编号", "保密提示", "公开方式", "办理类别", "附注", "时间", "地点", "主持", "记录", "出席", "请假", "列席", "印数", "刊名", "发文机关标志");

    public OfficeHabits {
        marks = Map.copyOf(marks);
        sources = Map.copyOf(sources);
        labels = Map.copyOf(labels);
        dropped = Set.copyOf(dropped);
        starts = List.copyOf(starts);
    }

    /** What a label may stand for, in the order in which people look for it. */
    public static List<String> keys() {
        return java.util.stream.Stream.concat(TAKEN.stream(), KNOWN.stream()).toList();
    }

    /** A text without blanks, as marks and dropped lines are compared. */
    public static String squeezed(String text) {
        return LineForms.squeezed(text);
    }

    /** The same where a draft's kind isn't asked for. */
    OfficeHabits withoutKind() {
        return new OfficeHabits("", marks, sources, labels, dropped, starts);
    }

    /** Whether the value of a key is what stands behind its label. */
    static boolean isTaken(String key) {
        return TAKEN.contains(key);
    }

    /** The full name of a sender. */
    String source(String name) {
        return sources.getOrDefault(squeezed(name), name);
    }

    /** Whether a name is one of a sender's. */
    boolean knowsSource(String name) {
        return sources.containsKey(name) || sources.containsValue(name);
    }

    /** Whether a line is left out. */
    boolean drops(String line) {
        String words = squeezed(line);
        return !words.isEmpty() && (dropped.contains(words) || starts.stream().anyMatch(words::startsWith));
    }
}
