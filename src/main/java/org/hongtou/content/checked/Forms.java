package org.hongtou.content.checked;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.content.schema.Schema;

/** Shows by example what may be written where several types may stand. */
final class Forms {
    private Forms() {}

    static String of(List<Schema.Type> types, List<String> examples) {
        Set<String> forms = new LinkedHashSet<>();
        for (Schema.Type type : types) {
            switch (type) {
                case Schema.Type.Flag unused -> forms.addAll(List.of("是", "否"));
                case Schema.Type.Date unused -> forms.add("2026-06-17");
                case Schema.Type.Whole unused -> forms.add("7");
                case Schema.Type.Picture unused -> forms.add("图片.png");
                case Schema.Type.Sheet unused -> forms.add("名单.csv");
                case Schema.Type.Choice choice -> choice.options().forEach(option -> forms.add(shown(option)));
                case Schema.Type.Group group ->
                    forms.add(String.join(
                            "、",
                            group.keys().stream().map(key -> key.shown() + ": ").toList()));
                case Schema.Type.Line unused -> {}
                case Schema.Type.Person unused -> {}
                case Schema.Type.Lines unused -> {}
                case Schema.Type.Rows unused -> {}
                case Schema.Type.Body unused -> {}
                case Schema.Type.Joined unused -> {}
                case Schema.Type.Labelled unused -> {}
                case Schema.Type.Listing unused -> {}
            }
        }
        forms.addAll(examples);
        return String.join(" / ", forms);
    }

    /** The name of a choice for messages. */
    static String shown(Schema.Option option) {
        return option.names().isEmpty() ? option.name() : option.names().getFirst();
    }
}
