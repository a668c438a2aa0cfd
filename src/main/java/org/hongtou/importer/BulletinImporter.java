package org.hongtou.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.yaml.YamlWriter;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.Image;
import org.hongtou.importer.parts.FoundItem;

/** Makes one bulletin of several drafts: an item of each, in the order of the files. */
public final class BulletinImporter {
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private static final String ITEMS = "稿件";
    private static final String ITEM = "  - ";

    private final Map<String, Image> images = new LinkedHashMap<>();
    private final List<Object> items = new ArrayList<>();
    private final List<List<String>> doubts = new ArrayList<>();

    private BulletinImporter() {}

    /**
     * The bulletin. What is doubtful of an item, and what it has no place for, stands as a comment above it.
     *
     * @param wishes its kind
     * @param needed the keys that a file of the kind can't do without
     * @throws org.hongtou.diagnostics.Halt if one of the files is no draft that is read: a bulletin that lacks an item
     *     would be taken for the whole; what is wrong with each stands in the report
     */
    public static ImportedContent read(List<RawDraft> files, DraftWishes wishes, Set<String> needed, Report report) {
        BulletinImporter importer = new BulletinImporter();
        for (RawDraft file : files) {
            try {
                FoundItem.of(DraftImporter.draft(file, wishes, report), wishes.habits())
                        .forEach(item -> importer.add(file.name(), item));
            } catch (Halt halt) {
                // The others are told what is wrong with them as well.
            }
        }
        report.haltOnErrors();
        return importer.content(wishes.kind(), needed, files.size(), report);
    }

    private void add(String file, FoundItem item) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        Map<String, String> names = new HashMap<>();
        item.images().forEach(image -> names.put(image.name(), kept(image)));
        items.add(renamed(item.values(), names));
        doubts.add(item.doubts().stream()
                .map(sentence -> name.replaceAll("\\p{Cntrl}", "") + "：" + sentence)
                .toList());
    }

    /** The name of a picture among those of all drafts: Word calls the first of each image1.png. */
    private String kept(Image image) {
        int dot = image.name().lastIndexOf('.');
        String bare = dot < 0 ? image.name() : image.name().substring(0, dot);
        String ending = dot < 0 ? "" : image.name().substring(dot);
        String free = image.name();
        for (int i = 2; images.containsKey(free) && !isSame(images.get(free), image); i++) {
            free = bare + "-" + i + ending;
        }
        images.put(free, new Image(free, image.bytes(), image.description()));
        return free;
    }

    private static boolean isSame(@org.jspecify.annotations.Nullable Image one, Image other) {
        return one != null && Arrays.equals(one.bytes(), other.bytes());
    }

    private static Object renamed(Object value, Map<String, String> names) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<Object, Object> renamed = new LinkedHashMap<>();
                map.forEach((key, inner) -> renamed.put(key, renamed(inner, names)));
                yield renamed;
            }
            case List<?> list ->
                list.stream().map(inner -> renamed(inner, names)).toList();
            case String text -> ImageNames.renamed(text, names);
            default -> value;
        };
    }

    private ImportedContent content(String kind, Set<String> needed, int drafts, Report report) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, List<String>> above = new HashMap<>();
        values.put("文种", kind);
        if (needed.contains("日期")) {
            values.put("文稿状态", "草稿");
            above.put("文稿状态", List.of("日期还空着，所以先当作草稿；补上日期以后删去这一行。"));
        }
        placeholder("刊名", kind, needed, values, above);
        placeholder("编印单位", "（编印单位待补）", needed, values, above);
        placeholder("日期", year() + "年　月　日", needed, values, above);
        values.put(ITEMS, items);
        String first = items.getFirst() instanceof Map<?, ?> item ? String.valueOf(item.get("标题")) : "";
        return new ImportedContent(kind, first, text(values, above, drafts, report), List.copyOf(images.values()));
    }

    private static void placeholder(
            String key, String value, Set<String> needed, Map<String, Object> values, Map<String, List<String>> above) {
        if (needed.contains(key)) {
            values.put(key, value);
            above.put(key, List.of("先写“" + value + "”，请改成真的。"));
        }
    }

    /** The latest year that the items name. */
    private String year() {
        Matcher year = YEAR.matcher(items + "" + doubts);
        // Content has no day without a year; this one nobody takes for the true one.
        String latest = "2000";
        while (year.find()) {
            latest = year.group(1).compareTo(latest) > 0 ? year.group(1) : latest;
        }
        return latest;
    }

    private String text(Map<String, Object> values, Map<String, List<String>> above, int drafts, Report report) {
        String written = YamlWriter.write(ITEMS, values, report).text();
        StringBuilder text = new StringBuilder("# 由 " + drafts + " 份原稿导入。带“待核”的几处请看一看，看过就可以删去那一行。\n");
        boolean within = false;
        int item = 0;
        for (String line : written.stripTrailing().split("\n", -1)) {
            if (!line.isEmpty() && !Character.isWhitespace(line.charAt(0))) {
                within = line.startsWith(ITEMS + ":");
                int colon = line.indexOf(':');
                above.getOrDefault(colon < 0 ? line : line.substring(0, colon), List.of())
                        .forEach(sentence ->
                                text.append("# 待核：").append(sentence).append('\n'));
            } else if (within && line.startsWith(ITEM)) {
                doubts.get(item++)
                        .forEach(sentence ->
                                text.append("  # 待核：").append(sentence).append('\n'));
            }
            text.append(line).append('\n');
        }
        return text.toString();
    }
}
