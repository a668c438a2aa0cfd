package org.hongtou.proof.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit in a sentence: 2.3万人, 120件, 70.0%.
 *
 * @param value with its 万 or 亿
 * @param half half of the last digit that is given: how far the exact value may lie off; 0 for a count
 * @param unit 人, 件, 元; % for percentages
 * @param start where it begins in the text
 * @param end where its unit ends
 * @param rough whether it isn't said to be just so much: 约, 余, 超过
 * @param about whether it is rough on both sides: 约120人, 120人左右; 超过120人 isn't
 */
record Quantity(BigDecimal value, BigDecimal half, String unit, int start, int end, boolean rough, boolean about) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9.]|[0-9][,，])([0-9]++(?:[,，][0-9]{3}(?![0-9]))*+(?:\\.([0-9]++))?+)[ \u3000]?([万亿]?)(多|余)?[ \u3000]?([%％]|个百分点"
                    + "|(?:平方|立方)?(?:公里|千米|米)|分钟|小时|工作日|公顷|千瓦时|千瓦|公斤|千克|万吨|标准箱|吨公里|[人户件台车班场架批]次|[\\u4e00-\\u9fff])");
    private static final Pattern ABOUT_BEFORE = Pattern.compile("(?:约|大约)$");
    private static final Pattern ABOUT_AFTER = Pattern.compile("^(?:左右|上下)");
    private static final Pattern ROUGH_BEFORE =
            Pattern.compile("(?:约|近|超|超过|突破|高于|低于|大于|小于|逾|至少|最多|不足|不少于|不低于|达到近|将近|大约|—|～|-|至)$");
    private static final Pattern ROUGH_AFTER = Pattern.compile("^(?:以上|以下|左右|上下|以内|多|余|—|～|-|至[0-9])");
    private static final Pattern ORDER = Pattern.compile("(?:第|〔|[A-Za-z])$");

    /** The quantities of a sentence; dates and ordinals are none. */
    static List<Quantity> in(String text) {
        List<Quantity> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String unit = matcher.group(5).replace('％', '%');
            String before = text.substring(0, matcher.start());
            boolean date = "年月日时分号".contains(unit);
            if (date || ORDER.matcher(before).find()) {
                continue;
            }
            int power = matcher.group(3).equals("万") ? 4 : matcher.group(3).equals("亿") ? 8 : 0;
            int places = matcher.group(2) == null ? 0 : matcher.group(2).length();
            String digits = matcher.group(1).replaceAll("[,，]", "");
            BigDecimal value = new BigDecimal(digits).scaleByPowerOfTen(power);
            boolean exact = places == 0 && power == 0 && !unit.equals("%");
            BigDecimal half = exact ? BigDecimal.ZERO : new BigDecimal("0.5").scaleByPowerOfTen(power - places);
            boolean rough = matcher.group(4) != null
                    || ROUGH_BEFORE.matcher(before).find()
                    || ROUGH_AFTER.matcher(text.substring(matcher.end())).find();
            boolean about = matcher.group(4) == null
                    && (ABOUT_BEFORE.matcher(before).find()
                            || ABOUT_AFTER
                                    .matcher(text.substring(matcher.end()))
                                    .find());
            found.add(new Quantity(value, half, unit, matcher.start(), matcher.end(), rough, about));
        }
        return found;
    }

    /** The same, that many characters further on. */
    Quantity moved(int by) {
        return new Quantity(value, half, unit, start + by, end + by, rough, about);
    }

    double low() {
        return value.subtract(half).doubleValue();
    }

    double high() {
        return value.add(half).doubleValue();
    }
}
