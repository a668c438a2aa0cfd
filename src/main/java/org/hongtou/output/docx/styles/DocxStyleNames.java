package org.hongtou.output.docx.styles;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hongtou.model.Element;
import org.hongtou.model.Span;
import org.hongtou.style.ParagraphStyle;
import org.hongtou.style.Style;

/**
 * What styles are called: an id that never changes; the name that Word knows it by; and the standard's name, under which
 * it is listed. Where Word has a style of its own for the purpose, that style's English name stands in the file, whatever
 * language Word speaks (ISO/IEC 29500-1 17.7.4.9), and the standard's name is its alias (17.7.4.1).
 */
public final class DocxStyleNames {
    /** The paragraph that the foot's table hangs on, as small as Word allows. */
    public static final String ANCHOR = "anchor";

    /** The character style of letters and digits within tracked Han text. */
    public static final String LATIN = "latin";

    /** The character style of the page number's figure. */
    public static final String FIGURE = "page-figure";

    /** What Word calls the styles that it gives to the entries of contents when it makes them anew, before a level. */
    static final String CONTENTS_ENTRY = "toc ";

    /** The character style that Word gives to what leads elsewhere when it makes contents anew. */
    static final String LINK = "Hyperlink";

    /** Word's name of {@link #FIGURE}. */
    static final String PAGE_NUMBER = "page number";

    private static final Map<Element, String> BUILT_IN = Map.of(
            Element.PARAGRAPH, "Normal",
            Element.TITLE, "Title",
            Element.SUBTITLE, "Subtitle",
            Element.CONTENTS_ENTRY, CONTENTS_ENTRY + 1,
            Element.TABLE_CAPTION, "caption",
            Element.PAGE_NUMBER, "footer");

    /** Names under which a Chinese Word lists styles of its own: another style of that name would be taken for them. */
    private static final List<String> WORDS_OWN = List.of(
            "正文", "标题", "副标题", "题注", "页眉", "页脚", "页码", "日期", "签名", "称呼", "结束语", "引用", "明显引用", "强调", "明显强调", "不明显强调",
            "要点", "列表", "列表段落", "列表编号", "列表项目符号", "正文文本", "正文缩进", "正文首行缩进", "纯文本", "无间隔", "超链接", "行号", "书目", "批注文字",
            "脚注文本", "尾注文本", "图表目录", "引文目录", "信息标题", "注释标题", "文本块", "网格型", "普通表格", "无列表", "默认段落字体");

    private final Map<Element, String> names = new EnumMap<>(Element.class);
    private final Map<Element, String> aliases = new EnumMap<>(Element.class);
    private final Set<String> taken = new HashSet<>();
    private final DocxHeadings headings;

    /**
     * The names of a document's styles.
     *
     * @param style the look of its kind
     * @param used the elements that it has
     */
    public DocxStyleNames(Style style, Set<Element> used) {
        headings = DocxHeadings.of(style, used);
        WORDS_OWN.forEach(name -> taken.add(normal(name)));
        for (Element element : Element.values()) {
            ParagraphStyle look = style.paragraphs().get(element);
            if (look == null) {
                continue;
            }
            int heading = headings.heading(element);
            String builtIn = heading > 0 ? "heading " + heading : BUILT_IN.getOrDefault(element, "");
            if (builtIn.isEmpty()) {
                names.put(element, unique(look.name()));
            } else {
                taken.add(normal(builtIn));
                names.put(element, builtIn);
                // The page number's paragraph is Word's footer; its name goes to the figure.
                aliases.put(element, element == Element.PAGE_NUMBER ? "" : alias(look.name()));
            }
        }
    }

    /** A name that Word lists its own style by anyway is right for that one. */
    private String alias(String name) {
        return WORDS_OWN.contains(name) ? name : unique(name);
    }

    /** The name that Word knows an element's style by. */
    String of(Element element) {
        return names.getOrDefault(element, "");
    }

    /** The name that it is listed by beside Word's own; empty where it has no other. */
    String alias(Element element) {
        return aliases.getOrDefault(element, "");
    }

    /** Whether Word has a style of this name without being told what it looks like. */
    boolean isBuiltIn(Element element) {
        return aliases.containsKey(element);
    }

    /**
     * The name that an element's style can be pointed at by in a field; empty for Word's own, which a field knows by
     * the name in the language of the Word that reads it.
     */
    public String inFields(Element element) {
        return isBuiltIn(element) ? "" : of(element);
    }

    /** Which of the document's elements are Word's headings. */
    public DocxHeadings headings() {
        return headings;
    }

    public static String id(Element element) {
        return element.key();
    }

    public static String id(Span.Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A name that no style before it has; Word drops a style whose name is taken. */
    String unique(String name) {
        String unique = name;
        for (int n = 2; !taken.add(normal(unique)); n++) {
            unique = name + " " + n;
        }
        return unique;
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
