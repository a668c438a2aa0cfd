package org.hongtou.content.pasted;

import static org.hongtou.content.pasted.Sign.line;
import static org.hongtou.content.pasted.Sign.opening;
import static org.hongtou.content.pasted.Sign.paragraph;
import static org.hongtou.content.pasted.Sign.value;
import static org.hongtou.content.pasted.Sign.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** The signs of Markdown, each with what stands for it on paper. Of two that meet, the earlier here counts. */
final class MarkdownSigns {
    /** Names that HTML gives its tags. */
    private static final String TAG =
            "(?:a|b|big|blockquote|br|center|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|mark|ol|p"
                    + "|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)";

    private static final Map<String, String> ENTITIES = Map.of(
            "nbsp", " ", "lt", "<", "gt", ">", "amp", "&", "quot", "”", "ldquo", "“", "rdquo", "”", "mdash", "—",
            "middot", "·", "hellip", "…");

    static final List<Sign> ALL = List.of(
            opening("content.markdown-fence", "", "^(?:`{3,}|~{3,})[0-9A-Za-z+#-]*$", sign -> ""),
            opening(
                    "content.markdown-rule",
                    "",
                    "^(?:-{3,5}|\\*{3,5}|_{3}|={3,5}|-[ ]-[ ]-|\\*[ ]\\*[ ]\\*|_[ ]_[ ]_)$",
                    sign -> ""),
            line("content.markdown-heading", "#", "^#{2,6}(?:[ \t\u3000]+(?=\\S)|(?=[一二三四五六七八九十（(第]))", sign -> ""),
            line(
                    "content.markdown-heading",
                    "#",
                    "^#[ \t\u3000]*(?=\\*\\*|[（(]?[一二三四五六七八九十0-9]{1,3}[、.．）)]|第[一二三四五六七八九十]{1,3}[章节部])",
                    sign -> ""),
            // What was meant as a comment of the file looks like this too.
            line("content.markdown-heading", "#", "^#[ \t\u3000]+(?=\\S)", MarkdownSigns::undecided),
            opening("content.markdown-quote", ">", "^>[> \t\u3000]*+(?![=0-9])", sign -> ""),
            opening(
                    "content.markdown-task",
                    "[",
                    "^[-*+][ \t]+\\[[ xX]\\][ \t\u3000]*(?=\\S)",
                    sign -> sign.group().contains("[ ]") ? "□" : "☑"),
            opening("content.markdown-list", "", "^[-*+][ \t\u3000]+(?=[^ \t\u3000*+0-9-])", sign -> ""),
            opening("content.markdown-list", "", "^[-*+][ \t\u3000]+(?=[0-9])", MarkdownSigns::undecided),
            opening("content.markdown-list", "**", "^[-+*][ \t\u3000]+(?=\\*\\*)", sign -> ""),
            opening(
                    "content.markdown-columns",
                    "|",
                    "^:?-{2,}:?[ ]*(?:\\|[ ]*:?-{2,}:?[ ]*)++\\|?$",
                    MarkdownSigns::undecided),
            opening("content.markdown-footnote", "[^", "^\\[\\^[^\\]\\s]{1,20}\\][:：]", MarkdownSigns::undecided),
            paragraph(
                    "content.markdown-picture",
                    "](",
                    "[!！]\\[[^\\[\\]]{0,200}\\]\\([^()]{1,200}\\)",
                    MarkdownSigns::undecided),
            words(
                    "content.markdown-link",
                    "](",
                    "(?<![!！])\\[([^\\[\\]^|]{1,200})\\]\\((?:(?=[^() ]{0,200}[/.#@])(?:[!-'*-~]|\\([!-'*-~]{0,80}\\)){1,500}+"
                            + "|[^()（）\\s]{1,100}\\.[A-Za-z]{2,5})(?: \"[^\"()]{0,100}\")?\\)",
                    sign -> sign.group(1)),
            words(
                    "content.markdown-link",
                    "<",
                    "<(?:mailto:)?(https?://[!-;=?-~]{1,300}|[0-9A-Za-z._+-]{1,64}@[0-9A-Za-z.-]{1,100})>",
                    MarkdownSigns::address),
            value("content.markdown-bold", "**", "\\*\\*(?![*\\s])([^*]{1,200})(?<!\\s)\\*\\*", sign -> sign.group(1)),
            words("content.markdown-footnote", "[^", "\\[\\^[^\\]\\s]{1,20}\\]", MarkdownSigns::undecided),
            words("content.markdown-citation", "【", "【[0-9:]{1,9}†[^】]{0,100}】", sign -> ""),
            words(
                    "content.markdown-code",
                    "`",
                    "`{1,2}(?!`)([^`]{1,200})`{1,2}",
                    sign -> sign.group(1).strip()),
            words("content.markdown-strike", "~~", "(?<!~)~~(?![~\\s])[^~]{1,200}~~(?!~)", MarkdownSigns::undecided),
            words(
                    "content.markdown-mark",
                    "==",
                    "(?<![=<>!])==(?![=\\s])([^=]{1,200})(?<!\\s)==(?!=)",
                    sign -> sign.group(1)),
            words(
                    "content.markdown-slanted",
                    "***",
                    "(?<!\\*)\\*{3}(?![*\\s])([^*]{1,200})(?<!\\s)\\*{3}(?!\\*)",
                    sign -> "**" + sign.group(1) + "**"),
            words(
                    "content.markdown-slanted",
                    "__",
                    "(?<![\\p{L}\\p{N}_])__(?![_\\s])([^_：:]{1,200})(?<!\\s)__(?![\\p{L}\\p{N}_])",
                    sign -> "**" + sign.group(1) + "**"),
            words(
                    "content.markdown-slanted",
                    "*",
                    // Not so in what is half hidden: 「张*明、李*华」, 「张*明和李*华」, 「截至*月*日」.
                    "(?<![*0-9A-Za-z）)第])\\*(?![*\\s，。、；：月日条款项人件个号年时章页份万元名户])"
                            + "(?!.{0,2}[和与及或同].{0,2}\\*)(?=[^*]{0,100}\\p{L})"
                            + "((?<=(?:^|[，。；：“（ ])\\*)[^*|]{1,100}|[^*|、，；,/ \u3000]{1,100})(?<!\\s)\\*(?![*0-9A-Za-z])",
                    sign -> sign.group(1)),
            words(
                    "content.markdown-slanted",
                    "_",
                    "(?<![0-9A-Za-z_/])_(?![_\\s])[^_|：:]{2,100}(?<!\\s)_(?![0-9A-Za-z_./])"
                            // 「工作_方案_终稿」 is a name, 「_月_日」 a form.
                            + "(?:(?<=(?<!\\p{L})_[^_|]{1,100}_)|(?!\\p{L}))",
                    sign -> sign.group().substring(1, sign.end() - sign.start() - 1)),
            words(
                    "content.markdown-formula",
                    "$",
                    "(?<!\\$)\\${1,2}(?![$\\s])(?:[^$]{0,200}[\\\\^_{=][^$]{0,200}|[A-Za-z])\\${1,2}",
                    MarkdownSigns::undecided),
            words(
                    "content.markdown-formula",
                    "\\",
                    "\\\\[(\\[](?=[^\\\\]{1,200}\\\\)|\\\\(?:frac|times|sum|text|sqrt|cdot|le|ge|div|alpha|beta|eta|Delta)(?![a-z])",
                    MarkdownSigns::undecided),
            paragraph("content.markdown-break", "<", "(?i)<br[ ]{0,2}/?>", MarkdownSigns::undecided),
            words(
                    "content.markdown-tag",
                    "<",
                    "(?i)</?(?!br)" + TAG + "(?:[ ][^<>]{0,200})?[ ]?/?>",
                    MarkdownSigns::tag),
            words("content.markdown-tag", "<!--", "<!--[^<>]{0,300}-->", sign -> ""),
            words(
                    "content.markdown-entity",
                    "&",
                    "&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash|middot|hellip);",
                    MarkdownSigns::entity),
            words(
                    "content.markdown-raised",
                    "^",
                    "(?<=[A-Za-zΑ-ω℃Ω])\\^(?:([0-9A-Za-z+-]{1,3})\\^|([23])(?![0-9^A-Za-z]))",
                    sign -> Small.raised(sign.group(1) == null ? sign.group(2) : sign.group(1))),
            words(
                    "content.markdown-lowered",
                    "~",
                    "(?<=[A-Za-zΑ-ω)])~([0-9A-Za-z+-]{1,3})~(?!~)",
                    sign -> Small.lowered(sign.group(1))));

    private MarkdownSigns() {}

    private static @Nullable String undecided(MatchResult sign) {
        return null;
    }

    private static @Nullable String address(MatchResult sign) {
        return sign.group(1);
    }

    private static @Nullable String tag(MatchResult sign) {
        String name =
                sign.group().toLowerCase(Locale.ROOT).replaceFirst("^</?", "").replaceFirst("[ />].*", "");
        return switch (name) {
            case "b", "strong" -> "**";
            case "a",
                    "i",
                    "em",
                    "u",
                    "p",
                    "div",
                    "span",
                    "font",
                    "center",
                    "small",
                    "big",
                    "mark",
                    "ins",
                    "code",
                    "pre" -> "";
            default -> null;
        };
    }

    private static @Nullable String entity(MatchResult sign) {
        String name = sign.group();
        return ENTITIES.get(name.substring(1, name.length() - 1));
    }
}
