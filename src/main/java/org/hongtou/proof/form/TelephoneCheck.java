package org.hongtou.proof.form;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;

/** Reads what is plainly a telephone number: it follows 电话, 传真 or the like. */
final class TelephoneCheck implements Rule.Check {
    private static final Pattern LED = Pattern.compile(
            "(?:电话|热线|传真|手机|座机)(?:号码?)?(?:为|是)?[：:]?[ 　]{0,2}([（(]?0?[0-9][0-9（）() 　\\-‐‑—–－～~]{4,24})");
    private static final Pattern WHOLE = Pattern.compile("[（(]?[0-9][0-9（）() 　\\-‐‑—–－～~]{4,24}[0-9]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    /** A line of a telephone follows the number: -1, -805. */
    private static final int LONGEST_EXTENSION = 5;
    /** Not a hyphen, though between the parts of a number. */
    private static final Pattern OTHER_MARK = Pattern.compile("(?<=[0-9])[ ]?[‐‑—–－～~]{1,2}[ ]?(?=[0-9])");
    /** What shows that a number is another: 电话12个, 电话2026年. */
    private static final String UNITS = "个部台条次件起人名年月日时分元%％万亿多余家*＊XxＸ×…";

    /** Area codes of four digits whose numbers all have eight (after the last change of length there). */
    private static final Set<String> EIGHT = Set.of(
            "0311", "0371", "0379", "0411", "0431", "0451", "0510", "0511", "0512", "0513", "0514", "0515", "0516",
            "0517", "0518", "0519", "0523", "0527", "0531", "0532", "0551", "0571", "0573", "0574", "0575", "0576",
            "0577", "0579", "0591", "0595", "0731", "0755", "0757", "0769", "0791", "0851", "0871", "0898");

    /** What is found in a number. */
    private interface Look {
        void look(Passage passage, int from, String number, Findings findings);
    }

    private final Look look;

    private TelephoneCheck(Look look) {
        this.look = look;
    }

    static TelephoneCheck digits() {
        return new TelephoneCheck((passage, from, number, findings) -> {
            Length length = Length.of(number);
            if (!length.fits()) {
                findings.add(
                        passage, from, from + number.length(), null, String.valueOf(length.given()), length.wanted());
            }
        });
    }

    static TelephoneCheck hyphens() {
        return new TelephoneCheck((passage, from, number, findings) -> {
            if (Length.of(number).fits() && OTHER_MARK.matcher(number).find()) {
                String right = OTHER_MARK.matcher(number).replaceAll("-");
                findings.add(passage, from, from + number.length(), right);
            }
        });
    }

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        manuscript.prose().forEach(passage -> {
            if (passage.key().endsWith("phone") && WHOLE.matcher(passage.text()).matches()) {
                look.look(passage, 0, passage.text(), findings);
            }
            Matcher led = LED.matcher(passage.text());
            while (led.find()) {
                int from = led.start(1);
                int to = led.end(1);
                while (!isDigit(passage.text().charAt(to - 1))) {
                    to--;
                }
                boolean whole = led.end(1) == passage.text().length()
                        || UNITS.indexOf(passage.text().charAt(led.end(1))) < 0;
                if (whole && !isDigit(next(passage.text(), led.end(1)))) {
                    look.look(passage, from, passage.text().substring(from, to), findings);
                }
            }
        });
    }

    private static char next(String text, int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /**
     * How many digits a number has, and should have.
     *
     * @param given of the whole number, or of what follows the area code
     * @param wanted how many there should be, in words; empty where nothing is known to be wrong
     */
    private record Length(int given, String wanted) {
        boolean fits() {
            return wanted.isEmpty();
        }

        static Length of(String number) {
            List<String> groups =
                    DIGITS.matcher(number).results().map(MatchResult::group).toList();
            String all = String.join("", groups);
            String first = groups.getFirst();
            if (first.startsWith("0")) {
                return ofArea(groups, all);
            }
            if (first.equals("400") || first.equals("800")) {
                return of(all.length(), "10", all.length() == 10 || all.length() == 3);
            }
            boolean mobile = first.matches("1[3-9][0-9]+") && (first.length() == 3 || first.length() > 8);
            if (mobile) {
                return of(all.length(), "11", all.length() == 11 || all.length() % 11 == 0);
            }
            boolean local = groups.size() == 1 && !first.startsWith("1") && !first.matches("[48]00.*|9[56].*");
            return of(first.length(), "7、8", !local || first.length() < 9 || first.length() > 11);
        }

        /** A number with its area code, which has three digits in the greatest cities and four elsewhere. */
        private static Length ofArea(List<String> groups, String all) {
            String area = all.matches("(?:010|02[0-57-9]).*")
                    ? all.substring(0, 3)
                    : all.matches("0[3-9][0-9]{2}.*") ? all.substring(0, 4) : "";
            boolean eight = area.length() == 3 || EIGHT.contains(area);
            String wanted = eight ? "8" : "7、8";
            if (area.isEmpty()) {
                return new Length(all.length(), "");
            }
            boolean apart = groups.getFirst().equals(area) && groups.size() > 1;
            if (!apart) {
                int local = groups.getFirst().length() - area.length();
                boolean known = groups.getFirst().length() > 8;
                return of(local, wanted, !known || isLocal(local, eight));
            }
            List<String> rest = groups.subList(1, groups.size());
            int local = rest.getFirst().length();
            if (rest.size() > 1 && local < 5 && rest.get(1).length() < LONGEST_EXTENSION) {
                local += rest.get(1).length();
            }
            // 0731-12345 is a service's number.
            boolean service = local < 6 || rest.getFirst().matches("9[56].*|1.*");
            return of(local, wanted, service || isLocal(local, eight));
        }

        private static boolean isLocal(int digits, boolean eight) {
            return digits == 8 || (digits == 7 && !eight);
        }

        private static Length of(int given, String wanted, boolean fits) {
            return new Length(given, fits ? "" : wanted);
        }
    }
}
