package org.hongtou.output.docx.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The names of styles: Word knows its own by them, whatever their ids (ISO/IEC 29500-1 17.7.4.9). */
final class StyleNameRules {
    private static final int LONGEST = 253;

    /** Names that Word keeps for its own styles, in lower case, with the types that it gives them. */
    private static final Map<String, String> OWN = own();

    /** What a Chinese Word calls its own: a style of another's making beside it is there twice (finding 39). */
    private static final Set<String> LOCAL = Set.of(
            "正文", "标题", "副标题", "题注", "页码", "页眉", "页脚", "正文文本", "正文缩进", "列表", "列表段落", "列出段落", "TOC 标题", "强调", "要点", "引用",
            "明显引用", "脚注文本", "尾注文本", "日期", "签名", "称呼", "结束语", "超链接", "网格型", "无间隔", "纯文本", "批注文字", "普通(网站)");

    private StyleNameRules() {}

    static List<LintRule> all() {
        return List.of(
                new LintRule(
                        "style-names-once",
                        Harm.REPAIRS,
                        "MS-OE376 2.1.230; Open-Xml-PowerTools #181: of styles of one name Word keeps the last; "
                                + "an alias is a name, too, and case doesn't tell apart",
                        StyleNameRules::once),
                new LintRule(
                        "style-names-are-whole",
                        Harm.REPAIRS,
                        "MS-OE376 2.1.230: no comma, no blanks at the edges, with the aliases 253 characters at most",
                        StyleNameRules::whole),
                new LintRule(
                        "own-styles-are-word's",
                        Harm.REPAIRS,
                        "MS-OE376 2.1.230: names of Word's own styles are of a type, and no custom style's",
                        StyleNameRules::builtIn),
                new LintRule(
                        "names-of-a-chinese-word",
                        Harm.MISREADS,
                        "the local names of Word's own styles stand in the same list as custom ones",
                        StyleNameRules::local));
    }

    private static Map<String, String> own() {
        Map<String, String> own = new TreeMap<>();
        Stream<String> numbered =
                IntStream.rangeClosed(1, 9).boxed().flatMap(n -> Stream.of("heading " + n, "toc " + n, "index " + n));
        Stream<String> paragraphs = Stream.of(
                "normal,title,subtitle,caption,header,footer,footnote text,endnote text,annotation text,balloon text",
                "body text,body text 2,body text 3,body text indent,body text first indent,normal indent,plain text",
                "list,list 2,list bullet,list number,list paragraph,quote,intense quote,toc heading,no spacing",
                "date,signature,salutation,closing,block text,bibliography,normal (web),table of figures",
                "table of authorities,macro,message header,note heading,document map,envelope address,index heading");
        Stream.concat(numbered, paragraphs.flatMap(names -> Stream.of(names.split(","))))
                .forEach(name -> own.put(name, "paragraph"));
        Stream.of(("default paragraph font,page number,line number,strong,emphasis,hyperlink,followedhyperlink,"
                                + "footnote reference,endnote reference,annotation reference,placeholder text,subtle emphasis,"
                                + "intense emphasis,subtle reference,intense reference,book title,html code")
                        .split(","))
                .forEach(name -> own.put(name, "character"));
        Stream.of("normal table", "table grid", "table simple 1", "table theme")
                .forEach(name -> own.put(name, "table"));
        own.put("no list", "numbering");
        return Map.copyOf(own);
    }

    private static List<String> names(Element style) {
        return Stream.concat(
                        Stream.of(Nodes.value(style, "name")),
                        Stream.of(Nodes.value(style, "aliases").split(",")))
                .filter(name -> !name.isEmpty())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void once(LintedDocx docx, Consumer<String> found) {
        Map<String, String> seen = new HashMap<>();
        for (Element style : docx.all(LintedDocx.STYLES, "style")) {
            String id = Nodes.attribute(style, "styleId");
            for (String name : names(style)) {
                String other = seen.put(name, id);
                if (other != null) {
                    found.accept(name + " of " + other + " and " + id);
                }
            }
        }
    }

    private static void whole(LintedDocx docx, Consumer<String> found) {
        for (Element style : docx.all(LintedDocx.STYLES, "style")) {
            String name = Nodes.value(style, "name");
            int length = name.length() + 1 + Nodes.value(style, "aliases").length();
            boolean edges = names(style).stream().anyMatch(one -> !one.equals(one.strip()));
            if (name.isEmpty() || name.contains(",") || edges || length > LONGEST) {
                found.accept(Nodes.attribute(style, "styleId") + ": " + name);
            }
        }
    }

    private static void builtIn(LintedDocx docx, Consumer<String> found) {
        for (Element style : docx.all(LintedDocx.STYLES, "style")) {
            String type = OWN.get(Nodes.value(style, "name").toLowerCase(Locale.ROOT));
            boolean custom = Nodes.attribute(style, "customStyle").matches("1|true|on");
            if (type != null && (custom || !type.equals(Nodes.attribute(style, "type")))) {
                found.accept(Nodes.value(style, "name"));
            }
        }
    }

    private static void local(LintedDocx docx, Consumer<String> found) {
        for (Element style : docx.all(LintedDocx.STYLES, "style")) {
            String name = Nodes.value(style, "name");
            if (LOCAL.contains(name) || name.matches("(标题|目录|列表|索引) ?[1-9]")) {
                found.accept(name);
            }
        }
    }
}
