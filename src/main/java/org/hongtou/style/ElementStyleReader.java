package org.hongtou.style;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.jspecify.annotations.Nullable;

/** Reads the look of every element; an element that is {@code like} another begins with all of that one's values. */
final class ElementStyleReader {
    private static final int BLACK = 0;
    private static final int DEEPEST_OUTLINE = 9;
    private static final int NARROWEST = 33;
    private static final int WIDEST = 200;
    /** The line box of a mark, in parts of its size: high enough that no word processor cuts its letters. */
    private static final double MARK_PITCH = 1.25;
    /** That of a page number. */
    private static final double NUMBER_PITCH = 16.0 / 14;

    private static final Type NO_TYPE = new Type(new Face("", ""), Length.ZERO, 100, Length.ZERO, false, BLACK);
    private static final ParagraphFormat NO_FORMAT = ParagraphFormat.plain(Length.ZERO);

    private final StyleFields fields;
    private final Map<String, Face> faces;
    private final Length pitch;
    private final Length markSize;
    private final Map<String, ParagraphStyle> read = new HashMap<>();
    /** The faces of elements as they are named, whichever of the two letters and digits take. */
    private final Map<String, Face> named = new HashMap<>();

    private final Set<String> reading = new LinkedHashSet<>();

    /**
     * @param fields the part {@code elements}
     * @param faces the faces by their names
     * @param pitch the page's, which an element has that says no other and is like none
     * @param markSize the size that a mark has where its words are few
     */
    ElementStyleReader(StyleFields fields, Map<String, Face> faces, Length pitch, Length markSize) {
        this.fields = fields;
        this.faces = faces;
        this.pitch = pitch;
        this.markSize = markSize;
    }

    Map<Element, ParagraphStyle> styles() {
        Map<Element, ParagraphStyle> styles = new EnumMap<>(Element.class);
        for (Element element : Element.values()) {
            styles.put(element, fitted(element, style(element.key())));
        }
        fields.end(List.of());
        return styles;
    }

    /** What a file doesn't say is so in any case, or follows: lines of a mark and a page number are as high as letters ask. */
    private ParagraphStyle fitted(Element element, ParagraphStyle style) {
        return switch (element) {
            case MARK ->
                style.withType(style.type().withSize(markSize, 100))
                        .withFormat(style.format()
                                .withPitch(markSize.times(MARK_PITCH).toTwip()));
            case PAGE_NUMBER ->
                style.withFormat(style.format()
                        .withAlign(Align.LEFT)
                        .withPitch(style.type().size().times(NUMBER_PITCH).toTwip()));
            case CORNER_LEFT, CORNER_RIGHT, ENDS, PRINTED ->
                style.withFormat(style.format().withAlign(Align.LEFT));
            case SIGNATURE -> style.withFormat(flush(style.format()).with(Paging.KEEP_NEXT, true));
            case CONTENTS_ENTRY, ATTACHMENT_NOTE, DATE, ATTENDANCE -> style.withFormat(flush(style.format()));
            case PICTURE -> style.withFormat(flush(style.format()).withAlign(Align.CENTER));
            case TABLE_CELL ->
                style.format().align() == Align.LEFT
                                && !fields.part(element.key()).has("align")
                        ? style.withFormat(style.format().withAlign(Align.CENTER))
                        : style;
            default -> style;
        };
    }

    private static ParagraphFormat flush(ParagraphFormat format) {
        return format.withIndents(format.indents().withFirstLine(Length.ZERO));
    }

    private ParagraphStyle style(String key) {
        ParagraphStyle known = read.get(key);
        if (known != null) {
            return known;
        }
        StyleFields part = fields.part(key);
        part.idle(key);
        ParagraphStyle base = null;
        Face pair = NO_TYPE.face();
        if (part.has("like")) {
            String like = StyleNames.of("elements", part.text("like"));
            reading.add(key);
            if (fields.has(like) && !reading.contains(like)) {
                base = style(like);
                pair = named.getOrDefault(like, pair);
            } else {
                // Also where it is like itself, by one way or another.
                part.wrong("like", part.text("like"), StyleFields.both("elements", fields.keys()));
            }
            reading.remove(key);
        }
        boolean own = base != null && !base.type().face().equals(pair);
        // What is like a look that isn't there has its error already.
        boolean whole = base == null && !part.has("like");
        pair = part.has("face") || whole ? face(part, faces) : pair;
        named.put(key, pair);
        own = part.choice("latin", Map.of("face", false, "han", true), own);
        ParagraphStyle style = style(key, part, base, whole, own ? new Face(pair.han(), pair.han()) : pair);
        part.end(List.of());
        read.put(key, style);
        return style;
    }

    private ParagraphStyle style(
            String key, StyleFields part, @Nullable ParagraphStyle base, boolean whole, Face face) {
        return new ParagraphStyle(
                part.text("name"),
                type(part, face, base == null ? NO_TYPE : base.type(), whole && !key.equals(Element.MARK.key())),
                format(part, base == null ? NO_FORMAT : base.format(), whole),
                part.has("before") || base == null ? part.gap("before") : base.gapBefore(),
                part.has("after") || base == null ? part.gap("after") : base.gapAfter(),
                part.choice("break", Map.of("words", true, "characters", false), base != null && base.breakAtWords()));
    }

    private static Type type(StyleFields part, Face face, Type base, boolean sized) {
        return new Type(
                face,
                part.has("size") || sized ? part.positive("size") : base.size(),
                part.has("scale") ? part.whole("scale", NARROWEST, WIDEST) : base.scale(),
                part.length("tracking", base.tracking()).toTwip(),
                part.flag("bold", base.bold()),
                part.colour("colour", base.rgb()));
    }

    /** The pair of faces that a part names. */
    static Face face(StyleFields part, Map<String, Face> faces) {
        String name = part.text("face");
        Face face = faces.getOrDefault(name, faces.get(StyleNames.of("faces", name)));
        if (face == null) {
            part.wrong("face", name, StyleFields.both("faces", faces.keySet()));
            return NO_TYPE.face();
        }
        return face;
    }

    private ParagraphFormat format(StyleFields part, ParagraphFormat base, boolean whole) {
        Map<String, Align> aligns = new LinkedHashMap<>();
        for (Align align : Align.values()) {
            aligns.put(align.name().toLowerCase(Locale.ROOT), align);
        }
        Length usual = whole ? pitch : base.pitch();
        return ParagraphFormat.plain((part.has("pitch") ? part.positive("pitch") : usual).toTwip())
                .withAlign(part.choice("align", aligns, base.align()))
                .withIndents(indents(part, base.indents()))
                .with(Paging.KEEP_NEXT, part.flag("keep-next", base.has(Paging.KEEP_NEXT)))
                .with(Paging.KEEP_LINES, part.flag("keep-lines", base.has(Paging.KEEP_LINES)))
                .with(Paging.NEW_PAGE, part.flag("new-page", base.has(Paging.NEW_PAGE)))
                .withOutline(part.has("outline") ? part.whole("outline", 0, DEEPEST_OUTLINE) : base.outline());
    }

    private static Indents indents(StyleFields part, Indents base) {
        return Indents.NONE
                .withLeft(part.length("left", base.left()).toTwip())
                .withRight(part.length("right", base.right()).toTwip())
                .withFirstLine(part.length("first-line", base.firstLine()).toTwip());
    }
}
