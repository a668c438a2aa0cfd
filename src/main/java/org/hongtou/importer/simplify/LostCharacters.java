package org.hongtou.importer.simplify;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftDocument;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.DraftTable;

/**
 * Finds where a character was lost before the draft came here: a program that didn't know it left {@code ?}, {@code □} or
 * another sign, or the last mark of a code.
 */
public final class LostCharacters {
    private static final char REPLACEMENT = '\uFFFD';
    private static final String AFTER_NO_WORD = "，、：（“‘《〈【；";
    private static final String BEFORE_NO_WORD = "，、：；。）》〉】";
    private static final String CLAUSE_ENDS = "，。；：！？、“”（）《》?!;,\n";
    private static final String SENTENCE_ENDS = "。；！？?!;\n";
    private static final List<String> ASKING = List.of(
            "吗", "呢", "么", "麼", "嗎", "何", "谁", "誰", "哪", "几", "幾", "否", "怎", "吧", "啊", "啥", "咋", "多少", "不是", "是不", "难道",
            "難道", "岂", "豈", "行不行", "有没有", "有沒有", "凭什", "不能", "不可");
    /** First halves of words of two characters that mean nothing alone. */
    private static final String HALVES =
            "鸬鸕葡蜘蜻蝴蟋蜈蝌蚯尴尷徘踌躊蹒蹣囫囹魍鸳鴛鹦鸚鹧鷓螳螃蟾蜥蝙琵珊玳枇橄茉茱苜荸菡茯吩氤潺滂澎邂邋踉蹉龃齟鸲鴝鹡鶺鸺鵂蚰蛞蜉蜣蟪" + "蝤蝼螻骐騏麒狻狴獬饕餮耄觊覬睥睇趔趑逡逶迤旖婀峥崢嵯巉";

    /** What is a clause alone. */
    private static final String ANSWERS = "甲乙丙丁戊己庚辛一二三四五六七八九十是否有无無男女好对對行能会會";

    private static final int LONGEST_NAME = 60;
    private static final int AROUND = 8;

    private LostCharacters() {}

    /** Tells each place, with the words around it. */
    public static void tell(DraftDocument draft, Report report) {
        int line = 0;
        for (DraftPiece piece : draft.pieces()) {
            if (piece instanceof DraftParagraph paragraph) {
                line = paragraph.line();
                tell(paragraph.text(), new Place(draft.name(), line, 0), report);
            } else if (piece instanceof DraftTable table) {
                Place place = new Place(draft.name(), line, 0);
                table.rows().stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.lines().stream())
                        .forEach(words -> tell(words, place, report));
            }
        }
    }

    private static void tell(String text, Place place, Report report) {
        for (int at : in(text)) {
            String around = text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND))
                    .replace('\n', ' ')
                    .strip();
            report.add(Diagnostic.warning("import.lost-character", place, around, text.substring(at, at + 1)));
        }
    }

    /** The indices of the signs that stand for lost characters; of several in a row the first. */
    static Set<Integer> in(String text) {
        Set<Integer> lost = new TreeSet<>();
        boolean boxes = hasBoxes(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i > 0 && text.charAt(i - 1) == c) {
                continue;
            }
            boolean found = switch (c) {
                case REPLACEMENT -> true;
                case '〓' -> isHanBefore(text, i) || isHanAfter(text, i);
                case '□' -> !boxes && isHanBefore(text, i) && isHanAfter(text, i);
                case '?' -> isNoQuestion(text, i);
                case '；', ';' -> isNoSemicolon(text, i);
                default -> false;
            };
            if (found) {
                lost.add(i);
            }
        }
        return lost;
    }

    /** Whether boxes are there to be ticked: before the first word, behind the last, or beside a blank. */
    private static boolean hasBoxes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '□' && !(isHanBefore(text, i) && isHanAfter(text, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHanBefore(String text, int i) {
        return i > 0 && ScriptEvidence.isHan(text.charAt(i - 1));
    }

    private static boolean isHanAfter(String text, int i) {
        return i + 1 < text.length() && ScriptEvidence.isHan(text.charAt(i + 1));
    }

    private static boolean isNoQuestion(String text, int i) {
        int end = i + 1;
        while (end < text.length() && text.charAt(end) == '?') {
            end++;
        }
        char before = i == 0 ? '\n' : text.charAt(i - 1);
        char after = end == text.length() ? '\n' : text.charAt(end);
        boolean han = ScriptEvidence.isHan(before);
        if ((han || AFTER_NO_WORD.indexOf(before) >= 0) && BEFORE_NO_WORD.indexOf(after) >= 0) {
            return "，、：；。".indexOf(after) >= 0;
        }
        if (!ScriptEvidence.isHan(after)) {
            return false;
        }
        return AFTER_NO_WORD.indexOf(before) >= 0 || (han && !isAsked(text, i));
    }

    /** Whether the sentence before an index asks. */
    private static boolean isAsked(String text, int i) {
        int start = i;
        while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String sentence = text.substring(start, i);
        for (int at = 1; at + 1 < sentence.length(); at++) {
            if ((sentence.charAt(at) == '不' || sentence.charAt(at) == '没' || sentence.charAt(at) == '沒')
                    && sentence.charAt(at - 1) == sentence.charAt(at + 1)) {
                return true;
            }
        }
        return ASKING.stream().anyMatch(sentence::contains);
    }

    private static boolean isNoSemicolon(String text, int i) {
        char before = i == 0 ? '\n' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? '\n' : text.charAt(i + 1);
        if (HALVES.indexOf(before) >= 0) {
            return true;
        }
        boolean afterMark = AFTER_NO_WORD.indexOf(before) >= 0;
        boolean beforeMark = BEFORE_NO_WORD.indexOf(after) >= 0;
        if (afterMark || beforeMark) {
            return (afterMark && (ScriptEvidence.isHan(after) || beforeMark))
                    || (beforeMark && ScriptEvidence.isHan(before));
        }
        return ScriptEvidence.isHan(before) && ScriptEvidence.isHan(after) && (isInName(text, i) || isAlone(text, i));
    }

    /** Whether an index is between 《 and 》, as the title of a file that no mark parts. */
    private static boolean isInName(String text, int i) {
        int open = text.lastIndexOf('《', i);
        int close = text.indexOf('》', i);
        return open >= 0 && close >= 0 && close - open <= LONGEST_NAME && text.lastIndexOf('》', i) < open;
    }

    /** Whether a single character stands before an index, and a longer clause behind it: 、鸬；捕鱼. */
    private static boolean isAlone(String text, int i) {
        boolean alone = i >= 2
                && "，。、：“（".indexOf(text.charAt(i - 2)) >= 0
                && ANSWERS.indexOf(text.charAt(i - 1)) < 0
                // 立、改、废；
                && (i < 4 || CLAUSE_ENDS.indexOf(text.charAt(i - 4)) < 0);
        int end = i + 1;
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return alone && end - i > 2;
    }
}
