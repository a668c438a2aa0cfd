package org.hongtou.content.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongtou.content.data.Data;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/**
 * A group of a schema's {@code any_of}: one of its terms has to hold. A term is a key ({@code title}), a key within
 * another ({@code proposal.proposers}: in one of them at least), or a condition under which nothing is needed
 * ({@code role!=assist}).
 */
public final class Need {
    private static final String UNLESS = "!=";

    private final Schema schema;
    private final List<String> terms;

    /**
     * @param schema the schema that says so
     * @param terms the group's terms
     */
    public Need(Schema schema, List<String> terms) {
        this.schema = schema;
        this.terms = terms;
    }

    /** The key that a term begins with. */
    public static String key(String term) {
        int dot = term.indexOf('.');
        int unless = term.indexOf(UNLESS);
        int end = dot < 0 || (unless >= 0 && unless < dot) ? unless : dot;
        return end < 0 ? term : term.substring(0, end);
    }

    /**
     * What is missing, or null where a term holds.
     *
     * @param fields what the file says
     * @param accounted the keys that it gives, or tried to
     * @param file where the file starts
     */
    @Nullable
    public Diagnostic missing(Data.Fields fields, Set<String> accounted, Place file) {
        for (String term : terms) {
            if (holds(term, fields, accounted)) {
                return null;
            }
        }
        String keys = keys();
        for (String term : terms) {
            if (term.contains(UNLESS) && fields.get(key(term)) instanceof Data.Text value) {
                return Diagnostic.error("content.missing-when", value.place(), shown(key(term)), option(term), keys);
            }
        }
        return Diagnostic.error("content.missing-one-of", file, keys);
    }

    private static boolean holds(String term, Data.Fields fields, Set<String> accounted) {
        if (term.contains(UNLESS)) {
            String wanted = term.substring(term.indexOf(UNLESS) + UNLESS.length());
            return !(fields.get(key(term)) instanceof Data.Text value)
                    || !value.text().equals(wanted);
        }
        int dot = term.indexOf('.');
        if (dot < 0) {
            return accounted.contains(term);
        }
        Data outer = fields.get(term.substring(0, dot));
        return outer == null
                ? accounted.contains(term.substring(0, dot)) // what was tried is told by itself
                : within(outer, term.substring(dot + 1));
    }

    private static boolean within(@Nullable Data data, String key) {
        return data instanceof Data.Fields fields
                ? fields.get(key) != null
                : data != null && data.parts().stream().anyMatch(item -> within(item, key));
    }

    /** The condition under which the keys are needed, such as “办理方式”写“会办”; empty where they always are. */
    public String condition() {
        for (String term : terms) {
            if (term.contains(UNLESS)) {
                return "“" + shown(key(term)) + "”写“" + option(term) + "”";
            }
        }
        return "";
    }

    /** The keys of which one is needed, by the names that people use. */
    public String keys() {
        List<String> names = new ArrayList<>();
        for (String term : terms) {
            if (term.contains(UNLESS)) {
                continue;
            }
            int dot = term.indexOf('.');
            String outer = shown(key(term));
            names.add(dot < 0 ? "“" + outer + "”" : "“" + outer + "”里的“" + inner(term, dot) + "”");
        }
        return String.join("、", names);
    }

    private String shown(String name) {
        return schema.keys().stream()
                .filter(key -> key.name().equals(name))
                .map(Schema.Key::shown)
                .findFirst()
                .orElse(name);
    }

    private String inner(String term, int dot) {
        String name = term.substring(dot + 1);
        return schema.keys().stream()
                .filter(key -> key.name().equals(key(term)))
                .flatMap(key -> Schema.groups(key.types()).stream())
                .flatMap(group -> group.keys().stream())
                .filter(key -> key.name().equals(name))
                .map(Schema.Key::shown)
                .findFirst()
                .orElse(name);
    }

    /** The word by which a person gives the value of a condition: 会办 for {@code assist}. */
    private String option(String term) {
        String value = term.substring(term.indexOf(UNLESS) + UNLESS.length());
        return schema.keys().stream()
                .filter(key -> key.name().equals(key(term)))
                .flatMap(key -> key.types().stream())
                .filter(Schema.Type.Choice.class::isInstance)
                .flatMap(choice -> ((Schema.Type.Choice) choice).options().stream())
                .filter(option -> option.name().equals(value) && !option.names().isEmpty())
                .map(option -> option.names().getFirst())
                .findFirst()
                .orElse(value);
    }
}
