package org.hongtou.content.people;

import java.util.ArrayList;
import java.util.List;

/** Reads a line of names as it is meant: {@code 邬喆、简堃}, {@code 邬喆 简堃}, {@code 邬喆委员，民盟云泽市委会}, {@code 邬喆等5名委员}. */
public final class PeopleLine {
    private static final String PARTING = "、，,；;";
    private static final String CLOSING = "。．：:、，,；;";
    /** More characters than any name has: what is longer isn't added to, so that a line is read in time with its length. */
    private static final int LONGEST_NAME = 100;

    private static final String AND = "和与及";

    private final String line;
    private final NameTail tail;
    private final boolean telling;

    private PeopleLine(String line, List<String> titles) {
        this.line = line;
        this.tail = new NameTail(titles);
        this.telling = !titles.isEmpty();
    }

    /** A part of the line, and the mark that stands before it. */
    private record Piece(String words, int at, char before) {}

    /**
     * The names of a line.
     *
     * @param line one line of text
     * @param titles what marks a person after a name, the one that is printed first; where there are none, the line is
     *     parted only if all its parts are surely persons
     * @return at least one, unless the line is blank
     */
    public static List<Named> read(String line, List<String> titles) {
        PeopleLine reader = new PeopleLine(line, titles);
        List<Named> names = reader.names();
        boolean persons = names.stream().allMatch(name -> name.isPerson() && name.isCertain());
        return reader.telling || (persons && names.size() > 1) ? names : reader.whole();
    }

    private List<Named> whole() {
        int start = 0;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        String words = line.substring(start, end);
        return words.isEmpty() ? List.of() : List.of(new Named(words, start, words, true, true, "", "", 0, ""));
    }

    private List<Named> names() {
        List<Named> names = new ArrayList<>();
        List<Piece> pieces = pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            List<Named> read = readPiece(piece);
            boolean fragment = telling && read.size() == 1 && !read.getFirst().isCertain();
            if (fragment && i + 1 < pieces.size() && pieces.get(i + 1).before() == '、') {
                Piece next = pieces.get(i + 1);
                Named after = tail.read(closed(next.words()), next.at());
                if (!after.isPerson() && after.isCertain()) {
                    pieces.set(i + 1, new Piece(piece.words() + "、" + next.words(), piece.at(), piece.before()));
                    continue;
                }
            }
            names.addAll(read);
        }
        return names;
    }

    /** The line parted at its marks, those in brackets left alone; 等5名委员 belongs to what stands before it. */
    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int end = line.length();
        while (end > 0 && (CLOSING.indexOf(line.charAt(end - 1)) >= 0 || isBlank(line.charAt(end - 1)))) {
            end--;
        }
        int from = 0;
        int depth = 0;
        char before = 0;
        for (int i = 0; i <= end; i++) {
            char mark = i < end ? line.charAt(i) : '、';
            depth = Math.max(0, depth + ("（(".indexOf(mark) >= 0 ? 1 : "）)".indexOf(mark) >= 0 ? -1 : 0));
            if (i == end || (depth == 0 && PARTING.indexOf(mark) >= 0)) {
                int start = from;
                while (start < i && isBlank(line.charAt(start))) {
                    start++;
                }
                int stop = i;
                while (stop > start && isBlank(line.charAt(stop - 1))) {
                    stop--;
                }
                String words = line.substring(start, stop);
                boolean name = !pieces.isEmpty() && pieces.getLast().words().length() < LONGEST_NAME;
                if (words.startsWith("等")
                        && name
                        && tail.read("甲" + words, 0).others().length() > 1) {
                    Piece last = pieces.removeLast();
                    pieces.add(new Piece(last.words() + words, last.at(), last.before()));
                } else if (!words.isEmpty()) {
                    pieces.add(new Piece(words, start, before));
                }
                before = mark;
                from = i + 1;
            }
        }
        return pieces;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00a0';
    }

    private List<Named> readPiece(Piece piece) {
        List<Piece> words = words(piece);
        if (words.size() > 1) {
            List<Named> names = words.stream()
                    .map(word -> tail.read(closed(word.words()), word.at()))
                    .toList();
            // 阿依努尔汗 买买提 may be one person's name and their father's.
            boolean known = names.stream().anyMatch(name -> !name.isPerson() || !Naming.isSpelt(name.name()));
            if (known && names.stream().allMatch(Named::isCertain)) {
                return names;
            }
            Named one = tail.read(closed(piece.words()), piece.at());
            boolean latin = piece.words().codePoints().noneMatch(Character::isIdeographic);
            return List.of(latin || !one.isPerson() ? one : doubtful(one));
        }
        String text = closed(piece.words());
        for (int i = 2; i + 2 < text.length() && text.length() <= 9; i++) {
            if (AND.indexOf(text.charAt(i)) >= 0) {
                Named left = tail.read(text.substring(0, i), piece.at());
                Named right = tail.read(text.substring(i + 1), piece.at() + i + 1);
                if (isSurelyPerson(left)
                        && isSurelyPerson(right)
                        && !Naming.of(text).isCertain()) {
                    return List.of(left, right);
                }
            }
        }
        return List.of(tail.read(text, piece.at()));
    }

    private static boolean isSurelyPerson(Named name) {
        return name.isPerson() && name.isCertain() && Surnames.length(name.name()) > 0;
    }

    private static Named doubtful(Named one) {
        return new Named(
                one.written(),
                one.at(),
                one.name(),
                one.isPerson(),
                false,
                one.title(),
                one.others(),
                one.count(),
                one.note());
    }

    /** The words of a piece that blanks part; a name's own characters that stand apart are one: 张　盟. */
    private List<Piece> words(Piece piece) {
        List<Piece> words = new ArrayList<>();
        String text = piece.words();
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            char mark = i < text.length() ? text.charAt(i) : ' ';
            depth += "（(".indexOf(mark) >= 0 ? 1 : "）)".indexOf(mark) >= 0 ? -1 : 0;
            if (i == text.length() || (depth <= 0 && isBlank(mark))) {
                if (i > from) {
                    add(text.substring(from, i), piece.at() + from, words);
                }
                from = i + 1;
            }
        }
        boolean apart = words.size() == 2
                && words.getLast().words().length() == 1
                && words.stream().allMatch(word -> word.words().codePoints().allMatch(PeopleLine::isHanOrBlank))
                && closed(text).length() == 3;
        return apart ? List.of(piece) : words;
    }

    private static boolean isHanOrBlank(int c) {
        return Character.isIdeographic(c) || c == ' ';
    }

    private void add(String word, int at, List<Piece> words) {
        Piece last = words.isEmpty() ? null : words.getLast();
        boolean tailOfLast = last != null
                && (List.of("委员", "代表", "同志", "先生", "女士", "常委").contains(word)
                        || word.startsWith("（")
                        || word.startsWith("(")
                        || (word.startsWith("等")
                                && tail.read("甲" + word, 0).others().length() > 1));
        boolean single = last != null
                && word.codePointCount(0, word.length()) == 1
                && Character.isIdeographic(word.codePointAt(0))
                && last.words().codePoints().allMatch(Character::isIdeographic)
                && isApart(last.words());
        boolean surname = last != null && Surnames.isDouble(last.words()) && word.codePointCount(0, word.length()) <= 2;
        boolean grows = last != null && last.words().length() < LONGEST_NAME;
        if (last != null && grows && (tailOfLast || single || surname)) {
            words.removeLast();
            words.add(new Piece(last.words() + " " + word, last.at(), last.before()));
        } else {
            words.add(new Piece(word, at, ' '));
        }
    }

    /** Whether a word is one character, with which a name may begin. */
    private static boolean isApart(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }

    /** Without the blanks between Han characters. */
    private static String closed(String words) {
        StringBuilder closed = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!isBlank(c)) {
                closed.append(c);
                continue;
            }
            int next = i;
            while (next < words.length() && isBlank(words.charAt(next))) {
                next++;
            }
            boolean latin = !closed.isEmpty()
                    && closed.charAt(closed.length() - 1) < 0x2E80
                    && next < words.length()
                    && words.charAt(next) < 0x2E80;
            if (latin) {
                closed.append(' ');
            }
            i = next - 1;
        }
        return closed.toString();
    }
}
