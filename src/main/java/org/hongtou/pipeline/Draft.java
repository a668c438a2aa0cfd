package org.hongtou.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.ContentHead;
import org.hongtou.content.Copies;
import org.hongtou.content.Data;
import org.hongtou.content.Node;
import org.hongtou.content.Schema;
import org.hongtou.content.SchemaCheck;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Origins;
import org.hongtou.diagnostics.Report;
import org.hongtou.kind.Kind;
import org.hongtou.kind.KindFolder;
import org.hongtou.template.Template;

/**
 * Checked content on its way to its kind's template: one document of it, the only one or a person's copy.
 *
 * @param copy what the copy adds to the file's name; empty for the only document
 * @param kind where its kind stands
 * @param template its kind's template
 * @param data what the file says
 * @param extras what the program adds to that
 * @param used the values that needn't be printed
 */
record Draft(
        String copy,
        KindFolder kind,
        Template template,
        Data.Fields data,
        Map<String, String> extras,
        List<Data> used) {

    /** The documents that a content file asks for: one, or a copy each; the public version is always one. */
    static List<Draft> of(Node tree, KindFiles kinds, boolean publicVersion, Report report) {
        ContentHead head = ContentHead.of(tree, report);
        if (head.kind().text().isEmpty()) {
            throw report.halt(KindQuestion.missing(head, kinds.library()));
        }
        Kind kind = kind(head, kinds, report);
        Schema schema = kinds.schema(kind.folder(), report);
        Data.Fields data = SchemaCheck.check(tree, schema, report);
        Map<String, String> extras = Map.of(
                "genre",
                head.kind().text(),
                "kind",
                kind.name(),
                "layout",
                KindQuestion.layout(data, schema),
                "public",
                Boolean.toString(publicVersion));
        Copies copies = Copies.of(data, schema, report);
        Draft whole = new Draft("", kind.folder(), kinds.template(kind), data, extras, copies.used());
        return publicVersion || copies.persons().isEmpty() ? List.of(whole) : whole.divided(copies.persons());
    }

    private List<Draft> divided(List<Copies.Person> persons) {
        List<String> names = CopyNames.of(persons);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            Map<String, String> own = new HashMap<>(extras);
            own.put("copy_for", persons.get(i).name());
            drafts.add(new Draft(names.get(i), kind, template, data, Map.copyOf(own), used));
        }
        return drafts;
    }

    private static Kind kind(ContentHead head, KindFiles kinds, Report report) {
        try {
            return kinds.library().find(head.kind().text(), head.kind().place(), report);
        } catch (Halt halt) {
            // A kind whose schema can't be read answers to its folder's name alone: that may be the reason.
            kinds.broken().forEach(report::add);
            throw halt;
        }
    }

    String markup(Report report) {
        return template.merge(data, extras, used, report);
    }

    Origins origins() {
        return template.origins(data, extras);
    }
}
