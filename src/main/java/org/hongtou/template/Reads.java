package org.hongtou.template;

import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.content.data.Data;
import org.hongtou.markup.MarkupWriter;

/** Which values of the content a template has looked at: one it never asks for can't be in the document. */
final class Reads {
    private final IdentityHashMap<Data.Rich, TemplateModel> markup = new IdentityHashMap<>();
    private final Set<Data> read = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Allowance allowance;

    /** @param allowance grows with what the template is given */
    Reads(Allowance allowance) {
        this.allowance = allowance;
    }

    /** Body text as finished markup; what a template asks for twice is written once. */
    TemplateModel markup(Data.Rich rich) {
        return markup.computeIfAbsent(rich, this::write);
    }

    private TemplateModel write(Data.Rich rich) {
        try {
            String text = MarkupWriter.write(rich.blocks());
            allowance.give(text.length());
            return XMLOutputFormat.INSTANCE.fromMarkup(text);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Notes that the template asks for a value, and gives it back. */
    Data note(Data value) {
        if (read.add(value)) {
            allowance.give(value instanceof Data.Text text ? text.text().length() : 0);
        }
        return value;
    }

    void noteAll(Collection<Data> values) {
        values.forEach(this::note);
    }

    /**
     * The values that it never asked for, each as large as can be: a list rather than its items.
     *
     * @param data the whole content
     * @param given names that the program answers itself
     */
    List<Data> unread(Data.Fields data, Set<String> given) {
        List<Data> unread = new ArrayList<>();
        for (Map.Entry<String, Data> entry : data.values().entrySet()) {
            if (!given.contains(entry.getKey())) {
                collect(entry.getValue(), unread);
            }
        }
        return unread;
    }

    private void collect(Data value, List<Data> unread) {
        if (!read.contains(value)) {
            unread.add(value);
            return;
        }
        value.parts().forEach(part -> collect(part, unread));
    }
}
