package org.hongtou.proof.line;

import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.content.data.Data;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Keys;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;

/**
 * Finds former names of offices in documents of later days: whole names alone, that a place or nothing stands before, and
 * none in titles, behind 原, or where the sentence tells of former times.
 */
record OfficeCheck(TermCheck names) implements Rule.Check {
    private static final int REFORM = 2018;
    private static final Pattern FORMER =
            Pattern.compile("时任|更名|改名|组建|合并|并入|划归|改为|曾|当时|(?:19[0-9]{2}|200[0-9]|201[0-8])年|机构改革");
    /** 原 as a word by itself, and the place that the office belongs to. */
    private static final Pattern ONCE = Pattern.compile("(?<![属地平高草中复还本三太])原(?:国家|[一-鿿]{0,7}[省市县区州盟旗])?$");

    private static final Pattern BEFORE = Pattern.compile("(?:^|[^一-鿿]|国家|[省市县区州盟旗]|各级|[由向报经和与及同请原据到在是对])$");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?=年|-[01][0-9]|〕)");
    private static final int NEAR = 12;

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        if (year(manuscript) <= REFORM) {
            return;
        }
        List<Passage> some = manuscript.passages().stream()
                .filter(passage -> names.occursIn(passage.text()))
                .toList();
        names.look(some, OfficeCheck::isNow, findings);
    }

    /** The year of the document; where it has no date, the last that it speaks of; 0 where it speaks of none. */
    static int year(Manuscript manuscript) {
        for (Data day : Keys.all(manuscript.data(), "date")) {
            if (day instanceof Data.Day date && date.year() > 0) {
                return date.year();
            }
        }
        return manuscript
                .prose()
                .flatMap(passage -> YEAR.matcher(passage.text()).results())
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
    }

    private static boolean isNow(String text, int from, int to) {
        String before = text.substring(Math.max(0, from - NEAR), from);
        return BEFORE.matcher(before).find() && isNotOnce(text, from, to);
    }

    /** Whether nothing around a former name says that it is spoken of as such, nor a title holds it. */
    static boolean isNotOnce(String text, int from, int to) {
        String before = text.substring(Math.max(0, from - NEAR), from);
        return !ONCE.matcher(before).find() && !Nearby.isTitle(text, from) && !isFormer(text, from, to);
    }

    /** Whether the sentence tells of former times. */
    private static boolean isFormer(String text, int from, int to) {
        return FORMER.matcher(Nearby.sentence(text, from, to, "。；")).find();
    }
}
