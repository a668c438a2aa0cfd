package org.hongtou.rows;

import java.util.List;
import java.util.function.Predicate;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.KeyName;
import org.jspecify.annotations.Nullable;

/** The choices of a key, by the words that spreadsheets have for them: 会办件 and 会 are 会办. */
final class Options {
    private Options() {}

    /** The choice that words mean; null where it is none, or several. */
    static Schema.@Nullable Option of(Schema.Key key, String words) {
        String said = KeyName.normal(words);
        for (Schema.Type type : key.types()) {
            if (type instanceof Schema.Type.Choice choice) {
                for (Schema.Option option : choice.options()) {
                    if (isCalled(option, said)) {
                        return option;
                    }
                }
                Schema.Option within = only(choice, said::contains);
                return within != null || said.isEmpty() ? within : only(choice, name -> name.startsWith(said));
            }
        }
        return null;
    }

    /** The one choice with such a name; null where there is none, or several. */
    private static Schema.@Nullable Option only(Schema.Type.Choice choice, Predicate<String> names) {
        List<Schema.Option> found = choice.options().stream()
                .filter(option -> option.names().stream().anyMatch(names))
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static boolean isCalled(Schema.Option option, String said) {
        return KeyName.normal(option.name()).equals(said)
                || option.names().stream().anyMatch(name -> KeyName.normal(name).equals(said));
    }

    /** The canonical name of the choice that words mean; the words themselves where it is none. */
    static String name(Schema.Key key, String words) {
        Schema.Option option = of(key, words);
        return option == null ? words : option.name();
    }

    /** The word by which a person gives a choice. */
    static String shown(Schema.Option option) {
        return option.names().isEmpty() ? option.name() : option.names().getFirst();
    }
}
