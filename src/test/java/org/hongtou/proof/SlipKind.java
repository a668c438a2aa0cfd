package org.hongtou.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;

/**
 * A kind of slip that can be put into clean text.
 *
 * @param name what reports call it; the rule's name where a rule says it finds it
 * @param area who says that it is found
 * @param reach where the finding has to stand
 * @param swaps the ways to make it
 */
record SlipKind(String name, Area area, Reach reach, List<Swap> swaps) {
    /** Whether the rule book says that it finds the kind. */
    enum Area {
        RULES,
        WORDING
    }

    /**
     * Whether the finding stands at the slip, is the named rule's and stands at the other half of what the slip broke, or
     * may stand anywhere: what contradicts itself does so in two places.
     */
    enum Reach {
        THERE,
        PAIR,
        ANYWHERE
    }

    SlipKind {
        swaps = List.copyOf(swaps);
    }

    static SlipKind rule(String name, Swap... swaps) {
        return new SlipKind(name, Area.RULES, Reach.THERE, List.of(swaps));
    }

    static SlipKind ruleOfPair(String name, Swap... swaps) {
        return new SlipKind(name, Area.RULES, Reach.PAIR, List.of(swaps));
    }

    static SlipKind ruleOfWhole(String name, Swap... swaps) {
        return new SlipKind(name, Area.RULES, Reach.ANYWHERE, List.of(swaps));
    }

    static SlipKind wording(String name, Swap... swaps) {
        return new SlipKind(name, Area.WORDING, Reach.THERE, List.of(swaps));
    }

    static SlipKind wordingOfWhole(String name, Swap... swaps) {
        return new SlipKind(name, Area.WORDING, Reach.ANYWHERE, List.of(swaps));
    }

    /** So many slips where there is room for them, or one of each way; the same for the same seed. */
    List<Slip> into(List<String> texts, int few, long seed) {
        int most = Math.max(few, swaps.size());
        Random random = new Random(seed * 31 + name.hashCode());
        List<List<Slip>> ways = new ArrayList<>();
        for (Swap swap : swaps) {
            List<Slip> slips = new ArrayList<>();
            for (String text : texts) {
                Matcher matcher = swap.right().matcher(text);
                while (matcher.find()) {
                    slips.add(Slip.at(this, text, matcher, swap.wrong().apply(matcher)));
                }
            }
            Collections.shuffle(slips, random);
            ways.add(slips);
        }
        List<Slip> chosen = new ArrayList<>();
        for (int turn = 0; chosen.size() < most && turn < most; turn++) {
            for (List<Slip> way : ways) {
                if (turn < way.size() && chosen.size() < most) {
                    chosen.add(way.get(turn));
                }
            }
        }
        return chosen;
    }
}
