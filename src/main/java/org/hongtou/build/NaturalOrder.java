package org.hongtou.build;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.data.HanNumber;

/**
 * The order of names as a person counts: 第2号 before 第10号, 第九期 before 第十期, a folder's files together. Of names that
 * count alike the order is that of their characters, the same on every machine.
 */
final class NaturalOrder implements Comparator<String> {
    /** A number in figures, or the one in Han characters that 第 begins. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|(?<=第)[〇○零一二三四五六七八九十百]+");

    @Override
    public int compare(String one, String other) {
        List<String> ones = List.of(one.split("/", -1));
        List<String> others = List.of(other.split("/", -1));
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            int order = compareNames(ones.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(ones.size(), others.size());
        return order != 0 ? order : one.compareTo(other);
    }

    private static int compareNames(String one, String other) {
        List<String> ones = parts(one);
        List<String> others = parts(other);
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            int order = compareParts(ones.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.size(), others.size());
    }

    private static int compareParts(String one, String other) {
        if (!isNumber(one) || !isNumber(other)) {
            return one.compareTo(other);
        }
        int longer = Integer.compare(one.length(), other.length());
        return longer != 0 ? longer : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }

    /** Words and numbers in turn, words first; numbers without zeros before them. */
    private static List<String> parts(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        List<String> parts = new ArrayList<>();
        Matcher number = NUMBER.matcher(plain);
        int end = 0;
        while (number.find()) {
            String figures = figures(number.group());
            if (isNumber(figures)) {
                parts.add(plain.substring(end, number.start()));
                parts.add(figures);
                end = number.end();
            }
        }
        parts.add(plain.substring(end));
        return parts;
    }

    private static String figures(String number) {
        int first = 0;
        while (first < number.length() - 1 && number.charAt(first) == '0') {
            first++;
        }
        long han = isNumber(number) ? -1 : HanNumber.read(number);
        return han < 0 ? number.substring(first) : Long.toString(han);
    }
}
