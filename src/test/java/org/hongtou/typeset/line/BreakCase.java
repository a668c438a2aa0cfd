package org.hongtou.typeset.line;

import java.util.ArrayList;
import java.util.List;

/**
 * A case of Unicode's LineBreakTest.txt.
 *
 * @param line where it stands in the file, from 1
 * @param text its characters
 * @param breaks for each UTF-16 unit of the text, whether a line may begin with it; false for the first
 */
record BreakCase(int line, String text, boolean[] breaks) {
    private static final String BREAK = "÷";
    private static final String JOIN = "×";

    /** The cases of a file. */
    static List<BreakCase> read(List<String> file) {
        List<BreakCase> cases = new ArrayList<>();
        for (int i = 0; i < file.size(); i++) {
            String code = file.get(i).replaceFirst("#.*", "").strip();
            if (!code.isEmpty()) {
                cases.add(of(i + 1, code));
            }
        }
        return cases;
    }

    private static BreakCase of(int line, String code) {
        StringBuilder text = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        for (String part : code.split("\\s+")) {
            switch (part) {
                case BREAK -> places.add(text.length());
                case JOIN -> {}
                default -> text.appendCodePoint(Integer.parseInt(part, 16));
            }
        }
        boolean[] breaks = new boolean[text.length()];
        for (int place : places) {
            if (place < breaks.length) {
                breaks[place] = true;
            }
        }
        return new BreakCase(line, text.toString(), breaks);
    }
}
