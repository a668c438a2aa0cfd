package org.hongtou.template;

import freemarker.core.ArithmeticEngine;
import freemarker.template.TemplateException;
import java.math.BigDecimal;

/**
 * Exact numbers of no more than some digits before and after the point: a step with larger ones could take for ever, and
 * nothing can stop it.
 */
final class BoundedArithmetic extends ArithmeticEngine {
    /** Far above any sum of money. */
    private static final int DIGITS = 100;

    private final ArithmeticEngine exact = BIGDECIMAL_ENGINE;

    @Override
    public int compareNumbers(Number first, Number second) throws TemplateException {
        return exact.compareNumbers(first, second);
    }

    @Override
    public Number add(Number first, Number second) throws TemplateException {
        return bounded(exact.add(first, second));
    }

    @Override
    public Number subtract(Number first, Number second) throws TemplateException {
        return bounded(exact.subtract(first, second));
    }

    @Override
    public Number multiply(Number first, Number second) throws TemplateException {
        return bounded(exact.multiply(first, second));
    }

    @Override
    public Number divide(Number first, Number second) throws TemplateException {
        return bounded(exact.divide(first, second));
    }

    @Override
    public Number modulus(Number first, Number second) throws TemplateException {
        return bounded(exact.modulus(first, second));
    }

    @Override
    public Number toNumber(String text) {
        if (text.length() > 2 * DIGITS) {
            throw new LimitReached(LimitReached.Limit.NUMBER);
        }
        return bounded(exact.toNumber(text));
    }

    private static Number bounded(Number number) {
        if (number instanceof BigDecimal decimal
                && (Math.abs((long) decimal.scale()) > DIGITS || decimal.precision() > 2 * DIGITS)) {
            throw new LimitReached(LimitReached.Limit.NUMBER);
        }
        return number;
    }
}
