package org.hongtou.content.checked;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.schema.Schema;

/** What finds the keys of each level of a schema, which many mappings of many files share. Safe for use by many threads. */
final class KeyFinders {
    private final Schema schema;
    private final Map<List<Schema.Key>, KeyFinder> finders = Collections.synchronizedMap(new IdentityHashMap<>());

    KeyFinders(Schema schema) {
        this.schema = schema;
    }

    Schema schema() {
        return schema;
    }

    /** @param root whether the keys are those of the file itself */
    KeyFinder of(List<Schema.Key> keys, boolean root) {
        return finders.computeIfAbsent(keys, all -> new KeyFinder(schema, all, root));
    }
}
