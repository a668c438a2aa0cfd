package org.hongtou.importer.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hongtou.importer.draft.DraftDocument;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;

/** Finds the parts of a document in a draft: what stands above its title and below its text first, then what is between. */
public final class Recogniser {
    private static final Set<String> OFFICIAL =
            Set.of("通知", "通报", "报告", "请示", "批复", "意见", "决定", "决议", "公报", "公告", "通告", "议案");
    private static final Pattern REPLY =
            Pattern.compile("^.{0,80}?(?:提案|委员|政协).{0,80}?(?:答复|复函|函|回复)(?:[（(].{0,20})?$");
    private static final Pattern SUGGESTION =
            Pattern.compile("^.{0,80}?(?:建议|代表|人大).{0,80}?(?:答复|复函|回复)(?:[（(].{0,20})?$");
    private static final Pattern REPLY_TEXT = Pattern.compile("^.{0,200}?(?:提案|建议).{0,200}?(?:收悉|答复如下|函告如下|函复如下)");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");
    private final Found found = new Found();
    private final Rest rest;
    private final DraftText bodies = new DraftText(found);
    private final String wanted;
    private final String text;

    private final OfficeHabits habits;
    private boolean guessed;

    private Recogniser(DraftDocument draft, String wanted, OfficeHabits habits) {
        this.habits = habits;
        this.rest = new Rest(LayoutTables.asLines(draft).pieces());
        this.wanted = wanted;
        this.text = draft.pieces().stream()
                .filter(DraftParagraph.class::isInstance)
                .map(piece -> ((DraftParagraph) piece).text())
                .collect(Collectors.joining("\n"));
    }

    /**
     * What was found.
     *
     * @param wanted the kind that somebody says it is, by its Chinese name; empty where nobody does
     */
    public static Found of(DraftDocument draft, String wanted) {
        return of(draft, wanted, OfficeHabits.NONE);
    }

    /**
     * What was found.
     *
     * @param wanted as above
     * @param habits how the office's drafts are written
     */
    public static Found of(DraftDocument draft, String wanted, OfficeHabits habits) {
        Recogniser recogniser = new Recogniser(draft, wanted, habits);
        Found found = recogniser.found();
        if (recogniser.guessed && !habits.kind().isEmpty()) {
            found = new Recogniser(draft, habits.kind(), habits).found();
            found.doubt("文种", "看不出是哪种公文，照导入习惯先当作" + habits.kind() + "。");
        }
        fullNames(found, habits);
        return found;
    }

    /** Calls senders by their full names. */
    @SuppressWarnings("unchecked") // as Items makes them
    private static void fullNames(Found found, OfficeHabits habits) {
        if (found.has("供稿")) {
            String name = String.valueOf(found.get("供稿", ""));
            if (!habits.source(name).equals(name)) {
                found.remove("供稿");
                found.put("供稿", habits.source(name));
            }
        }
        for (Map<String, Object> item : (List<Map<String, Object>>) found.get("稿件", List.of())) {
            item.computeIfPresent("供稿", (key, name) -> habits.source(String.valueOf(name)));
        }
    }

    private Found found() {
        OfficeLines.take(rest, found, habits);
        OfficeLines.marks(rest, found, habits.marks());
        ClosingLines foot = new ClosingLines(rest, found, isLikeBulletin());
        foot.imprint();
        Attachments attachments = new Attachments(rest, found, bodies);
        new Marks(rest, found).read();
        if (isBulletin()) {
            bulletin(foot);
            return found;
        }
        attachments.part();
        foot.signature();
        attachments.read();
        new Title(rest, found).read();
        if (wanted.isEmpty() && String.valueOf(found.get("标题", "")).endsWith("专报")) {
            return special();
        }
        kind();
        distribution(foot);
        issuer();
        switch (found.kind()) {
            case "提案答复", "建议答复" -> new Reply(rest, found, bodies).read();
            case "纪要" -> new MeetingParts(rest, found, bodies).read();
            case "信息" -> article();
            default -> found.put("正文", bodies.of(rest.all()));
        }
        complete();
        return found;
    }

    /** Whether an issue's number or a bulletin's name stands in the first lines. */
    private boolean isLikeBulletin() {
        if (wanted.equals("简报") || wanted.equals("专报") || found.isFixed("刊名")) {
            return true;
        }
        for (int i = 0; i < Math.min(rest.size(), 6); i++) {
            if (rest.words(i).matches(".{0,20}(?:简报|专报|动态|快报|要情|摘报)|[（(]?(?:[0-9]{4}年)?第?.{1,6}期.{0,12}")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBulletin() {
        if (!wanted.isEmpty()) {
            return wanted.equals("简报") || wanted.equals("专报");
        }
        String name = joined(found.get("刊名", ""));
        if (name.endsWith("纪要")) {
            found.put("发文机关标志", found.get("刊名", ""));
            found.remove("刊名");
            move("编印单位", "发文机关");
            move("日期", "成文日期");
            return false;
        }
        return found.isFixed("刊名")
                || found.has("期号")
                || (found.has("日期") && !found.has("发文字号"))
                || name.matches(".*(?:简报|专报|动态|快报|要情|摘报)");
    }

    private void bulletin(ClosingLines foot) {
        boolean special = wanted.equals("专报")
                || (wanted.isEmpty() && joined(found.get("刊名", "")).endsWith("专报"));
        found.put("文种", special ? "专报" : "简报");
        if (!foot.labelled().isEmpty()) {
            found.put("报尾", mapping(foot.labelled()));
        }
        if (special) {
            new Title(rest, found).read();
            move("主送", "报送");
            found.put("正文", bodies.of(rest.all()));
            placeholder("标题", "（标题待补）", "没有找到标题");
        } else {
            new Items(rest, found, bodies, habits).read();
        }
        placeholder("刊名", special ? "专报" : "简报", "原稿里没有刊名");
        placeholder("编印单位", "（编印单位待补）", "没有找到编印单位");
        day();
        if (!found.has("期号")) {
            found.doubt("刊名", "没有找到期号，知道了加一行“期号: 1”这样的。");
        }
    }

    /** A report of one matter that calls itself 专报 in its title. */
    private Found special() {
        found.put("文种", "专报");
        Object signed = found.get("署名", List.of());
        if (signed instanceof List<?> bodies && !bodies.isEmpty()) {
            found.put("编印单位", bodies.size() == 1 ? bodies.getFirst() : bodies);
        }
        found.remove("署名");
        move("成文日期", "日期");
        move("主送", "报送");
        found.put("正文", bodies.of(rest.all()));
        placeholder("刊名", "专报", "原稿里没有刊名");
        placeholder("编印单位", "（编印单位待补）", "没有找到编印单位");
        day();
        return found;
    }

    /** The words of a mark, of however many lines. */
    private static String joined(Object mark) {
        return mark instanceof List<?> lines
                ? lines.stream().map(String::valueOf).collect(Collectors.joining())
                : String.valueOf(mark);
    }

    private void move(String from, String to) {
        if (found.has(from)) {
            found.put(to, found.get(from, ""));
            found.remove(from);
        }
    }

    /** A day that is still open, in the latest year that the draft names; a kind that must have one can't do without. */
    private void day() {
        if (found.has("日期")) {
            return;
        }
        Matcher year = YEAR.matcher(text);
        int latest = 0;
        while (year.find()) {
            latest = Math.max(latest, Integer.parseInt(year.group(1)));
        }
        placeholder("日期", (latest == 0 ? "2000" : latest) + "年　月　日", "没有找到日期");
        found.put("文稿状态", "草稿");
        found.doubt("文稿状态", "日期还空着，所以先当作草稿；补上日期以后删去这一行。");
    }

    private static Map<String, Object> mapping(List<Map.Entry<String, Object>> rows) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        for (Map.Entry<String, Object> row : rows) {
            mapping.merge(row.getKey(), row.getValue(), (one, other) -> one + "；" + other);
        }
        return mapping;
    }

    private void placeholder(String key, String value, String why) {
        if (!found.has(key)) {
            found.put(key, value);
            found.doubt(key, why + "，先写“" + value.strip() + "”，请改成真的。");
        }
    }

    private void kind() {
        if (!wanted.isEmpty()) {
            found.put("文种", wanted);
            return;
        }
        String title = String.valueOf(found.get("标题", ""));
        String named = Title.kind(title);
        DraftParagraph first = rest.paragraph(0);
        String opening = first == null ? "" : LineForms.squeezed(first.text());
        boolean reply = REPLY_TEXT.matcher(opening).find();
        if ((REPLY.matcher(title).matches() && !SUGGESTION.matcher(title).matches())
                || (reply && opening.contains("提案"))) {
            found.put("文种", "提案答复");
            found.put("版式", named.equals("函") || named.equals("复函") ? "信函" : "文件");
        } else if (SUGGESTION.matcher(title).matches() || reply) {
            found.put("文种", "建议答复");
            found.put("版式", named.equals("函") || named.equals("复函") ? "信函" : "文件");
        } else if (named.equals("函") || named.equals("复函")) {
            found.put("文种", "函");
        } else if (named.equals("纪要") || joined(found.get("发文机关标志", "")).endsWith("纪要")) {
            found.put("文种", "纪要");
        } else if (OFFICIAL.contains(named)) {
            found.put("文种", named);
        } else if (found.has("发文字号") && found.has("主送")) {
            found.put("文种", "通知");
            found.doubt("文种", "标题没有写明文种，先当作通知。");
            guessed = true;
        } else {
            found.put("文种", "信息");
            found.doubt("文种", "看不出是哪种公文，先当作信息。");
            guessed = true;
        }
    }

    private void distribution(ClosingLines foot) {
        Map<String, Object> rows = mapping(foot.labelled());
        Object copied = rows.remove("抄送");
        if (copied != null) {
            found.put("抄送", copied);
        }
        if (!found.has("主送") && rows.containsKey("主送")) {
            found.put("主送", rows.remove("主送"));
        }
        if (!rows.isEmpty()) {
            found.put("版记行", rows);
        }
    }

    /** Who issues it: who signed it, who stands in its mark, or who its title begins with. */
    private void issuer() {
        boolean article = found.kind().equals("信息");
        if (found.has("发文机关")) {
            return;
        }
        Object mark = found.get("发文机关标志", "");
        String bare = joined(mark).replaceFirst("文件$", "");
        Object signed = found.get("署名", List.of());
        List<?> bodies = signed instanceof List<?> list ? list : List.of(signed);
        if (!bodies.isEmpty()) {
            found.remove("署名");
            found.put("发文机关", bodies.size() == 1 ? bodies.getFirst() : bodies);
            if (!bare.isEmpty() && bare.equals(joined(bodies))) {
                found.remove("发文机关标志");
            }
        } else if (!bare.isEmpty() && LineForms.isBody(bare)) {
            found.put("发文机关", bare);
            found.remove("发文机关标志");
        } else {
            String title = String.valueOf(found.get("标题", ""));
            int about = title.indexOf("关于");
            if (about > 3 && LineForms.isBody(title.substring(0, about))) {
                found.put("发文机关", title.substring(0, about));
            }
        }
        if (article && found.has("发文机关") && !found.has("发文字号")) {
            found.put(
                    "供稿",
                    found.get("发文机关", "") instanceof List<?> several
                            ? several.stream().map(String::valueOf).collect(Collectors.joining("、"))
                            : String.valueOf(found.get("发文机关", "")));
            found.remove("发文机关");
        }
    }

    private void article() {
        String line = SourceLine.line(rest, habits);
        List<DraftPiece> pieces = new ArrayList<>(rest.all());
        String source = line == null ? SourceLine.atEnd(pieces, habits) : line;
        if (source != null) {
            Object signed = found.get("供稿", source);
            if (!signed.equals(source)) {
                found.doubt("供稿", "署名是“" + signed + "”。");
            }
            found.put("供稿", source);
        }
        found.put("正文", bodies.of(pieces));
    }

    /** How many were printed belongs to who printed it, but for a bulletin. */
    @SuppressWarnings("unchecked") // as the foot makes it
    private void copies() {
        if (found.has("印数") && found.get("印发", "") instanceof Map<?, ?> printed) {
            ((Map<String, Object>) printed).put("份数", found.get("印数", ""));
            found.remove("印数");
        }
    }

    private void complete() {
        String kind = found.kind();
        copies();
        placeholder("标题", "（标题待补）", "没有找到标题");
        if (!kind.equals("信息")) {
            placeholder("发文机关", "（发文机关待补）", "没有找到发文机关");
        } else {
            found.remove("签发人");
        }
    }
}
