package org.hongtou.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import org.hongtou.content.data.Data;
import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation: printed as a list prints it, with {@code name}, {@code person}, {@code others},
 * {@code count}, {@code note} and {@code written}.
 *
 * @param person the person
 */
record PersonModel(Data.Person person) implements TemplateScalarModel, TemplateHashModel {

    @Override
    public String getAsString() {
        return person.text();
    }

    @Override
    @SuppressWarnings("NullAway") // FreeMarker means a missing value by null.
    public @Nullable TemplateModel get(String key) {
        return switch (key) {
            case "name" -> new SimpleScalar(person.name());
            case "person" -> person.isPerson() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case "others" -> new SimpleScalar(person.others());
            case "count" -> DataModels.number(person.count());
            case "note" -> new SimpleScalar(person.note());
            case "written" -> new SimpleScalar(person.written());
            default -> null;
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
