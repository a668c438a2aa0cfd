package org.hongtou.typeset.line;

import java.util.HashMap;
import java.util.Map;
import org.hongtou.style.Face;
import org.hongtou.style.Type;
import org.hongtou.typeset.Letterforms;
import org.hongtou.typeset.Metrics;

/** The letterforms of a document's types: the metrics are asked once for each. */
final class TypeForms {
    private final Metrics metrics;
    private final Map<Face, Letterforms> regular = new HashMap<>();
    private final Map<Face, Letterforms> bold = new HashMap<>();

    TypeForms(Metrics metrics) {
        this.metrics = metrics;
    }

    Letterforms of(Type type) {
        Map<Face, Letterforms> forms = type.bold() ? bold : regular;
        Letterforms known = forms.get(type.face());
        if (known == null) {
            known = metrics.letterforms(type.face(), type.bold());
            forms.put(type.face(), known);
        }
        return known;
    }
}
