package org.hongtou.proof.parts;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Keys;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Samples;
import org.hongtou.proof.rule.Strength;

/** Titles of official documents and letters: 发文机关、事由和文种. */
public final class TitleRules {
    private static final String SOURCE = "《党政机关公文处理工作条例》（2012年）第九条（七）";
    private static final String RIGHT = Samples.notice("标题: 云泽市水务局关于做好防汛工作的通知");
    private static final int LONGEST = 50;
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*+[）)]$");
    private static final Pattern NEEDS_NO_ABOUT = Pattern.compile("印发|转发|批转|发布|公布|任免|任命|免职|聘任|表彰|嘉奖|工作报告|情况报告|致|给");
    private static final List<String> USE_ABOUT = List.of("通知", "通报", "报告", "请示", "批复", "意见", "函", "议案", "决定");

    private TitleRules() {}

    public static List<Rule> all() {
        return List.of(
                rule("title-genre", Strength.SHALL, SOURCE, "云泽市水务局关于做好防汛工作的报告", TitleRules::genre),
                rule("title-no-genre", Strength.USUAL, SOURCE, "云泽市水务局关于做好防汛工作", TitleRules::noGenre),
                rule("title-about", Strength.USUAL, "单位习惯", "云泽市水务局做好防汛工作的通知", TitleRules::about),
                rule(
                        "title-long",
                        Strength.USUAL,
                        "单位习惯",
                        "云泽市水务局关于进一步加强汛期水库、堤防、水闸、泵站等水利工程巡查值守和隐患排查整改以及物资储备和队伍演练工作的通知",
                        TitleRules::longTitle),
                rule("title-issuer", Strength.SHALL, SOURCE, "云泽市水利局关于做好防汛工作的通知", TitleRules::issuer));
    }

    private static Rule rule(
            String code, Strength strength, String source, String wrong, BiConsumer<Manuscript, Findings> look) {
        return new Rule(
                code,
                strength,
                source,
                Example.wrong(Samples.notice("标题: " + wrong)).right(RIGHT),
                (manuscript, findings) -> {
                    if (Keys.isOfficial(manuscript) && Keys.passage(manuscript, "title") != null) {
                        look.accept(manuscript, findings);
                    }
                });
    }

    /** The title without what is added in brackets: （试行）. */
    private static String title(Manuscript manuscript) {
        return BRACKETS.matcher(Keys.text(manuscript, "title").strip()).replaceFirst("");
    }

    /** The genre that a title ends with; empty if none. */
    private static String genre(String title) {
        return Keys.GENRES.stream().filter(title::endsWith).findFirst().orElse("");
    }

    /** The genre of a document as titles end with it: 函 for 信函. */
    static String kind(Manuscript manuscript) {
        return switch (manuscript.genre()) {
            case "信函" -> "函";
            case "会议纪要" -> "纪要";
            default -> manuscript.genre();
        };
    }

    private static void genre(Manuscript manuscript, Findings findings) {
        String title = title(manuscript);
        String genre = genre(title);
        String kind = kind(manuscript);
        boolean plain = title.endsWith("的" + genre) || title.endsWith("》" + genre);
        if (Keys.GENRES.contains(kind) && !genre.isEmpty() && plain && !genre.equals(kind)) {
            end(manuscript, findings, genre, kind);
        }
    }

    private static void noGenre(Manuscript manuscript, Findings findings) {
        String kind = kind(manuscript);
        String title = title(manuscript);
        boolean reply = kind.equals("函") && title.endsWith("答复");
        if (Keys.GENRES.contains(kind) && !reply && genre(title).isEmpty() && !title.matches(".*[\\p{Punct}，。；：！？、]")) {
            end(manuscript, findings, "", kind);
        }
    }

    private static void about(Manuscript manuscript, Findings findings) {
        String title = title(manuscript);
        String genre = genre(title);
        boolean matter = USE_ABOUT.contains(genre) && title.endsWith("的" + genre);
        if (matter
                && !title.contains("关于")
                && !title.contains("对")
                && !NEEDS_NO_ABOUT.matcher(title).find()) {
            whole(manuscript, findings);
        }
    }

    private static void longTitle(Manuscript manuscript, Findings findings) {
        String title = Keys.text(manuscript, "title");
        boolean quotes = title.contains("《") || NEEDS_NO_ABOUT.matcher(title).find();
        if (title.length() > LONGEST && !quotes) {
            whole(manuscript, findings, String.valueOf(title.length()), String.valueOf(LONGEST));
        }
    }

    /** The issuer that the title names, where it is almost the one that issues. */
    private static void issuer(Manuscript manuscript, Findings findings) {
        String title = Keys.text(manuscript, "title");
        int about = title.indexOf("关于");
        if (about < 4) {
            return;
        }
        String named = title.substring(0, about).strip();
        List<String> issuers = Keys.texts(manuscript, "issuer.name");
        List<String> marks = Keys.texts(manuscript, "mark");
        for (String issuer : issuers) {
            boolean other = marks.stream().anyMatch(mark -> mark.startsWith(named));
            if (!other
                    && !issuers.contains(named)
                    && WordingDifference.slip(issuer, named).isPresent()) {
                Passage passage = Keys.passage(manuscript, "title");
                if (passage != null) {
                    int at = Math.max(0, passage.text().indexOf(named));
                    int to = Math.min(passage.text().length(), at + named.length());
                    findings.add(passage, at, to, null, issuer, named);
                }
            }
        }
    }

    private static void whole(Manuscript manuscript, Findings findings, String... arguments) {
        Passage first = Keys.passage(manuscript, "title");
        if (first != null) {
            findings.add(first, 0, first.text().length(), null, arguments);
        }
    }

    /** Notes the end of the title, which may be its last line. */
    private static void end(Manuscript manuscript, Findings findings, String genre, String kind) {
        List<Passage> lines = manuscript.under("title").toList();
        Passage last = lines.getLast();
        Matcher found = Pattern.compile(Pattern.quote(genre) + "(?=([（(][^（）()]*[）)])?$)")
                .matcher(last.text());
        if (!genre.isEmpty() && found.find()) {
            findings.add(last, found.start(), found.end(), null, kind);
        } else {
            findings.add(last, 0, last.text().length(), null, kind);
        }
    }
}
