package org.hongtou.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.content.schema.KeyReader;
import org.hongtou.content.schema.RowRule;
import org.hongtou.content.schema.Schema;
import org.hongtou.diagnostics.Suggestion;
import org.jspecify.annotations.Nullable;

/** The keys of a kind that columns may hold, by the names of columns. */
final class RowKeys {
    /** What a file says of itself stands in none of its rows. */
    private static final String KIND = "kind";

    private final List<Target> all = new ArrayList<>();
    private final Map<String, List<Claim>> columns = new LinkedHashMap<>();
    private final Set<String> unused = new LinkedHashSet<>();

    /**
     * That a column holds a key.
     *
     * @param rank where several columns hold it: which comes first
     * @param when under which condition; null where it always does
     */
    record Claim(Target target, int rank, RowRule.@Nullable Condition when) {}

    RowKeys(Schema schema) {
        for (Schema.Key key : schema.keys()) {
            if (key.name().equals(KIND)) {
                continue;
            }
            List<Schema.Type.Group> groups = groups(key);
            if (holdsValue(groups)) {
                add(new Target(key, null));
            }
            for (Schema.Type.Group group : groups) {
                group.keys().forEach(part -> add(new Target(key, part)));
            }
        }
        schema.rows().unused().forEach(name -> unused.add(Words.heading(name)));
    }

    private void add(Target target) {
        all.add(target);
        List<RowRule.Column> names = target.key().columns();
        for (int i = 0; i < names.size(); i++) {
            columns.computeIfAbsent(Words.heading(names.get(i).name()), unused -> new ArrayList<>())
                    .add(new Claim(target, i + 1, names.get(i).condition()));
        }
    }

    /** The groups of parts that a key's value or its items are made of. */
    static List<Schema.Type.Group> groups(Schema.Key key) {
        List<Schema.Type.Group> groups = new ArrayList<>(KeyReader.direct(key.types()));
        for (Schema.Type type : key.types()) {
            if (type instanceof Schema.Type.Listing list) {
                groups.addAll(KeyReader.direct(list.items()));
            }
        }
        return groups;
    }

    /** Whether a text may be a key's value by itself. */
    private static boolean holdsValue(List<Schema.Type.Group> groups) {
        return groups.isEmpty()
                || groups.stream().anyMatch(group -> !group.shortKey().isEmpty());
    }

    /** What a column of a name holds by the kind's schema. */
    List<Claim> named(String heading) {
        return columns.getOrDefault(heading, List.of());
    }

    /** Whether documents of the kind need no column of a name. */
    boolean isUnused(String heading) {
        return unused.contains(heading);
    }

    /** The keys that answer to a name: those of the root, or else the parts; by a path with a dot the one alone. */
    List<Target> called(String name) {
        int dot = name.indexOf('.');
        if (dot > 0) {
            String outer = name.substring(0, dot);
            return all.stream()
                    .filter(target -> target.part() != null
                            && target.root().isCalled(outer)
                            && target.key().isCalled(name.substring(dot + 1)))
                    .toList();
        }
        List<Target> roots = all.stream()
                .filter(target -> target.part() == null && target.root().isCalled(name))
                .toList();
        return roots.isEmpty()
                ? all.stream()
                        .filter(target -> target.part() != null && isCalled(target, name))
                        .toList()
                : roots;
    }

    private static boolean isCalled(Target target, String name) {
        Schema.Key part = target.key();
        return part.isCalled(name)
                || part.isFlatCalled(name)
                || part.labels().stream().anyMatch(label -> Words.heading(label).equals(Words.heading(name)));
    }

    /** The part of a key that a bare text stands for; the target itself where there is none. */
    Target bare(Target target) {
        if (target.part() != null) {
            return target;
        }
        for (Schema.Type.Group group : groups(target.root())) {
            for (Schema.Key part : group.keys()) {
                if (part.name().equals(group.shortKey())) {
                    return new Target(target.root(), part);
                }
            }
        }
        return target;
    }

    /** The part without which the other parts of its group say nothing; null where there is none. */
    @Nullable
    Target chief(Target target) {
        if (target.part() == null) {
            return null;
        }
        Target chief = bare(new Target(target.root(), null));
        return chief.part() == null || chief.equals(target) ? null : chief;
    }

    /** What a column holds, as people say it: 主送（办理方式是“会办”时）. */
    String shown(Claim claim) {
        RowRule.Condition when = claim.when();
        Target asked = when == null ? null : at(when.key());
        if (when == null || asked == null) {
            return claim.target().shown();
        }
        Schema.Option option = Options.of(asked.key(), when.value());
        return claim.target().shown() + "（" + asked.shown() + (when.holds() ? "是" : "不是") + "“"
                + (option == null ? when.value() : Options.shown(option)) + "”时）";
    }

    /** The key at a path of canonical names; null where there is none. */
    @Nullable
    Target at(String path) {
        return all.stream().filter(target -> target.is(path)).findFirst().orElse(null);
    }

    /** All names of columns, as people use them. */
    List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Target target : all) {
            target.key().columns().forEach(column -> names.add(column.name()));
            names.add(target.key().shown());
        }
        return List.copyOf(names);
    }

    /** The name of a column that a heading may be meant for; null where none is near, or one that documents don't need. */
    @Nullable
    String near(String heading) {
        List<String> known = new ArrayList<>(names());
        known.addAll(unused);
        String near = Suggestion.nearest(heading, known);
        return near == null || isUnused(near) ? null : near;
    }

    /** The keys that columns of spreadsheets are likely to hold, as messages list them. */
    List<String> usual() {
        return all.stream()
                .filter(target -> !target.key().columns().isEmpty())
                .map(target -> target.key().shown())
                .distinct()
                .toList();
    }
}
