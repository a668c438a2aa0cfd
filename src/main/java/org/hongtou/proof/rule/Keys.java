package org.hongtou.proof.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hongtou.content.checked.Passage;
import org.hongtou.content.data.Data;
import org.jspecify.annotations.Nullable;

/** The values of a manuscript's keys, by their canonical names parted by dots: {@code printed.on}. */
public final class Keys {
    private Keys() {}

    public static boolean has(Manuscript manuscript, String path) {
        return !all(manuscript.data(), path).isEmpty();
    }

    /** The first text or number of a key, without line breaks; empty where it isn't given. */
    public static String text(Manuscript manuscript, String path) {
        List<String> texts = texts(manuscript, path);
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    /** All texts and numbers of a key, those of a list one by one, without line breaks. */
    public static List<String> texts(Manuscript manuscript, String path) {
        return all(manuscript.data(), path).stream()
                .map(Keys::plain)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The first day under a path; null where there is none, or it is still open. */
    public static Data.@Nullable Day day(Manuscript manuscript, String path) {
        return all(manuscript.data(), path).stream()
                .map(data -> data instanceof Data.Day day && !day.isOpen() ? day : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The values under a path; lists are walked through. */
    public static List<Data> all(Data from, String path) {
        List<Data> found = new ArrayList<>();
        gather(from, path, found);
        return found;
    }

    private static void gather(Data from, String path, List<Data> found) {
        if (from instanceof Data.Many many) {
            many.items().forEach(item -> gather(item, path, found));
        } else if (path.isEmpty()) {
            found.add(from);
        } else if (from instanceof Data.Fields fields) {
            int dot = path.indexOf('.');
            Data value = fields.get(dot < 0 ? path : path.substring(0, dot));
            if (value != null) {
                gather(value, dot < 0 ? "" : path.substring(dot + 1), found);
            }
        }
    }

    private static String plain(Data data) {
        return switch (data) {
            case Data.Text text -> text.text().replace("\n", "");
            case Data.Person person -> person.name();
            case Data.Whole whole -> String.valueOf(whole.value());
            case Data.Rich rich -> "";
            case Data.Day day -> "";
            case Data.Flag flag -> "";
            case Data.Many many -> "";
            case Data.Fields fields -> "";
        };
    }

    /** The first line that stands under a key, or null. */
    public static @Nullable Passage passage(Manuscript manuscript, String key) {
        return manuscript.under(key).findFirst().orElse(null);
    }

    /** The genres of official documents as titles end with them (《党政机关公文处理工作条例》第八条). */
    public static final List<String> GENRES =
            List.of("决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要");

    /** Whether it is a document whose parts the standard names: no bulletin, no article. */
    public static boolean isOfficial(Manuscript manuscript) {
        return manuscript.kind().equals("official") || manuscript.kind().equals("letter");
    }

    public static boolean isReply(Manuscript manuscript) {
        return manuscript.kind().equals("proposal-reply") || manuscript.kind().equals("suggestion-reply");
    }
}
