package org.hongtou.importer.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongtou.importer.draft.DraftDocument;
import org.hongtou.importer.draft.Image;

/**
 * What a draft comes to as an item of a bulletin.
 *
 * @param values its keys with their values
 * @param doubts what is to be looked at again, and what the item has no place for
 * @param images its pictures, which its text names
 */
public record FoundItem(Map<String, Object> values, List<String> doubts, List<Image> images) {
    private static final String OPEN_TITLE = "（标题待补）";
    private static final List<String> TAKEN = List.of("标题", "副标题", "作者", "正文", "供稿");
    /** What says nothing of the draft, or is the item's own. */
    private static final Set<String> OWN =
            Set.of("文种", "版式", "文稿状态", "标题样式", "目录", "联系位置", "附件", "标题", "副标题", "作者", "正文", "供稿");

    public FoundItem {
        doubts = List.copyOf(doubts);
        images = List.copyOf(images);
    }

    /** The items of a draft: one, or all of a bulletin that the sender made. */
    public static List<FoundItem> of(DraftDocument draft, OfficeHabits habits) {
        Found whole = Recogniser.of(draft, "", habits.withoutKind());
        if (whole.kind().equals("简报") && hasTitles(whole)) {
            return ofBulletin(whole, habits);
        }
        return List.of(ofArticle(Recogniser.of(draft, "信息", habits), habits));
    }

    private static boolean hasTitles(Found bulletin) {
        return !items(bulletin).isEmpty()
                && items(bulletin).stream().noneMatch(item -> OPEN_TITLE.equals(item.get("标题")));
    }

    @SuppressWarnings("unchecked") // as Items makes them
    private static List<Map<String, Object>> items(Found bulletin) {
        return (List<Map<String, Object>>) bulletin.get("稿件", List.of());
    }

    private static List<FoundItem> ofBulletin(Found bulletin, OfficeHabits habits) {
        String issuer = words(bulletin.get("编印单位", ""));
        List<FoundItem> found = new ArrayList<>();
        List<Map<String, Object>> items = new ArrayList<>(items(bulletin));
        if (bulletin.get("简讯", "") instanceof Map<?, ?> briefs) {
            items.add(briefs(briefs));
        }
        for (Map<String, Object> item : items) {
            Map<String, Object> values = new LinkedHashMap<>(item);
            if (!issuer.isEmpty() && !issuer.contains("待补")) {
                values.putIfAbsent("供稿", habits.source(issuer));
            }
            boolean first = found.isEmpty();
            List<String> doubts = new ArrayList<>();
            if (first) {
                List<String> left = left(bulletin, Set.of("稿件", "简讯", "编印单位"));
                if (!left.isEmpty()) {
                    doubts.add("这是一期简报，它的这些没有写进来：" + String.join("；", left) + "。");
                }
                doubts.addAll(bulletin.doubts().getOrDefault("稿件", List.of()));
            }
            if (found.size() == items(bulletin).size()) {
                doubts.add("这是那一期的简讯，放成了一篇；要并进本期简讯的，一条一条移到“简讯”下面。");
            }
            noSource(values, doubts);
            found.add(new FoundItem(values, doubts, first ? bulletin.images() : List.of()));
        }
        return found;
    }

    /** Briefs as an item: whose they are before each. */
    private static Map<String, Object> briefs(Map<?, ?> briefs) {
        StringBuilder text = new StringBuilder();
        if (briefs.get("条目") instanceof List<?> entries) {
            for (Object entry : entries) {
                if (entry instanceof Map<?, ?> brief) {
                    text.append("**")
                            .append(brief.get("来源"))
                            .append("**：")
                            .append(brief.get("正文"))
                            .append('\n');
                }
            }
        }
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("标题", String.valueOf(briefs.get("标题")));
        item.put("正文", text.toString().strip());
        return item;
    }

    private static FoundItem ofArticle(Found article, OfficeHabits habits) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String key : TAKEN) {
            if (article.has(key) && !words(article.get(key, "")).isEmpty()) {
                values.put(key, article.get(key, ""));
            }
        }
        String source = "供稿";
        for (String key : List.of("供稿", "署名", "发文机关", "编印单位")) {
            if (!values.containsKey("供稿") && article.has(key)) {
                values.put("供稿", habits.source(words(article.get(key, ""))));
                source = key;
            }
        }
        if (article.has("附件")) {
            values.put("正文", both(values.getOrDefault("正文", ""), attachments(article.get("附件", List.of()))));
        }
        List<String> left = left(article, Set.of(source));
        List<String> doubts = new ArrayList<>();
        if (!left.isEmpty()) {
            doubts.add("原稿里的这些没有写进来：" + String.join("；", left) + "。");
        }
        for (String key : List.of("标题", "正文", "附件")) {
            doubts.addAll(article.doubts().getOrDefault(key, List.of()));
        }
        noSource(values, doubts);
        return new FoundItem(values, doubts, article.images());
    }

    private static void noSource(Map<String, Object> values, List<String> doubts) {
        if (!values.containsKey("供稿")) {
            doubts.add("没有找到供稿的单位，知道了加一行“供稿: ”。");
        }
    }

    /** What an item has no place for, each with its words. */
    private static List<String> left(Found found, Set<String> used) {
        List<String> left = new ArrayList<>();
        found.values().forEach((key, value) -> {
            String words = words(value).replace('\n', ' ');
            if (!OWN.contains(key) && !used.contains(key) && !words.contains("待补") && !isPlaceholder(key, words)) {
                left.add(key + " " + words);
            }
        });
        return left;
    }

    /** Whether the words are those that stand where a bulletin's own are missing. */
    private static boolean isPlaceholder(String key, String words) {
        return (key.equals("刊名") && words.equals("简报")) || (key.equals("日期") && words.contains("年　月"));
    }

    private static String words(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(FoundItem::words).collect(Collectors.joining("、"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + words(entry.getValue()))
                        .collect(Collectors.joining("，"));
            default -> value.toString();
        };
    }

    /** Attachments as the end of a text: each with its title above it. */
    private static Object attachments(Object attachments) {
        Object text = "";
        List<?> list = attachments instanceof List<?> several ? several : List.of(attachments);
        for (int i = 0; i < list.size(); i++) {
            String label = "附件" + (list.size() > 1 ? i + 1 : "") + "：";
            if (list.get(i) instanceof Map<?, ?> whole) {
                text = both(text, label + whole.get("标题"));
                text = both(text, body(whole));
            } else {
                text = both(text, label + list.get(i));
            }
        }
        return text;
    }

    private static Object body(Map<?, ?> attachment) {
        Object body = attachment.get("正文");
        return body == null ? "" : body;
    }

    /** Two bodies as one: texts, or lists of texts and tables. */
    private static Object both(Object one, Object other) {
        if (one instanceof String text && other instanceof String more) {
            return text.isEmpty() ? more : more.isEmpty() ? text : text.stripTrailing() + "\n" + more;
        }
        List<Object> all = new ArrayList<>();
        for (Object body : List.of(one, other)) {
            for (Object part : body instanceof List<?> parts ? parts : List.of(body)) {
                if (part instanceof String text && !all.isEmpty() && all.getLast() instanceof String before) {
                    all.set(all.size() - 1, both(before, text));
                } else if (!"".equals(part)) {
                    all.add(part);
                }
            }
        }
        return all;
    }
}
