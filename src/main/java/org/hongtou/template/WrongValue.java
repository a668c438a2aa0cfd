package org.hongtou.template;

import freemarker.core.Environment;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/** A value that a template uses as another sort than it is: what it is, and how to come by what was meant. */
final class WrongValue {
    private WrongValue() {}

    /**
     * What to say of it.
     *
     * @param expression as the template has it, perhaps with the built-in that can't take it: {@code date?string}
     */
    static Diagnostic of(String expression, @Nullable Environment environment, Place place) {
        int builtIn = expression.indexOf('?');
        String name = builtIn < 0 ? expression : expression.substring(0, builtIn);
        TemplateModel value = value(name, environment);
        if (value instanceof TemplateSequenceModel) {
            return Diagnostic.error("template.list-as-text", place, name);
        }
        if (value instanceof DayModel day && builtIn >= 0) {
            return Diagnostic.error(
                    "template.day-format",
                    place,
                    expression,
                    day.getAsString(),
                    name,
                    String.join("、", DayModel.PARTS));
        }
        if (value instanceof TemplateHashModelEx parts) {
            List<String> names = names(parts);
            if (!names.isEmpty()) {
                return Diagnostic.error(
                        "template.parts-as-text", place, name, String.join("、", names), names.getFirst());
            }
        }
        return Diagnostic.error("template.wrong-value", place, expression);
    }

    private static List<String> names(TemplateHashModelEx parts) {
        List<String> names = new ArrayList<>();
        try {
            TemplateCollectionModel keys = parts.keys();
            TemplateModelIterator each = keys.iterator();
            while (each.hasNext()) {
                names.add(String.valueOf(each.next()));
            }
        } catch (TemplateModelException e) {
            return List.of();
        }
        return names.stream().sorted().toList();
    }

    private static @Nullable TemplateModel value(String name, @Nullable Environment environment) {
        if (environment == null || !name.matches("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*")) {
            return null;
        }
        try {
            String[] path = name.split("\\.", -1);
            TemplateModel value = environment.getVariable(path[0]);
            for (int i = 1; i < path.length; i++) {
                value = value instanceof TemplateHashModel holder ? holder.get(path[i]) : null;
            }
            return value;
        } catch (TemplateModelException e) {
            return null;
        }
    }
}
