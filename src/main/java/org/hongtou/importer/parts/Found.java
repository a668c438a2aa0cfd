package org.hongtou.importer.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.importer.draft.Image;

/**
 * What was found of a document: its kind, its keys with their values in the order in which people write them, what is to
 * be looked at again, and its pictures.
 */
public final class Found {
    private static final List<String> ORDER = List.of(
            "文种", "版式", "文稿状态", "刊名", "期号", "总期号", "编印单位", "日期", "份号", "密级", "紧急程度", "编号", "保密提示", "发文机关标志", "发文机关",
            "发文字号", "签发人", "报送", "办理类别", "公开方式", "标题样式", "标题", "副标题", "题注", "主送", "作者", "提案", "建议", "时间", "地点", "主持",
            "记录", "开头", "答复", "结束语", "导语", "正文", "按语", "稿件", "简讯", "附件", "出席", "请假", "列席", "署名", "印章", "成文日期", "供稿",
            "联系人", "联系位置", "附注", "抄送", "报尾", "署名行", "印发", "印数");

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<String>> doubts = new LinkedHashMap<>();
    private final Set<String> fixed = new HashSet<>();
    private final List<Image> images = new ArrayList<>();

    Found() {}

    /** Puts a value that what the draft says elsewhere doesn't replace: that is said in a comment. */
    void fix(String key, Object value) {
        if (fixed.contains(key)) {
            put(key, value);
        } else {
            values.put(key, value);
            fixed.add(key);
        }
    }

    boolean isFixed(String key) {
        return fixed.contains(key) && values.containsKey(key);
    }

    void put(String key, Object value) {
        if (!isFixed(key)) {
            values.put(key, value);
        } else if (!value.equals(values.get(key))) {
            doubt(key, "原稿里另有一处“" + String.valueOf(value).replace('\n', ' ') + "”，没有写进去。");
        }
    }

    void putIfAbsent(String key, Object value) {
        values.putIfAbsent(key, value);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Object get(String key, Object otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    void remove(String key) {
        values.remove(key);
    }

    /** Has a sentence stand as a comment before a key. */
    void doubt(String key, String sentence) {
        doubts.computeIfAbsent(key, unused -> new ArrayList<>()).add(sentence);
    }

    void add(Image image) {
        images.add(image);
    }

    /** Leaves out what the kind has no key for, and says so with its words. */
    public void keep(Set<String> keys) {
        for (String key : List.copyOf(values.keySet())) {
            if (!keys.contains(key)) {
                doubt(
                        "文种",
                        "这个文种没有“" + key + "”，没有写进去："
                                + String.valueOf(values.get(key)).replace('\n', ' '));
                values.remove(key);
            }
        }
    }

    /** The values in the order of a content file. */
    public Map<String, Object> values() {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (String key : ORDER) {
            if (values.containsKey(key)) {
                ordered.put(key, values.get(key));
            }
        }
        values.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** By key, what stands as comments before it. */
    public Map<String, List<String>> doubts() {
        return doubts;
    }

    /** The pictures whose files stand beside the content. */
    public List<Image> images() {
        return List.copyOf(images);
    }

    /** The kind that the file names. */
    public String kind() {
        return String.valueOf(values.getOrDefault("文种", ""));
    }
}
