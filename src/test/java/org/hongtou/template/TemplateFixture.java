package org.hongtou.template;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.data.Data;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.kind.MemoryFolder;
import org.hongtou.model.Element;
import org.hongtou.model.Paragraph;

/** Templates in memory, and content for them to print. */
final class TemplateFixture {
    static final Limits LIMITS = new Limits(Duration.ofMillis(1500), 1 << 20, 256L << 20);
    static final Place PLACE = new Place("content/a.yaml", 3, 5);
    static final Map<String, String> EXTRAS = Map.of("genre", "通知", "kind", "memo", "layout", "plain");

    private TemplateFixture() {}

    static Data.Text text(String text) {
        return new Data.Text(text, PLACE);
    }

    static Data.Fields fields(Object... keysAndValues) {
        Map<String, Data> values = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put((String) keysAndValues[i], (Data) keysAndValues[i + 1]);
        }
        return new Data.Fields(values, PLACE);
    }

    static Data.Fields content() {
        return fields(
                "title",
                text("<b>&\"]]>'"),
                "body",
                new Data.Rich(
                        List.of(new Paragraph(
                                Element.PARAGRAPH,
                                Paragraph.of(Element.PARAGRAPH, "甲<乙").spans(),
                                9,
                                "")),
                        PLACE),
                "date",
                new Data.Day(2026, 6, 7, PLACE),
                "copies",
                new Data.Whole(12345, PLACE),
                "seal",
                new Data.Flag(true, PLACE),
                "names",
                new Data.Many(List.of(text("张"), text("李")), PLACE),
                "printed",
                fields("by", text("办公室")));
    }

    static Template template(String main, String... others) {
        Map<String, String> files = new HashMap<>(Map.of("template.ftlx", main));
        for (int i = 0; i < others.length; i += 2) {
            files.put(others[i], others[i + 1]);
        }
        return new TemplateEngine(LIMITS).template(List.of(MemoryFolder.of("memo", files)));
    }

    static String merge(String main, String... others) {
        Report report = new Report();
        try {
            return template(main, others).merge(content(), EXTRAS, List.of(), report);
        } catch (Halt e) {
            throw new AssertionError(report.diagnostics().toString(), e);
        }
    }

    /** The one diagnostic of a template that fails, as {@code file:line:column code arguments}. */
    static String failure(String main, String... others) {
        return failure(template(main, others));
    }

    static String failure(Template template) {
        Report report = new Report();
        try {
            String markup = template.merge(content(), EXTRAS, List.of(), report);
            throw new AssertionError("no failure: " + markup.substring(0, Math.min(200, markup.length())));
        } catch (Halt e) {
            if (report.diagnostics().size() != 1) {
                throw new AssertionError(report.diagnostics().toString(), e);
            }
            Diagnostic d = report.diagnostics().getFirst();
            return (d.place() + " " + d.code() + " " + String.join(", ", d.arguments())).strip();
        }
    }
}
