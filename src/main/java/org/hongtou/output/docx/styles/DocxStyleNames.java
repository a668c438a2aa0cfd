package org.hongtou.output.docx.styles;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hongtou.model.Element;
import org.hongtou.model.Span;
import org.hongtou.style.Style;

/** What styles are called: an id that never changes, and a name that a word processor lists. */
public final class DocxStyleNames {
    /** The paragraph that the foot's table hangs on, as small as Word allows. */
    public static final String ANCHOR = "anchor";

    /** The character style of letters and digits within tracked Han text. */
    public static final String LATIN = "latin";

    /** What Word calls the style that it gives to the entries of contents when it makes them anew. */
    static final String CONTENTS_ENTRY = "toc 1";

    /** The character style that Word gives to what leads elsewhere when it makes contents anew. */
    static final String LINK = "Hyperlink";

    private DocxStyleNames() {}

    /** The name that an element's style is listed by. */
    public static String of(Element element, Style style) {
        Set<String> taken = new HashSet<>();
        String body = unique(style.paragraph(Element.PARAGRAPH).name(), taken);
        if (element == Element.PARAGRAPH) {
            return body;
        }
        for (Element other : Element.values()) {
            String name = other == Element.PARAGRAPH
                    ? ""
                    : unique(style.paragraph(other).name(), taken);
            if (other == element) {
                return name;
            }
        }
        return body;
    }

    public static String id(Element element) {
        return element.key();
    }

    public static String id(Span.Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A name that no style before it has; Word drops a style whose name is taken. */
    static String unique(String name, Set<String> taken) {
        String unique = name;
        for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
            unique = name + " " + n;
        }
        return unique;
    }
}
