package org.hongtou.content.checked;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.data.Data;
import org.hongtou.content.data.DateText;
import org.hongtou.content.data.Flags;
import org.hongtou.content.data.PictureName;
import org.hongtou.content.data.RangeText;
import org.hongtou.content.data.WholeText;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.Excerpt;
import org.hongtou.content.source.KeyName;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Suggestion;
import org.jspecify.annotations.Nullable;

/** Checks the values that mean more than their text: a day, a number, yes or no, a choice, a picture's file. */
public final class WordCheck {
    private final ValueCheck.Asked asked;
    private final Report report;

    WordCheck(ValueCheck.Asked asked, Report report) {
        this.asked = asked;
        this.report = report;
    }

    Data.@Nullable Day date(Node node) {
        Data.Text text = text(node);
        return text == null ? null : DateText.read(text, asked.key(), report);
    }

    Data.@Nullable Whole whole(Schema.Type.Whole type, Node node) {
        Data.Text text = text(node);
        Data.Whole whole = text == null ? null : whole(type, text);
        if (text == null || whole == null) {
            return null;
        }
        if (whole.value() < type.min() || whole.last().value() > type.max()) {
            long value =
                    whole.value() < type.min() ? whole.value() : whole.last().value();
            boolean open = type.max() == Long.MAX_VALUE;
            report.add(
                    open
                            ? Diagnostic.error("content.whole-too-small", text.place(), asked.key(), value, type.min())
                            : Diagnostic.error(
                                    "content.whole-range", text.place(), asked.key(), value, type.min(), type.max()));
            return null;
        }
        return whole;
    }

    private Data.@Nullable Whole whole(Schema.Type.Whole type, Data.Text text) {
        if (type.most() > 1) {
            return RangeText.read(text, asked.key(), type.most(), type.max(), report);
        }
        Long value = WholeText.read(text, asked.key(), type.max(), report);
        return value == null ? null : new Data.Whole(value, text.place());
    }

    Data.@Nullable Flag flag(Node node) {
        Data.Text text = text(node);
        if (text == null) {
            return null;
        }
        Boolean flag = Flags.read(text.text());
        if (flag == null) {
            report.add(Diagnostic.error("content.flag-unreadable", text.place(), asked.key(), Excerpt.of(text.text())));
            return null;
        }
        return new Data.Flag(flag, text.place());
    }

    /** The canonical name of what was chosen. */
    Data.@Nullable Text choice(Schema.Type.Choice type, Node node) {
        Data.Text text = text(node);
        if (text == null) {
            return null;
        }
        String wanted = KeyName.normal(text.text());
        List<String> all = new ArrayList<>();
        for (Schema.Option option : type.options()) {
            int before = all.size();
            all.addAll(option.names());
            all.add(option.name());
            for (String name : all.subList(before, all.size())) {
                if (KeyName.normal(name).equals(wanted)) {
                    return new Data.Text(option.name(), text.place());
                }
            }
        }
        String near = Suggestion.nearest(text.text(), all);
        String list = String.join("、", type.options().stream().map(Forms::shown).toList());
        report.add(
                near == null
                        ? Diagnostic.error(
                                "content.choice-unknown", text.place(), asked.key(), Excerpt.of(text.text()), list)
                        : Diagnostic.error(
                                "content.choice-near", text.place(), asked.key(), Excerpt.of(text.text()), list, near));
        return null;
    }

    Data.@Nullable Text picture(Node node) {
        Data.Text text = text(node);
        if (text == null) {
            return null;
        }
        String problem = PictureName.problem(text.text());
        if (problem != null) {
            report.add(Diagnostic.error(problem, text.place(), Excerpt.of(text.text())));
            return null;
        }
        return new Data.Text(text.text().replace('\\', '/'), text.place());
    }

    private Data.@Nullable Text text(Node node) {
        return new TextCheck(asked, report).line(node);
    }
}
