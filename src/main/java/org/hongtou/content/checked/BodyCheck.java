package org.hongtou.content.checked;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.body.BodyText;
import org.hongtou.content.body.NameReader;
import org.hongtou.content.body.TableBlock;
import org.hongtou.content.body.TableNotes;
import org.hongtou.content.data.Data;
import org.hongtou.content.data.WidthText;
import org.hongtou.content.schema.BodyBlocks;
import org.hongtou.content.sheet.SheetFiles;
import org.hongtou.content.source.Excerpt;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Severity;
import org.hongtou.diagnostics.Suggestion;
import org.hongtou.model.Length;
import org.hongtou.model.NameList;
import org.hongtou.model.Picture;
import org.jspecify.annotations.Nullable;

/** Checks body text: a text of paragraphs, or a list of texts, tables, pictures and names. */
final class BodyCheck {
    private final GroupCheck groups;
    private final SheetFiles sheets;

    /** @param sheets the sheets that the file may name */
    BodyCheck(GroupCheck groups, SheetFiles sheets) {
        this.groups = groups;
        this.sheets = sheets;
    }

    Data.@Nullable Rich body(String key, Node node, Report report) {
        List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of(node);
        BodyText body = new BodyText(report);
        for (Node item : items) {
            switch (item) {
                case Node.Scalar text -> {
                    if (text.isWrittenInLines()) {
                        report.add(Diagnostic.advice("content.lines-without-bar", text.place(), key));
                    }
                    body.add(text.lines());
                }
                case Node.Mapping mapping -> blocks(key, mapping, body, report);
                case Node.Sequence inner -> {
                    report.add(Diagnostic.error("content.list-for-text", inner.place(), key));
                    return null;
                }
            }
        }
        return new Data.Rich(body.end(), node.place());
    }

    private void blocks(String key, Node.Mapping mapping, BodyText body, Report report) {
        if (!mapping.entries().isEmpty() && isSentence(mapping.entries().getFirst())) {
            Node.Scalar words = mapping.entries().getFirst().key();
            report.add(Diagnostic.error("content.colon-in-item", words.place(), key, Excerpt.of(words.text())));
            return;
        }
        int before = report.diagnostics().size();
        Data.Fields fields = groups.group(BodyBlocks.GROUP, mapping, report);
        if (fields.get("table") instanceof Data.Fields table) {
            boolean none = table.get("rows") == null && table.get("file") == null;
            if (none && report.diagnostics().stream().skip(before).noneMatch(BodyCheck::isError)) {
                report.add(Diagnostic.error("content.table-without-rows", table.place()));
            }
            body.add(new TableBlock(sheets, report).table(table), table.place());
            TableNotes.of(table, report).forEach(note -> body.add(note, table.place()));
        }
        if (fields.get("picture") instanceof Data.Fields picture && picture.get("file") instanceof Data.Text file) {
            body.add(picture(file, picture, report), picture.place());
        }
        if (fields.get("names") instanceof Data.Fields names) {
            NameList list = new NameReader(report).list(names);
            if (!list.names().isEmpty()) {
                body.add(list, names.place());
            }
        }
    }

    private static boolean isError(Diagnostic told) {
        return told.severity() == Severity.ERROR;
    }

    /** Whether what YAML takes for a key is the start of a sentence with a half-width colon in it. */
    private static boolean isSentence(Node.Entry entry) {
        List<String> names = new ArrayList<>();
        BodyBlocks.GROUP.keys().forEach(key -> names.addAll(key.allNames()));
        return Suggestion.nearest(entry.key().text(), names) == null;
    }

    private static Picture picture(Data.Text file, Data.Fields picture, Report report) {
        Length width = picture.get("width") instanceof Data.Text text
                ? WidthText.read(text.text(), text.place(), report)
                : Length.ZERO;
        String caption = picture.get("caption") instanceof Data.Text text ? text.text() : "";
        return new Picture(file.text(), caption, width, file.place().line());
    }
}
