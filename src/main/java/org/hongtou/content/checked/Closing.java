package org.hongtou.content.checked;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.data.Data;
import org.hongtou.content.source.TextLine;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;

/** Takes off a mark at a value's end that the document sets by itself: the ： of an addressee. */
final class Closing {
    private Closing() {}

    static Data strip(Data data, Node node, String key, String marks, Report report) {
        return switch (data) {
            case Data.Text text -> {
                String left = strip(text.text(), marks);
                if (left.length() < text.text().length()) {
                    report.add(Diagnostic.advice(
                            "content.closing-mark",
                            placeOfEnd(node, text),
                            key,
                            text.text().substring(left.length())));
                }
                yield new Data.Text(left, text.place());
            }
            case Data.Many many
            when !many.items().isEmpty() -> {
                List<Data> items = new ArrayList<>(many.items());
                Node last = node instanceof Node.Sequence list ? list.items().getLast() : node;
                items.add(strip(items.removeLast(), last, key, marks, report));
                yield new Data.Many(items, many.place());
            }
            case Data.Many none -> none;
            case Data.Rich rich -> rich;
            case Data.Day day -> day;
            case Data.Whole whole -> whole;
            case Data.Flag flag -> flag;
            case Data.Person person -> person;
            case Data.Fields fields -> fields;
        };
    }

    private static String strip(String text, String marks) {
        String both = marks + Normalizer.normalize(marks, Normalizer.Form.NFKC);
        int end = text.length();
        while (end > 0 && both.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static Place placeOfEnd(Node node, Data.Text text) {
        if (node instanceof Node.Scalar scalar && !scalar.lines().isEmpty()) {
            TextLine last = scalar.lines().getLast().trimmed();
            return last.at(Math.max(0, last.text().length() - 1));
        }
        return text.place();
    }
}
