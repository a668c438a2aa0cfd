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
 * The stages from a content file to documents in type, each a function between two types; writers come after them.
 * {@link Pipeline} walks them, and who measures calls them by name. What a stage finds stands in the report; an error
 * ends it with a {@link org.hongtou.diagnostics.Halt}. Safe for use by many threads.
 */
interface Stages {
    /** A content file as a tree, before anything is known of its kind. */
    YamlTree read(Source source, Report report);

    /** The tree, and the sheets that it names, held against its kind's schema. */
    CheckedContent check(Node tree, SheetFiles sheets, Report report);

    /** A draft for each document that the file asks for. */
    List<Draft> drafts(CheckedContent content, boolean publicVersion, Report report);

    /** The markup that the kind's template writes of a draft. */
    String template(Draft draft, Report report);

    /** The markup read: the document, and each attachment that is not bound with it as a document of its own. */
    List<Copy<Document>> markup(String markup, Draft draft, Report report);

    /**
     * A document in type and on pages, with its pictures. A character that no font has is an error, but doesn't end the
     * stage: formats without fonts of their own can be written all the same.
     */
    Composed typeset(Document document, Draft draft, Node tree, PictureFolder folder, Report report);
}
