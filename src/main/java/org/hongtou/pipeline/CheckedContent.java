package org.hongtou.pipeline;

import java.util.List;
import org.hongtou.content.checked.ContentHead;
import org.hongtou.content.data.Data;
import org.hongtou.content.schema.FitKeys;
import org.hongtou.content.schema.NumberingKey;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.sheet.SheetFiles;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.kind.Kind;
import org.hongtou.style.Fit;

/**
 * A content file that keeps to its kind's schema.
 *
 * @param tree the file
 * @param whole the file with what its office says under it
 * @param head what it says of its kind
 * @param kind that kind
 * @param schema the kind's keys
 * @param data the file's values, but for what no template prints
 * @param fit what it asks of its style
 * @param numbered whether its tables and pictures are numbered
 */
public record CheckedContent(
        Node tree,
        Node whole,
        ContentHead head,
        Kind kind,
        Schema schema,
        Data.Fields data,
        Fit fit,
        boolean numbered) {

    /**
     * Checks a file.
     *
     * @throws Halt if it names no kind, or has errors
     */
    static CheckedContent of(Node tree, KindFiles kinds, OfficeFile office, SheetFiles sheets, Report report) {
        ContentHead head = ContentHead.of(tree, report);
        if (head.kind().text().isEmpty()) {
            throw report.halt(KindQuestion.missing(head, kinds.library()));
        }
        Kind kind = kind(head, kinds, report);
        Schema schema = kinds.schema(kind.folder(), report);
        Node whole = tree instanceof Node.Mapping mapping ? office.under(mapping, schema, report) : tree;
        Data.Fields data = kinds.check(kind.folder(), schema).check(whole, sheets, report);
        OpenDays.check(data, report);
        Fit fit = Fit.NONE;
        Data.Fields printed = data;
        if (FitKeys.areIn(schema)) {
            fit = FitReader.read(data.get(FitKeys.NAME), report);
            report.haltOnErrors();
            printed = printed.without(FitKeys.NAME);
        }
        boolean numbered = false;
        if (NumberingKey.isIn(schema)) {
            numbered = data.get(NumberingKey.NAME) instanceof Data.Flag flag && flag.value();
            printed = printed.without(NumberingKey.NAME);
        }
        return new CheckedContent(tree, whole, head, kind, schema, printed, fit, numbered);
    }

    /** Its layout: the one that it asks for, else the one that its kind has. */
    public String layout() {
        return KindQuestion.layout(data, schema);
    }

    private static Kind kind(ContentHead head, KindFiles kinds, Report report) {
        Report own = new Report();
        String name = head.kind().text();
        try {
            Kind kind = kinds.library().find(name, head.kind().place(), own);
            kinds.library().rival(kind, name).ifPresent(report::add);
            return kind;
        } catch (Halt halt) {
            // A kind whose schema can't be read answers to its folder's name alone: that may be the reason, and to
            // write another kind into the content would be wrong.
            List<Diagnostic> broken = kinds.broken();
            broken.forEach(report::add);
            if (broken.isEmpty()) {
                own.diagnostics().forEach(report::add);
            }
            throw halt;
        }
    }
}
