package org.hongtou.proof.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;

/** Finds counts that close a list and don't fit it: 甲局、乙局、丙局两部门. */
final class JointCountCheck implements Rule.Check {
    private static final String NUMBERS = "零一二三四五六七八九十";
    private static final Pattern LAST = Pattern.compile(
            "(?:、|”“)([^、，。；：（）]{1,14}?)(?<![十百])([两二三四五六七八九])(?:个|大)?(?:部门|单位|到位|层面|品牌|等次|方面|环节|领域|乡镇|街道|种(?=[。，；]))");
    private static final Pattern OPEN = Pattern.compile("[等的第其这前后上下]|有关|相关");
    private static final Pattern JOINED = Pattern.compile("以及|[和与及或]");
    private static final String ENDS = "。；：（），";

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        manuscript
                .paragraphs()
                .filter(passage ->
                        passage.text().indexOf('、') >= 0 || passage.text().contains("”“"))
                .forEach(passage -> look(passage, findings));
    }

    private static void look(Passage passage, Findings findings) {
        String text = passage.text();
        Matcher last = LAST.matcher(text);
        int done = 0;
        while (last.find()) {
            int from = last.start();
            while (from > done && ENDS.indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            done = last.end();
            String list = text.substring(from, last.start(2));
            int items = 1;
            for (int i = 0; i < list.length(); i++) {
                items += list.charAt(i) == '、' || list.startsWith("”“", i) ? 1 : 0;
            }
            int joined = (int) JOINED.matcher(list).results().count();
            int said = last.group(2).equals("两") ? 2 : NUMBERS.indexOf(last.group(2));
            boolean runsOn = from > 0 && text.charAt(from - 1) == '，';
            boolean fits = said >= items && said <= items + joined;
            if (!fits
                    && !(said > items && runsOn)
                    && !OPEN.matcher(last.group(1)).find()
                    && !list.contains("等")) {
                findings.add(passage, last.start(2), last.end(), null, String.valueOf(items));
            }
        }
    }
}
