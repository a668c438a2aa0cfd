package org.hongtou.importer.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.jspecify.annotations.Nullable;

/** Finds who sent an article: 供稿：青垣区民政局 or 青垣区民政局供稿 in a line, or in brackets at the end of the text. */
final class SourceLine {
    private static final Pattern AT_END = Pattern.compile("[（(]((?:[^（）()]|（[^（）]{1,12}）){2,30}?)(?:供稿|报送|提供)[）)]$");
    private static final Pattern NAME_AT_END = Pattern.compile("[（(]([^（）()]{2,30})[）)]$");
    private static final Pattern LINE = Pattern.compile("[（(]?([^（）()，。：；]{2,30}(?:（[^（）]{1,12}）)?)(?:供稿|报送)[）)]?");
    private static final Pattern LABELLED = Pattern.compile(
            "[（(]?(?:供稿|供稿单位|供稿部门|来稿单位|报送单位|信息来源|稿件来源)[：:]((?:[^：:。；（）()]|[（(][^（）()]{1,12}[）)]){2,40})[）)]?");
    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十0-9]{1,3}[、.．]");
    private static final Pattern PLACE = Pattern.compile("[省市县区旗州盟镇乡村]$");
    private static final int WITHIN = 60;
    private static final int LOOKED_AT = 3;

    private SourceLine() {}

    /** Takes it from the end of a text; null where none stands there. */
    static @Nullable String atEnd(List<DraftPiece> pieces, OfficeHabits habits) {
        if (pieces.isEmpty() || !(pieces.getLast() instanceof DraftParagraph last)) {
            return null;
        }
        String text = last.text().strip();
        int from = Math.max(0, text.length() - WITHIN);
        Matcher source = AT_END.matcher(text.substring(from));
        if (!source.find()) {
            source = NAME_AT_END.matcher(text.substring(from));
            String name = source.find() ? source.group(1) : text;
            if (!habits.knowsSource(LineForms.squeezed(name))) {
                return null;
            }
            if (name.equals(text)) {
                pieces.removeLast();
                return LineForms.squeezed(name);
            }
        }
        pieces.removeLast();
        String before = text.substring(0, from + source.start());
        if (!before.isBlank()) {
            pieces.add(last.with(before));
        }
        return LineForms.tight(source.group(1));
    }

    /** Takes it from among the first and last lines; null where none of them is such a line. */
    static @Nullable String line(Rest rest, OfficeHabits habits) {
        List<Integer> looked = new ArrayList<>();
        for (int i = 0; i < rest.size(); i++) {
            if (i < LOOKED_AT || i >= rest.size() - LOOKED_AT) {
                looked.addFirst(i);
            }
        }
        for (int i : looked) {
            String words = rest.words(i);
            Matcher labelled = LABELLED.matcher(words);
            Matcher line = LINE.matcher(words);
            String source = labelled.matches()
                    ? labelled.group(1)
                    : line.matches() && (isOffice(line.group(1)) || habits.knowsSource(line.group(1)))
                            ? line.group(1)
                            : null;
            if (source != null) {
                rest.drop(i);
                return source;
            }
        }
        return null;
    }

    private static boolean isOffice(String words) {
        return !NUMBERED.matcher(words).lookingAt()
                && (LineForms.isBody(words) || PLACE.matcher(words).find());
    }
}
