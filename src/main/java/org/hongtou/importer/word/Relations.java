package org.hongtou.importer.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Where a part's references lead within its package. */
final class Relations {
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    /** @param part the name of the part: {@code word/document.xml}; empty for the package itself */
    Relations(PackageParts parts, String part) throws XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        byte[] bytes = parts.get(folder + "_rels/" + part.substring(slash) + ".rels");
        if (bytes == null) {
            return;
        }
        try (Xml xml = new Xml(bytes)) {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.name().equals("Relationship")) {
                    String target = xml.attribute("Target");
                    String type = xml.attribute("Type");
                    String id = xml.attribute("Id");
                    if (target == null || type == null || "External".equals(xml.attribute("TargetMode"))) {
                        continue;
                    }
                    String path = resolved(folder, target);
                    if (id != null) {
                        targets.put(id, path);
                    }
                    byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
                }
            }
        }
    }

    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        while (path.contains("/../")) {
            path = path.replaceFirst("[^/]+/\\.\\./", "");
        }
        return path.replace("/./", "/");
    }

    /** The part that a reference names; null where it leads out of the package or nowhere. */
    @Nullable
    String target(@Nullable String id) {
        return id == null ? null : targets.get(id);
    }

    /** The part of a kind: {@code styles}; null where there is none. */
    @Nullable
    String ofType(String type) {
        return byType.get(type);
    }
}
