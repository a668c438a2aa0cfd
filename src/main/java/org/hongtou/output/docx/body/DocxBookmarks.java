package org.hongtou.output.docx.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hongtou.output.xml.XmlOut;

/** The names that a document's paragraphs can be pointed at by. Belongs to one document. */
public final class DocxBookmarks {
    private static final int LONGEST = 40;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Bookmark> known = new HashMap<>();

    /** A paragraph's bookmark: its number and its name. */
    record Bookmark(int number, String name) {}

    /** The bookmark of an id, whether it is pointed at or from first. */
    Bookmark of(String id) {
        Bookmark bookmark = known.get(id);
        if (bookmark == null) {
            String name = name(id);
            for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
                name = name(id + "_" + n);
            }
            bookmark = new Bookmark(known.size(), name);
            known.put(id, bookmark);
        }
        return bookmark;
    }

    /**
     * Writes what an id points at.
     *
     * @param id what points at it, or empty where nothing does
     */
    void around(XmlOut out, String id, Runnable content) {
        if (id.isEmpty()) {
            content.run();
            return;
        }
        Bookmark bookmark = of(id);
        out.start("w:bookmarkStart")
                .attribute("w:id", bookmark.number())
                .attribute("w:name", bookmark.name())
                .end();
        content.run();
        out.start("w:bookmarkEnd").attribute("w:id", bookmark.number()).end();
    }

    /** The name of the bookmark of an id. */
    public String nameOf(String id) {
        return of(id).name();
    }

    /** Word takes letters, digits and underscores only, a letter first, and 40 of them at most. */
    public static String name(String id) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            name.append(Character.isLetterOrDigit(c) ? c : '_');
        }
        if (!Character.isLetter(name.charAt(0))) {
            name.insert(0, 'a');
        }
        // The end tells ids apart, as the numbers of items do.
        return name.length() <= LONGEST
                ? name.toString()
                : name.charAt(0) + name.substring(name.length() - LONGEST + 1);
    }
}
