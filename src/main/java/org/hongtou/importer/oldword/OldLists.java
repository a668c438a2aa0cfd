package org.hongtou.importer.oldword;

import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.hongtou.importer.numbers.NumberedLists;
import org.jspecify.annotations.Nullable;

/** The numbers that Word shows before paragraphs, by the lists of an old file. */
final class OldLists {
    /** The formats by their numbers ([MS-OSHARED] 2.2.1.3) that Chinese documents have; others are figures. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(17, "japaneseDigitalTenThousand"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, "bullet"),
            Map.entry(28, "decimalEnclosedCircleChinese"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(31, "ideographZodiac"),
            Map.entry(33, "taiwaneseCounting"),
            Map.entry(34, "ideographLegalTraditional"),
            Map.entry(35, "taiwaneseCountingThousand"),
            Map.entry(36, "taiwaneseDigital"),
            Map.entry(37, "chineseCounting"),
            Map.entry(38, "chineseLegalSimplified"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(255, "none"));

    private static final int LAST_LIST = 0x7FE;

    private final @Nullable ListTables tables;
    private final NumberedLists lists = new NumberedLists();
    private final Set<Integer> known = new HashSet<>();

    OldLists(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** The number of the next paragraph; empty where it shows none. */
    String next(Paragraph paragraph) {
        int list = paragraph.getIlfo();
        if (tables == null || list <= 0 || list > LAST_LIST) {
            return "";
        }
        if (known.add(list)) {
            learn(tables, list);
        }
        return lists.next(list, paragraph.getIlvl());
    }

    private void learn(ListTables from, int list) {
        try {
            int definition = from.getLfo(list).getLsid();
            ListData data = from.getListData(definition);
            if (data == null) {
                return;
            }
            lists.point(list, definition);
            ListLevel[] levels = data.getLevels();
            for (int i = 0; i < levels.length; i++) {
                lists.define(definition, i, level(levels[i]));
            }
            LFOData own = from.getLfoData(list);
            if (own == null || own.getRgLfoLvl() == null) {
                return;
            }
            for (ListFormatOverrideLevel level : own.getRgLfoLvl()) {
                if (level.isFormatting() && level.getLevel() != null) {
                    lists.override(list, level.getLevelNum(), level(level.getLevel()));
                } else if (level.isStartAt()) {
                    lists.start(list, level.getLevelNum(), level.getIStartAt());
                }
            }
        } catch (NoSuchElementException e) {
            // a paragraph that names a list that isn't there shows no number
            lists.point(list, 0);
        }
    }

    private static NumberedLists.Level level(ListLevel level) {
        StringBuilder text = new StringBuilder();
        String written = level.getNumberText() == null ? "" : level.getNumberText();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c < NumberedLists.LEVELS) {
                text.append('%').append(c + 1);
            } else {
                text.append(c);
            }
        }
        return new NumberedLists.Level(
                level.getStartAt(),
                FORMATS.getOrDefault(level.getNumberFormat() & 0xFF, "decimal"),
                text.toString(),
                -1,
                level.isLegalNumbering());
    }
}
