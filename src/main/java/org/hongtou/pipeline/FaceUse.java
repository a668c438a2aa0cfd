package org.hongtou.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.font.NamedFace;
import org.hongtou.kind.Kind;
import org.hongtou.model.Element;
import org.hongtou.model.Layout;
import org.hongtou.model.Span;
import org.hongtou.style.Face;
import org.hongtou.style.Style;

/**
 * A face that the styles of some kinds set text in.
 *
 * @param face the face
 * @param kinds the titles of these kinds
 */
public record FaceUse(NamedFace face, List<String> kinds) {

    public FaceUse {
        kinds = List.copyOf(kinds);
    }

    /**
     * The faces of all kinds in all layouts, those of body text first.
     *
     * @param report what is wrong with styles; those that can't be read name no face
     */
    static List<FaceUse> of(KindFiles files, Report report) {
        Map<String, NamedFace> faces = new LinkedHashMap<>();
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        Report found = new Report();
        for (Kind kind : files.library().kinds()) {
            for (Layout layout : Layout.values()) {
                try {
                    for (NamedFace face : named(files.style(kind.folder(), layout, found))) {
                        faces.merge(face.name(), face, NamedFace::and);
                        kinds.computeIfAbsent(face.name(), name -> new LinkedHashSet<>())
                                .add(kind.title());
                    }
                } catch (Halt halt) {
                    // What is wrong stands in the report, for each layout anew.
                }
            }
        }
        found.diagnostics().stream().distinct().forEach(report::add);
        return faces.values().stream()
                .map(face -> new FaceUse(face, List.copyOf(kinds.getOrDefault(face.name(), Set.of()))))
                .toList();
    }

    private static List<NamedFace> named(Style style) {
        List<NamedFace> faces = new ArrayList<>();
        for (Element element : Element.values()) {
            add(style.paragraph(element).type().face(), faces);
            for (Span.Role role : Span.Role.values()) {
                add(style.type(element, role).face(), faces);
            }
        }
        return faces;
    }

    private static void add(Face face, List<NamedFace> faces) {
        faces.add(new NamedFace(face.han(), true, false));
        faces.add(new NamedFace(face.latin(), false, true));
    }
}
