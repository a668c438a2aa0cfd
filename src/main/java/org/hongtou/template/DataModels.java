package org.hongtou.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.hongtou.content.data.Data;
import org.jspecify.annotations.Nullable;

/** Shows content to a template: a text as a string, body text as finished markup, a list as a sequence, and so on. */
final class DataModels {
    private DataModels() {}

    static TemplateModel of(Data data, Reads reads) throws TemplateModelException {
        return switch (data) {
            case Data.Text text -> new SimpleScalar(text.text());
            case Data.Rich rich -> reads.markup(rich);
            case Data.Day day -> new DayModel(day);
            case Data.Person person -> new PersonModel(person);
            case Data.Whole whole -> number(whole.value());
            case Data.Flag flag -> flag.value() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Data.Many many -> new SequenceModel(many.items(), reads);
            case Data.Fields fields -> new FieldsModel(fields.values(), reads);
        };
    }

    static TemplateNumberModel number(long value) {
        return () -> value;
    }

    private record SequenceModel(List<Data> items, Reads reads) implements TemplateSequenceModel {
        @Override
        @SuppressWarnings("NullAway") // FreeMarker means a missing value by null.
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= items.size() ? null : of(reads.note(items.get(index)), reads);
        }

        @Override
        public int size() {
            return items.size();
        }
    }
}
