package org.hongtou.content.people;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.data.HanNumber;
import org.jspecify.annotations.Nullable;

/**
 * What people write around a name: 领衔人： before it, 委员, （领衔） and 等5名委员 after it.
 *
 * @param titles what marks a person where it stands after a name, the one that is printed first; none where a list
 *     doesn't tell persons from organisations
 */
record NameTail(List<String> titles) {
    private static final List<String> ADDRESSES = List.of("委员", "代表", "常委", "同志", "先生", "女士");
    private static final Pattern HEAD = Pattern.compile(
            "^(?:第[一二三四五1-5])?(?:提案|建议|领衔|领衔提案|领衔代表|领衔委员|附议|附议提案|联名|联署|执笔|牵头|主提|主提案|附议委员|附议代表)?(?:人|者|委员|代表)?[：:]\\s*");
    private static final Pattern LEAD = Pattern.compile("(?:领衔|牵头|第一提案|主提|主提案|执笔|附议|联名)(?:人|者|委员|代表|提案人)?");
    private static final Pattern NOTE = Pattern.compile("^(?<name>.+?)[（(](?<note>[^（）()]{1,20})[）)]$");
    private static final Pattern OTHERS =
            Pattern.compile("^(?<name>.+?)等(?:(?<count>[0-9０-９]{1,3}|[一二两三四五六七八九十百]{1,5})(?<unit>多?[名位人个家])?)?"
                    + "(?<who>政协委员|人大代表|委员|代表|同志|人|单位|党派|团体|组织|部门)?$");

    private static final Naming PERSON = new Naming(true, true);
    private static final Naming BODY = new Naming(false, true);

    NameTail {
        titles = List.copyOf(titles);
    }

    /**
     * A name with what stands around it.
     *
     * @param words without blanks at its ends
     * @param at where it begins in the line
     */
    Named read(String words, int at) {
        String written = words;
        Matcher head = HEAD.matcher(written);
        if (head.lookingAt() && head.end() < written.length() && head.end() > 1) {
            written = written.substring(head.end());
        }
        String rest = written;
        String note = "";
        Matcher bracket = NOTE.matcher(rest);
        if (bracket.matches() && (LEAD.matcher(bracket.group("note")).matches() || isName(bracket.group("name")))) {
            note = bracket.group("note");
            rest = bracket.group("name");
        }
        Matcher others = OTHERS.matcher(rest);
        boolean more = others.matches() && !Bodies.isWord(rest);
        if (more) {
            rest = others.group("name");
        }
        bracket = NOTE.matcher(rest);
        if (more
                && note.isEmpty()
                && bracket.matches()
                && LEAD.matcher(bracket.group("note")).matches()) {
            note = bracket.group("note");
            rest = bracket.group("name");
        }
        String title = title(rest);
        String name = title == null ? rest : rest.substring(0, rest.length() - title.length());
        Naming naming = title == null ? named(name) : new Naming(true, true);
        if (title == null && !titles.isEmpty() && ADDRESSES.stream().anyMatch(rest::endsWith)) {
            naming = new Naming(naming.isPerson(), false); // 市政协委员: its members, who aren't named
        }
        long count = more && others.group("count") != null ? number(others.group("count")) : 0;
        return new Named(
                written,
                at + words.length() - written.length(),
                naming.isPerson() ? withoutForeword(name) : name,
                naming.isPerson(),
                naming.isCertain(),
                title == null ? "" : title,
                more ? others(others, naming.isPerson()) : "",
                count,
                note);
    }

    private static boolean isName(String words) {
        String title = ADDRESSES.stream().filter(words::endsWith).findFirst().orElse("");
        Naming naming = Naming.of(words.substring(0, words.length() - title.length()));
        return naming.isPerson() && naming.isCertain();
    }

    /** A name that may have 委员 before it, and a body's in brackets: 市政协委员邬喆. */
    private static Naming named(String name) {
        if (!withoutForeword(name).equals(name)) {
            return PERSON;
        }
        Matcher bracket = NOTE.matcher(name);
        return bracket.matches() && Naming.of(bracket.group("name")).equals(BODY) ? BODY : Naming.of(name);
    }

    private static String withoutForeword(String name) {
        for (String word : List.of("委员", "代表")) {
            int at = name.lastIndexOf(word);
            String rest = at < 0 ? "" : name.substring(at + word.length());
            boolean before =
                    at == 0 || (at > 0 && Naming.of(name.substring(0, at)).equals(BODY));
            if (before
                    && rest.length() <= 4
                    && Surnames.length(rest) > 0
                    && Naming.of(rest).equals(PERSON)) {
                return rest;
            }
        }
        return name;
    }

    /** The title after a name, or null; 委员 after what can only be a body's name is the body's members. */
    private @Nullable String title(String words) {
        if (titles.isEmpty()) {
            return null;
        }
        for (String address : ADDRESSES) {
            if (words.endsWith(address) && words.length() > address.length()) {
                String rest = words.substring(0, words.length() - address.length());
                Naming naming = Naming.of(rest);
                return naming.isPerson() || !naming.isCertain() ? address : null;
            }
        }
        return null;
    }

    private static long number(String count) {
        if (count.matches("[0-9０-９]+")) {
            return Long.parseLong(Normalizer.normalize(count, Normalizer.Form.NFKC));
        }
        return Math.max(0, HanNumber.read(count.replace('两', '二')));
    }

    private String others(Matcher others, boolean person) {
        String count = others.group("count");
        String unit = others.group("unit");
        String who = others.group("who");
        boolean people = unit == null || unit.endsWith("人") || (unit.endsWith("个") && who == null);
        boolean own = who != null && !who.equals("人") && !(person && !titles.isEmpty() && ADDRESSES.contains(who));
        // 等5名人 would be five celebrities.
        String each = !person ? "家" : titles.isEmpty() && !own ? "" : "名";
        String counted = count == null ? "" : count + (people || each.isEmpty() ? each : unit);
        String printed = person ? titles.isEmpty() ? "人" : titles.getFirst() : "单位";
        return "等" + counted + (own ? who : count == null && !person && who == null ? "" : printed);
    }
}
