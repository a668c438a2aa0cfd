package org.hongtou.proof.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;

/**
 * A stretch of a passage whose numbers are read together; what stands in brackets is blanked out.
 *
 * @param passage where it stands
 * @param offset where it begins in the passage
 * @param text its words, as long as they are in the passage
 */
record Sentence(Passage passage, int offset, String text) {
    private static final Pattern SENTENCES = Pattern.compile("[^。；;！？]++");
    private static final String OPENING = "（(《";
    private static final String CLOSING = "）)》";

    /** What is looked for in a sentence. */
    interface Look {
        void look(Sentence sentence, Findings findings);
    }

    /** Looks at each sentence of the paragraphs that has a digit in it. */
    static void each(Manuscript manuscript, Findings findings, Look look) {
        eachParagraph(manuscript, findings, (paragraph, all) -> {
            Matcher sentence = SENTENCES.matcher(paragraph.text());
            while (sentence.find()) {
                look.look(new Sentence(paragraph.passage(), sentence.start(), sentence.group()), all);
            }
        });
    }

    /** Looks at each paragraph that has a digit in it, as a whole. */
    static void eachParagraph(Manuscript manuscript, Findings findings, Look look) {
        manuscript
                .paragraphs()
                .filter(passage -> passage.text().chars().anyMatch(c -> c >= '0' && c <= '9'))
                .forEach(passage -> look.look(new Sentence(passage, 0, blanked(passage.text())), findings));
    }

    void note(Findings findings, int from, int to, String... arguments) {
        findings.add(passage, offset + from, offset + to, null, arguments);
    }

    /** What stands before a place of the sentence, with all that its paragraph says before it. */
    String before(int at) {
        return passage.text().substring(0, offset + at);
    }

    /** The text with blanks for what stands in brackets, and for the marks of bold words. */
    private static String blanked(String text) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
            plain.append(depth > 0 || c == '*' ? ' ' : c);
            depth -= CLOSING.indexOf(c) >= 0 && depth > 0 ? 1 : 0;
        }
        return plain.toString();
    }
}
