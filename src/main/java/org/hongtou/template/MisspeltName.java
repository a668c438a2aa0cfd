package org.hongtou.template;

import freemarker.core.Environment;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Suggestion;
import org.jspecify.annotations.Nullable;

/** A name in a template that nothing has: no key of the kind, no macro, no variable. That is the template's own slip. */
final class MisspeltName {
    private static final String NAMES = "[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*";

    private MisspeltName() {}

    /**
     * What to say of an expression that has no value; null where its last name is one that content may have.
     *
     * @param keys all names that content may have; empty where nobody knows
     */
    static @Nullable Diagnostic of(
            String expression, @Nullable Environment environment, Set<String> keys, Place place) {
        if (environment == null || !expression.matches(NAMES)) {
            return null;
        }
        List<String> path = List.of(expression.split("\\."));
        String last = path.getLast();
        Set<String> known = new HashSet<>();
        try {
            if (path.size() == 1) {
                for (Object name : environment.getKnownVariableNames()) {
                    known.add(String.valueOf(name));
                }
            } else if (holder(path.subList(0, path.size() - 1), environment) instanceof Environment.Namespace library) {
                return said(expression, last, names(library), place);
            }
        } catch (TemplateModelException e) {
            return null;
        }
        known.addAll(keys);
        return keys.isEmpty() || keys.contains(last) ? null : said(expression, last, known, place);
    }

    private static Diagnostic said(String expression, String name, Set<String> known, Place place) {
        List<String> plain =
                known.stream().filter(word -> word.matches(NAMES)).sorted().toList();
        String near = Suggestion.nearest(name, plain);
        return near == null
                ? Diagnostic.error("template.unknown-name", place, expression, name)
                : Diagnostic.error("template.unknown-name-near", place, expression, name, near);
    }

    private static @Nullable TemplateModel holder(List<String> path, Environment environment)
            throws TemplateModelException {
        TemplateModel at = environment.getVariable(path.getFirst());
        for (String name : path.subList(1, path.size())) {
            at = at instanceof TemplateHashModel hash ? hash.get(name) : null;
        }
        return at;
    }

    private static Set<String> names(TemplateHashModelEx hash) throws TemplateModelException {
        Set<String> names = new HashSet<>();
        TemplateModelIterator keys = hash.keys().iterator();
        while (keys.hasNext()) {
            names.add(String.valueOf(keys.next()));
        }
        return names;
    }
}
