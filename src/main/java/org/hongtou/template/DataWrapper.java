package org.hongtou.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** Wraps nothing but what is a template's value already, so that no object of the program reaches a template. */
final class DataWrapper implements ObjectWrapper {

    @Override
    @SuppressWarnings("NullAway") // FreeMarker means a missing value by null.
    public TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        if (object == null || object instanceof TemplateModel) {
            return (TemplateModel) object;
        }
        throw new TemplateModelException("not data: " + object.getClass().getSimpleName());
    }
}
