package org.hongtou.typeset.compose;

import java.util.HashMap;
import java.util.Map;
import org.hongtou.style.Face;
import org.hongtou.style.Style;
import org.hongtou.style.Type;

/** The types of a document's letters by script, each there once however many runs are set in it. */
final class ScriptTypes {
    private final Style style;
    private final Map<Type, Three> known = new HashMap<>();

    ScriptTypes(Style style) {
        this.style = style;
    }

    /**
     * What a type is for each script.
     *
     * @param han for Han characters: the type itself
     * @param latin for letters and digits
     * @param sign for signs that both scripts have, where they name the Han face for either
     */
    record Three(Type han, Type latin, Type sign) {}

    Three of(Type type) {
        return known.computeIfAbsent(type, this::three);
    }

    private Three three(Type type) {
        Type latin = type.tracking().emu() == 0
                ? type
                : type.withTracking(style.latin().tracking());
        return new Three(
                type,
                latin,
                type.withFace(new Face(type.face().han(), type.face().han())));
    }
}
