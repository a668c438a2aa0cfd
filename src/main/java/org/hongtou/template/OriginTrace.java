package org.hongtou.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hongtou.diagnostics.Origins;
import org.hongtou.diagnostics.Place;

/**
 * Notes which element of which template wrote each stretch of the markup. Text of a template is found again to the
 * character; what an interpolation printed is at the interpolation.
 */
final class OriginTrace implements TemplateProcessingTracer {
    private final Deque<Step> open = new ArrayDeque<>();
    private final List<Step> steps = new ArrayList<>();
    private final BoundedWriter out;

    OriginTrace(BoundedWriter out) {
        this.out = out;
    }

    /** An element at work: from this character of the markup on, unless a later step begins. */
    private record Step(int offset, String template, int line, int column) {}

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        Step outer = open.peek();
        // An empty template is an element that knows no place.
        String name = element.getTemplate() != null
                ? element.getTemplate().getName()
                : outer != null
                        ? outer.template()
                        : environment.getMainTemplate().getName();
        Step step = new Step(out.length(), name, element.getBeginLine(), element.getBeginColumn());
        open.push(step);
        steps.add(step);
    }

    /** What is written next is the outer element's again. */
    @Override
    public void exitElement(Environment environment, TracedElement element) {
        open.poll();
        Step outer = open.peek();
        if (outer != null) {
            steps.add(new Step(out.length(), outer.template(), outer.line(), outer.column()));
        }
    }

    /**
     * Where the markup comes from.
     *
     * @param sources the text of a template by its name
     * @param shown how messages name a template
     */
    Origins origins(Function<String, String> sources, UnaryOperator<String> shown) {
        String markup = out.toString();
        return offset -> {
            int next = firstAfter(Math.clamp(offset, 0, Math.max(0, markup.length() - 1)));
            if (next == 0) {
                return new Place(
                        shown.apply(steps.isEmpty() ? "" : steps.getFirst().template()), 1, 1);
            }
            Step step = steps.get(next - 1);
            int end = next == steps.size() ? markup.length() : steps.get(next).offset();
            return place(step, markup.substring(step.offset(), end), offset - step.offset(), sources, shown);
        };
    }

    /** The index of the first step that begins after a character. */
    private int firstAfter(int offset) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Place place(
            Step step, String written, int into, Function<String, String> sources, UnaryOperator<String> shown) {
        String source = sources.apply(step.template());
        int lineStart = 0;
        for (int line = 1; line < step.line(); line++) {
            lineStart = source.indexOf('\n', lineStart) + 1;
        }
        int start = Math.min(lineStart + Math.max(0, step.column() - 1), source.length());
        // White-space stripping moves where a text begins, but doesn't change what is left of it.
        int text = source.startsWith("${", start) ? -1 : source.indexOf(written, start);
        int at = text < 0 ? start : text + into;
        return Origins.within(shown.apply(step.template()), source).of(at);
    }
}
