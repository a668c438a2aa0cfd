package org.hongtou.style;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Element;
import org.hongtou.model.Layout;
import org.hongtou.model.Length;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads the style files of a kind into a {@link Style}. */
public final class StyleReader {
    /** The key that names the style under a file, in both languages. */
    public static final Set<String> EXTENDS = Set.of("extends", "沿用");

    private static final String PHRASES = "phrases";
    private static final List<String> SECTIONS = List.of(
            "extends",
            "layouts",
            "grids",
            "page",
            "faces",
            "elements",
            "roles",
            "latin",
            "mark",
            "red-rule",
            "signature",
            "imprint",
            "contents",
            "page-number",
            "draft",
            "table",
            PHRASES);
    private static final StyleFields.Cells NO_UNIT = new StyleFields.Cells(Length.ZERO, Length.ZERO);
    /** A grey through which words are read easily. */
    private static final int PALE = 0xD9D9D9;

    private static final int HIGHEST_START = 9999;
    private static final Length ABOVE = Length.mm(2);
    private static final Length SMALLEST = Length.pt(10.5);
    private static final Length ROOM = Length.mm(68);
    private static final String USUAL_GRID = "ink";

    private final Node sheet;
    private final Report report;
    private final StyleFields.Units units;
    private final Length pitch;

    private StyleReader(Node sheet, StyleNames names, Report report) {
        this.sheet = sheet;
        this.report = report;
        StyleFields page = section("page", new StyleFields.Units(NO_UNIT, names));
        this.units = new StyleFields.Units(new StyleFields.Cells(page.positive("cell"), page.positive("line")), names);
        this.pitch = page.positive("pitch").toTwip();
    }

    /**
     * The style of a kind in one layout.
     *
     * @param files the trees of its style files, the base first, the kind's own last; at least one
     * @param layout the layout, whose part under the key {@code layouts:} counts over all else
     * @param report what is wrong with the files
     * @throws org.hongtou.diagnostics.Halt if anything is
     */
    public static Style read(List<Node> files, Layout layout, Report report) {
        StyleNames names = new StyleNames();
        Node sheet = names.english(files.getFirst(), report);
        for (Node file : files.subList(1, files.size())) {
            sheet = StyleSheet.over(names.english(file, report), sheet);
        }
        Node layouts = StyleSheet.find(sheet, "layouts");
        checkNames(layouts, "layouts", Stream.of(Layout.values()).map(Layout::key), names, report);
        Node own = layouts == null ? null : StyleSheet.find(layouts, layout.key());
        Node plain = StyleSheet.without(sheet, List.of("layouts"));
        Node whole = own == null ? plain : StyleSheet.over(own, plain);
        checkNames(StyleSheet.find(whole, "grids"), "grids", gridNames().keySet().stream(), names, report);
        Style style = new StyleReader(onGrid(whole), names, report).style();
        report.haltOnErrors();
        return style;
    }

    /**
     * A style file with its phrases alone: what lies under a file that was written before it could say them.
     *
     * @param file the tree of a style file
     */
    public static Node phrases(Node file) {
        return StyleSheet.only(new StyleNames().english(file, new Report()), PHRASES);
    }

    private static void checkNames(
            @Nullable Node parts, String path, Stream<String> known, StyleNames names, Report report) {
        if (parts != null) {
            new StyleFields(parts, parts.place(), path, new StyleFields.Units(NO_UNIT, names), report)
                    .end(known.toList());
        }
    }

    /** The sheet with the figures of its grid under those that its page gives itself. */
    private static Node onGrid(Node sheet) {
        Node page = StyleSheet.find(sheet, "page");
        Node grids = StyleSheet.find(sheet, "grids");
        if (page == null || grids == null) {
            return sheet;
        }
        String name = StyleSheet.find(page, "grid") instanceof Node.Scalar chosen
                ? StyleNames.of(StyleNames.VALUES, chosen.text())
                : USUAL_GRID;
        // A grid that isn't there is said where it is read: the usual one keeps it the only error.
        Node grid = StyleSheet.find(grids, gridNames().containsKey(name) ? name : USUAL_GRID);
        return grid == null ? sheet : StyleSheet.with(sheet, "page", StyleSheet.over(page, grid));
    }

    private static Map<String, Grid> gridNames() {
        Map<String, Grid> names = new LinkedHashMap<>();
        for (Grid grid : Grid.values()) {
            names.put(grid.name().toLowerCase(Locale.ROOT), grid);
        }
        return names;
    }

    private Style style() {
        new StyleFields(sheet, sheet.place(), "", units, report).end(SECTIONS);
        Map<String, Face> faces = faces();
        StyleFields redRule = section("red-rule", units);
        Map<Element, ParagraphStyle> elements = new ElementStyleReader(
                        section("elements", units),
                        faces,
                        pitch,
                        section("mark", units).positive("largest"))
                .styles();
        Style style = new Style(
                page(Objects.requireNonNull(elements.get(Element.PARAGRAPH))
                        .type()
                        .size()),
                elements,
                roles(faces),
                latin(),
                mark(),
                new Style.RedRuleStyle(
                        redRule.length("gap"), stroke(redRule), redRule.length("after"), redRule.flag("shown", true)),
                signature(),
                imprint(),
                contents(),
                pageNumber(),
                draft(Objects.requireNonNull(elements.get(Element.CORNER_RIGHT)).type(), faces),
                table(elements),
                Phrases.read(section(PHRASES, units)));
        redRule.end(List.of());
        return style;
    }

    private StyleFields section(String name, StyleFields.Units measures) {
        Place place = new Place(sheet.place().file(), 0, 0);
        Node part = StyleSheet.find(sheet, name);
        if (part == null) {
            report.add(Diagnostic.error("style.missing-key", place, name));
        }
        return new StyleFields(part, place, name, measures, report);
    }

    private Map<String, Face> faces() {
        StyleFields fields = section("faces", units);
        Map<String, Face> faces = new LinkedHashMap<>();
        for (String name : fields.keys()) {
            StyleFields face = fields.part(name);
            faces.put(name, new Face(face.face("han"), face.face("latin")));
            face.end(List.of());
        }
        return faces;
    }

    private PageStyle page(Length bodySize) {
        StyleFields fields = section("page", units);
        PageStyle page = new PageStyle(
                new PageStyle.Paper(fields.positive("width"), fields.positive("height")),
                fields.choice("grid", gridNames(), Grid.INK),
                new PageStyle.Edges(fields.length("ink-top"), fields.length("ink-bottom")),
                new PageStyle.Sides(fields.length("left"), fields.length("right")),
                new PageStyle.Lines(pitch, units.line()),
                new PageStyle.BodyCharacter(
                        units.cell(), fields.has("body-size") ? fields.positive("body-size") : bodySize),
                fields.length("tighten"),
                fields.flag("mirrored", false),
                fields.has("letter") ? letter(fields.part("letter")) : null);
        fields.end(List.of("cell", "line", "pitch"));
        if (page.measure().compareTo(units.cell().times(2)) < 0) {
            report.add(Diagnostic.error("style.no-room", fields.place("width")));
        }
        return page;
    }

    private static PageStyle.LetterStyle letter(StyleFields fields) {
        StyleFields rule = fields.part("rule");
        PageStyle.LetterStyle letter = new PageStyle.LetterStyle(
                new PageStyle.LetterMark(fields.length("mark-ink"), fields.length("rule-gap")),
                stroke(rule),
                fields.length("rule-width"),
                new PageStyle.LetterFoot(fields.length("foot-rule"), fields.length("text-gap")));
        rule.end(List.of());
        fields.end(List.of());
        return letter;
    }

    private static Stroke stroke(StyleFields fields) {
        Map<String, Stroke.Form> forms = new LinkedHashMap<>();
        for (Stroke.Form form : Stroke.Form.values()) {
            forms.put(form.name().toLowerCase(Locale.ROOT).replace('_', '-'), form);
        }
        return new Stroke(
                fields.choice("form", forms, Stroke.Form.SINGLE),
                fields.length("thickness"),
                fields.colour("colour", 0));
    }

    private Map<Span.Role, RoleStyle> roles(Map<String, Face> faces) {
        StyleFields fields = section("roles", units);
        Map<Span.Role, RoleStyle> roles = new EnumMap<>(Span.Role.class);
        for (Span.Role role : Span.Role.values()) {
            if (role != Span.Role.PLAIN) {
                StyleFields part =
                        fields.part(role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                roles.put(
                        role,
                        new RoleStyle(
                                part.text("name"),
                                part.has("face") ? ElementStyleReader.face(part, faces) : null,
                                part.flag("bold", false)));
                part.end(List.of());
            }
        }
        fields.end(List.of());
        return roles;
    }

    private Style.LatinStyle latin() {
        StyleFields fields = section("latin", units);
        Style.LatinStyle latin = new Style.LatinStyle(
                fields.text("name"), fields.length("tracking").toTwip());
        fields.end(List.of());
        return latin;
    }

    private Style.MarkStyle mark() {
        StyleFields fields = section("mark", units);
        Style.MarkStyle mark = new Style.MarkStyle(
                fields.length("ink"),
                new Style.MarkFit(
                        fields.positive("largest"), fields.whole("narrowest", 20, 100), fields.positive("smallest")),
                new Style.MarkRoom(fields.positive("width"), fields.positive("height")));
        fields.end(List.of());
        return mark;
    }

    private Style.SignatureStyle signature() {
        StyleFields fields = section("signature", units);
        Style.SignatureStyle signature = new Style.SignatureStyle(
                new Style.Sealed(
                        fields.length("sealed-gap"),
                        new Style.Seals(fields.positive("seal-size"), fields.length("seal-spacing")),
                        fields.length("sealed-date")),
                fields.whole("long-name", 4, 60),
                new Style.Unsealed(
                        fields.length("unsealed-gap"),
                        new Style.UnsealedEnds(fields.length("unsealed-name"), fields.length("unsealed-date"))),
                new Style.Stamp(fields.length("stamp-right"), fields.positive("stamp-height")));
        fields.end(List.of());
        return signature;
    }

    private Style.ImprintStyle imprint() {
        StyleFields fields = section("imprint", units);
        StyleFields outer = fields.part("outer");
        StyleFields inner = fields.part("inner");
        Style.ImprintStyle imprint = new Style.ImprintStyle(
                stroke(outer), fields.flag("ruled", true), stroke(inner), fields.flag("even-page", true));
        outer.end(List.of());
        inner.end(List.of());
        fields.end(List.of());
        return imprint;
    }

    private Style.ContentsStyle contents() {
        StyleFields fields = section("contents", units);
        Map<String, Leader> leaders =
                Map.of("none", Leader.NONE, "dots", Leader.DOTS, "middle-dots", Leader.MIDDLE_DOTS);
        Style.ContentsStyle contents = new Style.ContentsStyle(
                fields.flag("page-numbers", true),
                fields.choice("leader", new TreeMap<>(leaders), Leader.DOTS),
                fields.length("number-room").toTwip());
        fields.end(List.of());
        return contents;
    }

    private Style.PageNumberStyle pageNumber() {
        StyleFields fields = section("page-number", units);
        boolean shown = fields.flag("shown", true);
        boolean onFirstPage = fields.flag("on-first-page", true);
        Style.PageNumberStyle number = new Style.PageNumberStyle(
                fields.length("gap"),
                new Style.NumberWords(
                        new Style.NumberEnds(fields.text("before"), fields.text("after")),
                        fields.flag("total", false) ? fields.text("between", " / ") : null),
                new Style.NumberPlace(fields.choice("align", sides(), Style.Side.OUTER), fields.length("indent")),
                !shown
                        ? Style.NumberedPages.NONE
                        : onFirstPage ? Style.NumberedPages.ALL : Style.NumberedPages.AFTER_FIRST,
                start(fields));
        fields.has("between");
        fields.end(List.of());
        return number;
    }

    /** Where nothing is said it is a line of the corner, which has a look of its own. */
    private DraftStyle draft(Type corner, Map<String, Face> faces) {
        if (StyleSheet.find(sheet, "draft") == null) {
            return new DraftStyle(DraftStyle.Shown.FIRST, corner, false);
        }
        StyleFields fields = section("draft", units);
        Map<String, DraftStyle.Shown> places = new LinkedHashMap<>();
        for (DraftStyle.Shown shown : DraftStyle.Shown.values()) {
            places.put(shown.name().toLowerCase(Locale.ROOT), shown);
        }
        DraftStyle.Shown shown = fields.choice("shown", places, DraftStyle.Shown.FIRST);
        if (shown == DraftStyle.Shown.FIRST) {
            for (String key : List.of("face", "size", "colour")) {
                if (fields.has(key)) {
                    report.add(Diagnostic.error(
                            "style.idle-key-instead",
                            fields.place(key),
                            "draft." + key,
                            "elements.corner-right." + key));
                }
            }
            fields.end(List.of());
            return new DraftStyle(shown, corner, false);
        }
        boolean water = shown == DraftStyle.Shown.WATERMARK;
        Type type = fields.has("face") ? corner.withFace(ElementStyleReader.face(fields, faces)) : corner;
        boolean sized = fields.has("size");
        type = sized ? type.withSize(fields.positive("size"), type.scale()) : type;
        type = type.withColour(fields.colour("colour", water ? PALE : type.rgb()));
        fields.end(List.of());
        return new DraftStyle(shown, type, water && !sized);
    }

    private static Map<String, Style.Side> sides() {
        Map<String, Style.Side> sides = new LinkedHashMap<>();
        for (Style.Side side : Style.Side.values()) {
            sides.put(side.name().toLowerCase(Locale.ROOT), side);
        }
        return sides;
    }

    /** The number of the first page, which lies on a sheet's front. */
    private static int start(StyleFields fields) {
        if (!fields.has("start")) {
            return 1;
        }
        int start = fields.whole("start", 1, HIGHEST_START);
        if (start % 2 == 0) {
            fields.wrong("start", fields.text("start"), "1, 3, 5 …");
            return 1;
        }
        return start;
    }

    private Style.TableStyle table(Map<Element, ParagraphStyle> elements) {
        StyleFields fields = section("table", units);
        StyleFields rule = fields.part("rule");
        Node written = StyleSheet.find(sheet, "elements");
        Node cells = written == null ? null : StyleSheet.find(written, Element.TABLE_CELL.key());
        boolean aligned = cells != null && StyleSheet.find(cells, "align") != null;
        ParagraphStyle look = Objects.requireNonNull(elements.get(Element.TABLE_CELL));
        Style.TableStyle table = new Style.TableStyle(
                fields.has("above") ? fields.length("above") : ABOVE,
                stroke(rule),
                new Style.CellWhite(fields.length("padding"), fields.has("room") ? fields.positive("room") : ROOM),
                aligned ? look.format().align() : null,
                fields.has("smallest") ? fields.positive("smallest") : SMALLEST);
        rule.end(List.of());
        fields.end(List.of());
        return table;
    }
}
