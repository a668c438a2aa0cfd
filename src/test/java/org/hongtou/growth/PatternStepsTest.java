package org.hongtou.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every regular expression of the program is searched for in texts that repeat its own characters, and the characters that
 * it looks at are counted: four times the text must not cost much more than four times the looks, nor a deep stack.
 */
@Tag("corpus")
final class PatternStepsTest {
    private static final int SHORT = 1000;
    /** So many looks at each character are fine without a second measuring. */
    private static final int FEW = 40;
    /** Four is linear, sixteen quadratic; a bounded look ahead lies between. */
    private static final int MOST_GROWTH = 8;
    /** Patterns of this are held against a text's start and never searched for; others that are begin with {@code ^}. */
    private static final String AT_THE_START = "template.Header.";
    /** Small, so that a recursion over a line shows itself. */
    private static final long STACK_BYTES = 256 * 1024;

    static Stream<Patterns.Named> patterns() throws Exception {
        return Patterns.all().stream();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void fourTimesTheTextCostsNoMoreThanEightTimesTheLooks(Patterns.Named named) throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, () -> look(named), "patterns", STACK_BYTES);
        thread.setUncaughtExceptionHandler((unused, e) -> thrown.set(e));
        thread.start();
        thread.join();
        assertThat(thrown.get()).as(named.name()).isNull();
    }

    private static void look(Patterns.Named named) {
        for (String unit : units(named.pattern().pattern())) {
            boolean searched = !named.name().startsWith(AT_THE_START);
            long few = looks(named.pattern(), repeated(unit, SHORT), searched);
            if (few > (long) FEW * SHORT) {
                long many = looks(named.pattern(), repeated(unit, 4 * SHORT), searched);
                assertThat((double) many / few)
                        .as("%s on many of “%s”: %d looks at %d characters", named.pattern(), unit, many, 4 * SHORT)
                        .isLessThan(MOST_GROWTH);
            }
        }
    }

    private static String repeated(String unit, int length) {
        return unit.repeat(length / unit.length());
    }

    /** What is repeated: each character of the pattern, and some that stand together. */
    private static List<String> units(String pattern) {
        List<String> single = new ArrayList<>((pattern + "字a1 ，")
                .codePoints()
                .distinct()
                .mapToObj(Character::toString)
                .toList());
        List<String> units = new ArrayList<>(single);
        Matcher words = Pattern.compile("[一-鿿《》（）“”a-z]{2,8}").matcher(pattern);
        while (words.find()) {
            units.add(words.group());
        }
        Random random = new Random(12);
        for (int i = 0; i < 100; i++) {
            String two = any(single, random) + any(single, random);
            units.add(i % 2 == 0 ? two : two + any(single, random));
        }
        return units;
    }

    private static String any(List<String> single, Random random) {
        return single.get(random.nextInt(single.size()));
    }

    /** How often characters are looked at to find all there is. */
    private static long looks(Pattern pattern, String text, boolean searched) {
        CountedText counted = new CountedText(text);
        Matcher matcher = pattern.matcher(counted);
        try {
            if (!searched) {
                matcher.lookingAt();
                return counted.looks();
            }
            while (matcher.find()) {
                counted.found();
            }
        } catch (StackOverflowError e) {
            throw new AssertionError(pattern + " goes too deep on many of “" + text.substring(0, 8) + "”", e);
        }
        return counted.looks();
    }
}
