package org.hongtou.template;

import freemarker.core.TemplateObject;
import java.lang.reflect.Field;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/**
 * A directive or an expression of a parsed template.
 *
 * @param object FreeMarker's own
 */
@SuppressWarnings("deprecation") // The only way to the parsed template.
record TemplateNode(TemplateObject object) {

    /** {@code BuiltIn} and {@code BuiltinVariable} for all of theirs; else the name of FreeMarker's class. */
    String type() {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getName().equals("freemarker.core.BuiltIn")) {
                return "BuiltIn";
            }
        }
        return object.getClass().getSimpleName();
    }

    /** The value of a field that FreeMarker's class must have. */
    @Nullable
    Object value(String name) {
        for (Field field : ParsedTree.fields(object.getClass())) {
            if (field.getName().equals(name)) {
                return ParsedTree.read(field, object);
            }
        }
        throw new IllegalStateException(object.getClass() + " has no " + name);
    }

    /** The node that a field holds, without the brackets round it, or null. */
    @Nullable
    TemplateNode child(String field) {
        return value(field) instanceof TemplateObject held ? new TemplateNode(held).bare() : null;
    }

    /** The node, or what stands in it if it is a pair of brackets. */
    TemplateNode bare() {
        TemplateNode node = this;
        while (node.type().equals("ParentheticalExpression") && node.value("nested") instanceof TemplateObject inner) {
            node = new TemplateNode(inner);
        }
        return node;
    }

    /** Where it begins. */
    Place start(String file) {
        return new Place(file, object.getBeginLine(), object.getBeginColumn());
    }

    /** Where the name begins that it ends with. */
    Place name(String file, String name) {
        return new Place(file, object.getEndLine(), Math.max(1, object.getEndColumn() - name.length() + 1));
    }
}
