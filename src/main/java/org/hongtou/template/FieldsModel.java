package org.hongtou.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.Iterator;
import java.util.Map;
import org.hongtou.content.data.Data;
import org.jspecify.annotations.Nullable;

/**
 * A mapping, in the schema's order.
 *
 * @param fields its values by their English keys
 * @param reads notes what the template asks for
 */
record FieldsModel(Map<String, Data> fields, Reads reads) implements TemplateHashModelEx {

    @Override
    @SuppressWarnings("NullAway") // FreeMarker means a missing value by null.
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Data value = fields.get(key);
        return value == null ? null : DataModels.of(reads.note(value), reads);
    }

    @Override
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    @Override
    public int size() {
        return fields.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return () -> new Values<>(fields.keySet().iterator(), SimpleScalar::new);
    }

    @Override
    public TemplateCollectionModel values() {
        reads.noteAll(fields.values());
        return () -> new Values<>(fields.values().iterator(), value -> DataModels.of(value, reads));
    }

    private record Values<T>(Iterator<T> values, Model<T> model) implements TemplateModelIterator {
        @Override
        public TemplateModel next() throws TemplateModelException {
            return model.of(values.next());
        }

        @Override
        public boolean hasNext() {
            return values.hasNext();
        }
    }

    private interface Model<T> {
        TemplateModel of(T value) throws TemplateModelException;
    }
}
