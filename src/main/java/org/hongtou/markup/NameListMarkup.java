package org.hongtou.markup;

import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.NameList;
import org.jspecify.annotations.Nullable;

/** Reads and writes lists of names. */
final class NameListMarkup {
    static final String NAME = "names";

    private NameListMarkup() {}

    static @Nullable Block read(Tag tag, MarkupReading reading) {
        Attributes attributes = reading.attributes(tag, "columns", "line");
        int columns = attributes.whole("columns", 0, 0, NameList.MOST_COLUMNS);
        int line = attributes.whole("line", 0, 0, Integer.MAX_VALUE);
        List<String> names = reading.entries(tag, "name");
        return names.isEmpty() ? null : new NameList(columns, names, line);
    }

    static void write(NameList list, TagWriter tags) {
        tags.open(NAME).attribute("columns", list.columns(), 0).attribute("line", list.line(), 0);
        for (String name : list.names()) {
            tags.open("name").words(name);
            tags.close("name");
        }
        tags.close(NAME);
    }
}
