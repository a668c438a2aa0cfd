package org.hongtou.importer.rtf;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The control words that stand for signs, and those whose groups nobody sees. */
final class RtfWords {
    /** Groups that only newer programs know, and that are text or hold some. */
    private static final Set<String> NEWER = Set.of(
            "shppict",
            "shpinst",
            "do",
            "dptxbxtext",
            "fldinst",
            "ud",
            "annotation",
            "footnote",
            "moMath",
            "mmath",
            "shptxt");

    private static final Set<String> UNSEEN = Set.of(
            "colortbl",
            "info",
            "shprslt",
            "nonshppict",
            "nonesttables",
            "xe",
            "tc",
            "tcn",
            "rxe",
            "txe",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "pntxta",
            "pntxtb",
            "pnseclvl",
            "filetbl",
            "private",
            "themedata",
            "datastore",
            "latentstyles",
            "background",
            "bkmkstart",
            "bkmkend",
            "template",
            "objdata",
            "objclass",
            "objname",
            "mmathPr",
            "fchars",
            "lchars",
            "formfield",
            "datafield",
            "falt",
            "panose",
            "atnid",
            "atnauthor",
            "atntime",
            "atnicn",
            "atnref",
            "atrfstart",
            "atrfend",
            "blipuid",
            "picprop");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"));

    private RtfWords() {}

    /** The sign that a word stands for; null where it stands for none. */
    static @Nullable String sign(String word) {
        return SIGNS.get(word);
    }

    /**
     * Whether nobody sees what the group holds that a word begins.
     *
     * @param newer whether the file says that older programs pass it over
     */
    static boolean isUnseen(String word, boolean newer) {
        return UNSEEN.contains(word) || (newer && !NEWER.contains(word));
    }
}
