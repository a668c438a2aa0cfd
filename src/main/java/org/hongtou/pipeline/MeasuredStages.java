package org.hongtou.pipeline;

import java.util.List;
import org.hongtou.content.sheet.SheetFiles;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.YamlTree;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Document;
import org.hongtou.output.Composed;
import org.hongtou.project.PictureFolder;

/**
 * Stages with a meter on each, by the names that figures give them.
 *
 * @param stages the stages that do the work
 * @param meter what counts it
 */
public record MeasuredStages(Stages stages, Meter meter) implements Stages {
    public static final String READ = "read";
    static final String CHECK = "check";
    static final String TEMPLATE = "template";
    static final String MARKUP = "markup";
    static final String TYPESET = "typeset";

    @Override
    public YamlTree read(Source source, Report report) {
        return meter.measure(READ, () -> stages.read(source, report));
    }

    @Override
    public CheckedContent check(Node tree, SheetFiles sheets, Report report) {
        return meter.measure(CHECK, () -> stages.check(tree, sheets, report));
    }

    @Override
    public List<Draft> drafts(CheckedContent content, boolean publicVersion, Report report) {
        return meter.measure(CHECK, () -> stages.drafts(content, publicVersion, report));
    }

    @Override
    public String template(Draft draft, Report report) {
        return meter.measure(TEMPLATE, () -> stages.template(draft, report));
    }

    @Override
    public List<Copy<Document>> markup(String markup, Draft draft, Report report) {
        return meter.measure(MARKUP, () -> stages.markup(markup, draft, report));
    }

    @Override
    public Composed typeset(Document document, Draft draft, Node tree, PictureFolder folder, Report report) {
        return meter.measure(TYPESET, () -> stages.typeset(document, draft, tree, folder, report));
    }
}
