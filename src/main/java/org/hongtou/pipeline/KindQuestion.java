package org.hongtou.pipeline;

import java.util.List;
import org.hongtou.content.checked.ContentHead;
import org.hongtou.content.data.Data;
import org.hongtou.content.office.Office;
import org.hongtou.content.schema.Schema;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.kind.Kind;
import org.hongtou.kind.KindLibrary;
import org.hongtou.model.Layout;

/** What a content file has to say of itself before anything else: its kind and its layout. */
final class KindQuestion {
    private KindQuestion() {}

    static Diagnostic missing(ContentHead head, KindLibrary library) {
        String file = head.kind().place().file();
        if (Office.FILES.contains(file.substring(file.lastIndexOf('/') + 1))) {
            return Diagnostic.error("content.office-no-document", Place.file(file));
        }
        List<String> titles = library.kinds().stream().map(Kind::title).toList();
        return Diagnostic.error("content.no-kind", head.kind().place(), String.join("、", titles));
    }

    /** The layout that the content gives, else the one that its kind has by its schema. */
    static String layout(Data.Fields data, Schema schema) {
        if (data.get("layout") instanceof Data.Text given) {
            return given.text();
        }
        for (Schema.Key key : schema.keys()) {
            if (key.name().equals("layout")) {
                return canonical(key);
            }
        }
        return Layout.OFFICIAL.key();
    }

    private static String canonical(Schema.Key key) {
        for (Schema.Type type : key.types()) {
            if (type instanceof Schema.Type.Choice choice) {
                for (Schema.Option option : choice.options()) {
                    if (option.name().equals(key.otherwise()) || option.names().contains(key.otherwise())) {
                        return option.name();
                    }
                }
            }
        }
        return Layout.OFFICIAL.key();
    }
}
