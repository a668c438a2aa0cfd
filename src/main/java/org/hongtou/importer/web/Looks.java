package org.hongtou.importer.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.importer.draft.Look;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How a page's elements look, as far as a draft needs it: by what they are, by the page's own rules for elements, classes
 * and names, as Word, WPS and LibreOffice write them, and by their own style.
 */
final class Looks {
    private static final Pattern SELECTOR = Pattern.compile("([a-zA-Z][a-zA-Z0-9]*)?([.#][-_\\w\\u0080-\\uFFFF]+)?");
    private static final Pattern LENGTH = Pattern.compile("([0-9]*\\.?[0-9]+)(?:pt|px|cm|mm|in|em|rem|%|ch|pc|ex)?");
    private static final int BOLD_FROM = 600;
    private static final int MOST_KINDS = 5_000;

    private final Map<String, Map<String, String>> rules = new HashMap<>();
    private final Map<String, Map<String, String>> merged = new HashMap<>();
    private String lastStyle = "";
    private Map<String, String> lastDeclared = Map.of();

    Looks(Document page) {
        for (Element sheet : page.select("style")) {
            read(withoutRemarks(sheet.data()).replace("<!--", "").replace("-->", ""));
        }
    }

    private void read(String sheet) {
        int at = 0;
        int open = sheet.indexOf('{');
        while (open >= 0) {
            int inner = sheet.indexOf('{', open + 1);
            int close = sheet.indexOf('}', open + 1);
            if (close < 0) {
                return;
            }
            if (inner >= 0 && inner < close) {
                // rules within a rule, as those for printing are
                at = open + 1;
                open = inner;
                continue;
            }
            Map<String, String> declared = declared(sheet.substring(open + 1, close));
            for (String selector : sheet.substring(at, open).split(",", -1)) {
                String simple = selector.strip();
                if (!simple.isEmpty() && SELECTOR.matcher(simple).matches()) {
                    rules.computeIfAbsent(key(simple), unused -> new HashMap<>())
                            .putAll(declared);
                }
            }
            at = close + 1;
            open = inner;
        }
    }

    private static String withoutRemarks(String sheet) {
        StringBuilder bare = new StringBuilder();
        int at = 0;
        int remark = sheet.indexOf("/*");
        while (remark >= 0) {
            bare.append(sheet, at, remark);
            int end = sheet.indexOf("*/", remark + 2);
            if (end < 0) {
                return bare.toString();
            }
            at = end + 2;
            remark = sheet.indexOf("/*", at);
        }
        return bare.append(sheet, at, sheet.length()).toString();
    }

    /** Elements in small letters; classes and names as they are. */
    private static String key(String selector) {
        int sign = Math.max(selector.indexOf('.'), selector.indexOf('#'));
        return sign < 0
                ? selector.toLowerCase(Locale.ROOT)
                : selector.substring(0, sign).toLowerCase(Locale.ROOT) + selector.substring(sign);
    }

    private static Map<String, String> declared(String style) {
        Map<String, String> declared = new HashMap<>();
        for (String declaration : style.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declared.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration
                                .substring(colon + 1)
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .replaceFirst(" ?!important$", ""));
            }
        }
        return declared;
    }

    /** What a property of an element is, weaker rules first; null where nothing says. */
    @Nullable
    String of(Element element, String property) {
        String own = own(element, property);
        return own == null ? ofRules(element, property) : own;
    }

    private @Nullable String own(Element element, String property) {
        String own = element.attr("style");
        if (!own.equals(lastStyle)) {
            lastStyle = own;
            lastDeclared = declared(own);
        }
        return lastDeclared.get(property);
    }

    private @Nullable String ofRules(Element element, String property) {
        if (rules.isEmpty()) {
            return null;
        }
        String kind = element.normalName() + ' ' + element.attr("class") + '#' + element.id();
        if (merged.size() > MOST_KINDS) {
            merged.clear();
        }
        return merged.computeIfAbsent(kind, unused -> merged(element)).get(property);
    }

    /** All that the page's rules say of an element, weaker ones first. */
    private Map<String, String> merged(Element element) {
        Map<String, String> all = new HashMap<>();
        String tag = element.normalName();
        addRules(tag, all);
        for (String name : element.classNames()) {
            addRules("." + name, all);
            addRules(tag + "." + name, all);
        }
        if (!element.id().isEmpty()) {
            addRules("#" + element.id(), all);
            addRules(tag + "#" + element.id(), all);
        }
        return all;
    }

    private void addRules(String selector, Map<String, String> all) {
        all.putAll(rules.getOrDefault(selector, Map.of()));
    }

    boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || "none".equals(of(element, "display"))
                || "hidden".equals(of(element, "visibility"))
                || "all".equals(of(element, "mso-hide"));
    }

    /** Where an element's lines stand: as those around it where it says nothing. */
    Look.Side side(Element element, Look.Side around) {
        String said = own(element, "text-align");
        if (said == null) {
            said = element.normalName().equals("center")
                    ? "center"
                    : element.attr("align").toLowerCase(Locale.ROOT);
        }
        // an element's own word goes before the page's rules, which LibreOffice writes for all paragraphs
        String rule = said.isEmpty() ? ofRules(element, "text-align") : said;
        return switch (rule == null ? "" : rule) {
            case "center", "-webkit-center", "middle" -> Look.Side.CENTER;
            case "right", "end", "-webkit-right" -> Look.Side.END;
            case "left", "start", "justify" -> Look.Side.START;
            default -> around;
        };
    }

    boolean isBold(Element element, boolean around) {
        String weight = of(element, "font-weight");
        if (weight == null) {
            return around
                    || element.normalName().equals("b")
                    || element.normalName().equals("strong");
        }
        return weight.matches("[0-9]{3,4}")
                ? Integer.parseInt(weight) >= BOLD_FROM
                : weight.startsWith("bold") || (weight.equals("inherit") && around);
    }

    /** Whether an element's first line stands further in: null where it doesn't say. */
    @Nullable
    Boolean isIndented(Element element) {
        Boolean first = isPositive(of(element, "text-indent"));
        Boolean left = isPositive(of(element, "margin-left"));
        // no conditional expression, which would unbox what may be null
        if (first == null || (left != null && left)) {
            return left;
        }
        return first;
    }

    private static @Nullable Boolean isPositive(@Nullable String length) {
        if (length == null) {
            return null;
        }
        Matcher written = LENGTH.matcher(length);
        return written.matches() && Double.parseDouble(written.group(1)) > 0;
    }

    /** Whether blanks and line ends are shown as they are written. */
    boolean isAsWritten(Element element, boolean around) {
        String said = of(element, "white-space");
        return said == null ? around || element.normalName().equals("pre") : said.startsWith("pre");
    }
}
