package org.hongtou.template;

import java.util.Collection;
import org.hongtou.content.data.Data;
import org.hongtou.markup.MarkupWriter;
import org.jspecify.annotations.Nullable;

/** Finds the value that holds a character. */
final class Holder {
    private Holder() {}

    /** The innermost value that holds a character, or null. */
    static @Nullable Data of(Data data, int character) {
        return switch (data) {
            case Data.Person person -> person.written().indexOf(character) >= 0 ? person : null;
            case Data.Text text -> text.text().indexOf(character) >= 0 ? text : null;
            case Data.Rich rich -> MarkupWriter.write(rich.blocks()).indexOf(character) >= 0 ? rich : null;
            case Data.Many many -> first(many.items(), character);
            case Data.Fields fields -> first(fields.values().values(), character);
            case Data.Day day -> null;
            case Data.Whole whole -> null;
            case Data.Flag flag -> null;
        };
    }

    private static @Nullable Data first(Collection<Data> values, int character) {
        for (Data value : values) {
            Data holder = of(value, character);
            if (holder != null) {
                return holder;
            }
        }
        return null;
    }
}
