package org.hongtou.proof.rule;

import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param rule the rule
 * @param place where it begins
 * @param text what was found; empty where something is missing or a whole is spoken of
 * @param replacement what should stand in its place, where the rule knows it; null where a person has to decide
 * @param isSure whether the replacement is beyond doubt, so that it may be made unseen
 * @param series what it is mended together with or not at all; empty where it stands for itself
 * @param arguments what the wording quotes: {@code {0}} is {@code text}, {@code {1}} the replacement or an empty text,
 *     then these
 */
public record Finding(
        Rule rule,
        Place place,
        String text,
        @Nullable String replacement,
        boolean isSure,
        String series,
        List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** What may be put in its place unseen; null where a person has to decide. */
    public @Nullable String mend() {
        return isSure ? replacement : null;
    }

    /** The same, for a person to decide. */
    public Finding unsure() {
        return new Finding(rule, place, text, replacement, false, "", arguments);
    }

    /** The same, mended together with others or not at all. */
    Finding with(String others) {
        return new Finding(rule, place, text, replacement, isSure, others, arguments);
    }

    /** What a person is told: a warning where the rule is binding, advice where it is usual. */
    public Diagnostic diagnostic() {
        Object[] all = new Object[2 + arguments.size()];
        all[0] = text;
        all[1] = replacement == null ? "" : replacement;
        for (int i = 0; i < arguments.size(); i++) {
            all[2 + i] = arguments.get(i);
        }
        return rule.strength() == Strength.SHALL
                ? Diagnostic.warning(rule.diagnostic(), place, all)
                : Diagnostic.advice(rule.diagnostic(), place, all);
    }
}
