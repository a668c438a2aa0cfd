package org.hongtou.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongtou.content.data.Data;
import org.hongtou.content.schema.Schema;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;
import org.hongtou.model.Corner;
import org.hongtou.model.Document;
import org.hongtou.output.CopyNumbers;
import org.hongtou.output.DocumentWriter;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a file's copies that differ in nothing else: 份号: 1-8.
 *
 * @param key the canonical name of the key that says so
 * @param numbers the numbers
 */
public record CopyRange(String key, Data.Whole numbers) {

    /** What a file says; null where it is printed with one number or none. */
    static @Nullable CopyRange of(Data.Fields file) {
        for (Map.Entry<String, Data> value : file.values().entrySet()) {
            if (value.getValue() instanceof Data.Whole whole && whole.several()) {
                return new CopyRange(value.getKey(), whole);
            }
        }
        return null;
    }

    /** Tells that files of some formats show the first copy alone, where there are more and such a format is written. */
    public static void tell(CheckedContent content, List<DocumentWriter> writers, Report report) {
        CopyRange range = of(content.data());
        String others = writers.stream()
                .filter(writer -> !writer.hasAllCopies())
                .map(writer -> writer.extension().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("、"));
        if (range != null && !others.isEmpty()) {
            report.add(Diagnostic.advice(
                    "build.numbered-copies",
                    range.numbers.place(),
                    range.shown(content.schema()),
                    range.numbers.count(),
                    others));
        }
    }

    /** The file with the last number alone. */
    Data.Fields last(Data.Fields file) {
        Map<String, Data> values = new LinkedHashMap<>(file.values());
        values.put(key, numbers.last());
        return new Data.Fields(values, file.place());
    }

    /** That each person gets a copy: nobody could tell whose number is which. */
    Diagnostic forPersons(Schema schema) {
        return Diagnostic.error("content.range-for-persons", numbers.place(), shown(schema), numbers.count());
    }

    /**
     * Demands that the number stands alone in a corner and nowhere else.
     *
     * @param first the documents with the first number
     * @param last the same with the last
     */
    void requireAlone(List<Copy<Document>> first, List<Copy<Document>> last, Schema schema, Report report) {
        CopyNumbers numbered = in(first.getFirst().content());
        boolean alone = numbered.several()
                && first.stream()
                        .map(one -> new Copy<>(one.name(), withLast(one.content(), numbered)))
                        .toList()
                        .equals(last);
        if (!alone) {
            throw report.halt(Diagnostic.error(
                    "content.range-not-shown", numbers.place(), shown(schema), numbers.count(), schema.title()));
        }
    }

    /** The numbers as a document prints them; of one that bears none, as an attachment on its own, one copy. */
    CopyNumbers in(Document document) {
        return document.blocks().stream()
                .filter(CopyRange::isNumber)
                .map(block -> ((Corner) block).text())
                .filter(text -> text.matches("[0-9]{1,15}") && Long.parseLong(text) == numbers.value())
                .findFirst()
                .map(text -> new CopyNumbers(text, numbers.count()))
                .orElse(CopyNumbers.NONE);
    }

    private static boolean isNumber(Block block) {
        return block instanceof Corner corner
                && corner.side() == Corner.Side.LEFT
                && corner.role() == Corner.Role.COPY_NUMBER;
    }

    private static Document withLast(Document document, CopyNumbers numbered) {
        List<Block> blocks = document.blocks().stream()
                .map(block -> isNumber(block)
                        ? new Corner(Corner.Side.LEFT, Corner.Role.COPY_NUMBER, numbered.of(numbered.count() - 1))
                        : block)
                .toList();
        return new Document(document.kind(), document.layout(), document.properties(), blocks);
    }

    private String shown(Schema schema) {
        return schema.keys().stream()
                .filter(one -> one.name().equals(key))
                .map(Schema.Key::shown)
                .findFirst()
                .orElse(key);
    }
}
