package org.hongtou.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a template sees.
 *
 * @param data the content
 * @param extras {@code genre}, {@code kind}, {@code layout}, {@code public}: what the program adds; they go before the
 *     content, and {@code true} and {@code false} are truth values
 */
record RootModel(FieldsModel data, Map<String, String> extras) implements TemplateHashModel {

    @Override
    @SuppressWarnings("NullAway") // FreeMarker means a missing value by null.
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        String extra = extras.get(key);
        if (extra == null) {
            return data.get(key);
        }
        return switch (extra) {
            case "true" -> TemplateBooleanModel.TRUE;
            case "false" -> TemplateBooleanModel.FALSE;
            default -> new SimpleScalar(extra);
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
