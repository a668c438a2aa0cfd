package org.hongtou.docs;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.schema.Need;
import org.hongtou.content.schema.Schema;

/** The page that lists the keys of every kind, written from their schemas for those who write content. */
final class KeysPage {
    private static final String HEAD = """
            # 各文种的键

            本页由 `templates/*/schema.yaml` 生成，不要手改；改了键以后运行 `mvn -q test -Dtest=KeysPageTest -Daccept`。

            键写中文或英文都行，一份文件里可以混用。“几项”也可以只写一项。带“·”的键写在上一级的键下面，缩进两格。
            """;
    private static final String TABLE = """

            | 键 | 英文键 | 写什么 | 不写时 | 说明 | 例 |
            |---|---|---|---|---|---|
            """;

    private final StringBuilder page = new StringBuilder(HEAD);
    private final Schema common;

    private KeysPage(Schema common) {
        this.common = common;
    }

    /**
     * The page.
     *
     * @param common the keys that the kinds share
     * @param kinds the kinds, in the order of the page
     */
    static String of(Schema common, List<Schema> kinds) {
        KeysPage page = new KeysPage(common);
        page.addCommon();
        kinds.forEach(page::addKind);
        return page.page.toString();
    }

    private void addCommon() {
        page.append("\n## 公共键\n\n下面各文种都有这些键，除非那里写明没有或另有说明。\n").append(TABLE);
        common.keys().forEach(key -> addKey(key, 0));
    }

    private void addKind(Schema kind) {
        page.append("\n## ")
                .append(kind.title())
                .append(" `")
                .append(kind.kind())
                .append("`\n\n");
        page.append(kind.description()).append('\n');
        if (!kind.names().isEmpty()) {
            page.append("\n`文种` 也可以写：").append(String.join("、", kind.names())).append("。\n");
        }
        for (List<String> group : kind.anyOf()) {
            Need need = new Need(kind, group);
            String when = need.condition().isEmpty() ? "至少写一项：" : need.condition() + "时要写：";
            page.append("\n").append(when).append(need.keys()).append("。\n");
        }
        List<String> missing = common.keys().stream()
                .filter(key -> kind.keys().stream().noneMatch(own -> own.name().equals(key.name())))
                .map(Schema.Key::shown)
                .toList();
        if (!missing.isEmpty()) {
            page.append("\n没有这些公共键：").append(String.join("、", missing)).append("。\n");
        }
        page.append(TABLE);
        kind.keys().stream().filter(key -> !common.keys().contains(key)).forEach(key -> addKey(key, 0));
    }

    private static String shown(Schema kind, String name) {
        return kind.keys().stream()
                .filter(key -> key.name().equals(name))
                .map(Schema.Key::shown)
                .findFirst()
                .orElse(name);
    }

    private void addKey(Schema.Key key, int depth) {
        List<String> chinese = new ArrayList<>(key.allNames());
        chinese.remove(key.name());
        List<String> cells = List.of(
                "　".repeat(depth) + (depth == 0 ? "" : "· ") + String.join("、", chinese),
                "`" + key.name() + "`",
                written(key.types()),
                key.required() ? "**必填**" : key.otherwise(),
                key.description() + flat(key),
                String.join("；", key.examples().stream().map(KeysPage::example).toList()));
        page.append("| ")
                .append(String.join(" | ", cells.stream().map(KeysPage::cell).toList()))
                .append(" |\n");
        KeyForms.groups(key.types()).forEach(group -> group.forEach(inner -> addKey(inner, depth + 1)));
    }

    private static String flat(Schema.Key key) {
        return key.flat().isEmpty() ? "" : "也可以不分级，直接写 `" + String.join("`、`", key.flat()) + "`。";
    }

    private static String written(List<Schema.Type> types) {
        return String.join("，或", types.stream().map(KeyForms::of).distinct().toList());
    }

    private static String example(String example) {
        return example.replace("\n", " ⏎ ");
    }

    /** A bar would end the cell. */
    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
