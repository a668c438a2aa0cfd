package org.hongtou.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code distinct(list)}: the texts of a list, each once, in their order; lists in it count as their texts. With what
 * FreeMarker has, a template would go through the whole list for each of its texts.
 */
final class Distinct implements TemplateMethodModelEx {

    @Override
    @SuppressWarnings("rawtypes") // FreeMarker's own signature
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.getFirst() instanceof TemplateSequenceModel list)) {
            throw new TemplateModelException("distinct takes one list");
        }
        Map<String, TemplateModel> texts = new LinkedHashMap<>();
        collect(list, texts);
        return new Texts(List.copyOf(texts.values()));
    }

    private static void collect(TemplateSequenceModel list, Map<String, TemplateModel> texts)
            throws TemplateModelException {
        for (int i = 0; i < list.size(); i++) {
            switch (list.get(i)) {
                case TemplateSequenceModel inner -> collect(inner, texts);
                case TemplateScalarModel text -> texts.putIfAbsent(text.getAsString(), text);
                case null, default -> throw new TemplateModelException("distinct takes a list of texts");
            }
        }
    }

    private record Texts(List<TemplateModel> texts) implements TemplateSequenceModel {
        @Override
        @SuppressWarnings("NullAway") // FreeMarker means a missing value by null.
        public @Nullable TemplateModel get(int index) {
            return index < 0 || index >= texts.size() ? null : texts.get(index);
        }

        @Override
        public int size() {
            return texts.size();
        }
    }
}
