package org.hongtou.content.schema;

import java.util.List;
import java.util.stream.Stream;
import org.hongtou.content.source.KeyName;

/**
 * A key that no template prints, so that every kind has it, whatever its {@code schema.yaml} says; one that has such a
 * key itself keeps its own.
 */
record AddedKey(Schema.Key key) {

    /** Keys with this one behind them, unless one of them has a name of it. */
    List<Schema.Key> behind(List<Schema.Key> keys) {
        boolean taken = keys.stream()
                .flatMap(other -> other.allNames().stream())
                .map(KeyName::normal)
                .anyMatch(name -> key.allNames().stream().map(KeyName::normal).anyMatch(name::equals));
        return taken ? keys : Stream.concat(keys.stream(), Stream.of(key)).toList();
    }

    /** Whether files of a schema have it; not where the schema has a key of its own by that name. */
    @SuppressWarnings("ReferenceEquality") // this very key, not one that a schema happens to repeat
    boolean isIn(Schema schema) {
        return schema.keys().stream().anyMatch(other -> other == key);
    }
}
