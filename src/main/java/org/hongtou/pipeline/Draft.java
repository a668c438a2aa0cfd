package org.hongtou.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.content.checked.Copies;
import org.hongtou.content.data.Data;
import org.hongtou.diagnostics.Origins;
import org.hongtou.diagnostics.Report;
import org.hongtou.kind.Kind;
import org.hongtou.kind.KindFolder;
import org.hongtou.style.Fit;
import org.hongtou.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * Checked content on its way to its kind's template: one document of it, the only one or a person's copy.
 *
 * @param copy what the copy adds to the file's name; empty for the only document
 * @param kind where its kind stands
 * @param template its kind's template
 * @param data what the file says
 * @param extras what the program adds to that
 * @param used the values that needn't be printed
 * @param fit what the file asks of its style
 * @param numbered whether its tables and pictures are numbered
 */
record Draft(
        String copy,
        KindFolder kind,
        Template template,
        Data.Fields data,
        Map<String, String> extras,
        List<Data> used,
        Fit fit,
        boolean numbered) {
    /** The names under which templates see what the program adds. */
    static final Set<String> EXTRAS = Set.of("genre", "kind", "layout", "public", "copy_for");

    /** The documents that a content file asks for: one, or a copy each; the public version is always one. */
    static List<Draft> of(CheckedContent content, KindFiles kinds, boolean publicVersion, Report report) {
        Kind kind = content.kind();
        Data.Fields data = content.data();
        Map<String, String> extras = Map.of(
                "genre",
                content.head().kind().text(),
                "kind",
                kind.name(),
                "layout",
                content.layout(),
                "public",
                Boolean.toString(publicVersion));
        Copies copies = Copies.of(data, content.schema(), report);
        Draft whole = new Draft(
                "",
                kind.folder(),
                kinds.template(kind),
                data,
                extras,
                copies.used(),
                content.fit(),
                content.numbered());
        if (publicVersion || copies.persons().isEmpty()) {
            return List.of(whole);
        }
        CopyRange range = whole.range();
        if (range != null) {
            throw report.halt(range.forPersons(content.schema()));
        }
        return whole.divided(copies.persons());
    }

    private List<Draft> divided(List<Copies.Person> persons) {
        List<String> names = CopyNames.of(persons);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            Map<String, String> own = new HashMap<>(extras);
            own.put("copy_for", persons.get(i).name());
            drafts.add(new Draft(names.get(i), kind, template, data, Map.copyOf(own), used, fit, numbered));
        }
        return drafts;
    }

    /** The draft of an attachment that is not bound with the document, whose pages don't count there. */
    Draft apart() {
        return new Draft(copy, kind, template, data, extras, used, fit.withoutPages(), numbered);
    }

    /** The numbers of its copies; null where there is one copy alone. */
    @Nullable
    CopyRange range() {
        return CopyRange.of(data);
    }

    /** The draft of the last of its copies alone. */
    Draft last(CopyRange range) {
        return new Draft(copy, kind, template, range.last(data), extras, used, fit, numbered);
    }

    String markup(Report report) {
        return template.merge(data, extras, used, report);
    }

    Origins origins() {
        return template.origins(data, extras);
    }
}
