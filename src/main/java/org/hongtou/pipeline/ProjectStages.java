package org.hongtou.pipeline;

import java.util.List;
import org.hongtou.content.sheet.SheetFiles;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.content.yaml.YamlTree;
import org.hongtou.diagnostics.Report;
import org.hongtou.font.FontLibrary;
import org.hongtou.kind.KindFolder;
import org.hongtou.markup.MarkupReader;
import org.hongtou.model.Document;
import org.hongtou.model.Pictures;
import org.hongtou.output.Composed;
import org.hongtou.output.CopyNumbers;
import org.hongtou.project.ContentPlaces;
import org.hongtou.project.PictureFolder;
import org.hongtou.style.Style;
import org.hongtou.typeset.pagination.PageLimit;
import org.hongtou.typeset.pagination.TypesetDocument;
import org.hongtou.typeset.pagination.Typesetter;

/**
 * The stages with a project's kinds and fonts.
 *
 * @param kinds its kinds, read once and kept
 * @param office what the office says for all its files
 * @param fonts the fonts to set in
 * @param markupReader knows the markup's tags
 */
record ProjectStages(KindFiles kinds, OfficeFile office, FontLibrary fonts, MarkupReader markupReader)
        implements Stages {

    @Override
    public YamlTree read(Source source, Report report) {
        return new YamlReader(kinds.knownKeys()).tree(source, report);
    }

    @Override
    public CheckedContent check(Node tree, SheetFiles sheets, Report report) {
        return CheckedContent.of(tree, kinds, office, sheets, report);
    }

    @Override
    public List<Draft> drafts(CheckedContent content, boolean publicVersion, Report report) {
        return Draft.of(content, kinds, publicVersion, report);
    }

    @Override
    public String template(Draft draft, Report report) {
        return draft.markup(report);
    }

    @Override
    public List<Copy<Document>> markup(String markup, Draft draft, Report report) {
        Document read = markupReader.read(markup, draft.origins(), report);
        Document document =
                draft.numbered() ? new CaptionNumbers(draft.data().place().file(), report).of(read) : read;
        FitAdvice.onTables(draft.fit(), document, report);
        return Bindings.of(document);
    }

    @Override
    public Composed typeset(Document document, Draft draft, Node tree, PictureFolder folder, Report report) {
        String file = tree.place().file();
        Style style = kinds.style(draft.kind(), document.layout(), report);
        ContentPlaces places = new ContentPlaces(tree, folder.sheets());
        Pictures pictures = folder.load(document, places, file, report);
        report.haltOnErrors();
        TypesetDocument set =
                PageLimit.set(document, style, draft.fit(), new Typesetter(fonts, pictures, file), report);
        FitAdvice.onFigures(draft.fit(), style, set, fonts, report);
        MissingCharacters.report(set.pages(), fonts, places, draft.kind().shown(KindFolder.TEMPLATE), report);
        StandIns.report(set.pages(), fonts, places, draft.kind().shown(KindFolder.TEMPLATE), report);
        CopyRange range = draft.range();
        CopyNumbers numbers = range == null ? CopyNumbers.NONE : range.in(document);
        return new Composed(document, set.style(), set.galley(), set.pages(), pictures, numbers);
    }
}
