package org.hongtou.template;

import java.util.function.BiConsumer;

/**
 * Finds the built-ins and special variables in an expression as FreeMarker writes it back after parsing: one form for
 * each, no comments, quotes always {@code "}. What stands in a string is text, but for its {@code ${…}}.
 */
final class ExpressionScan {
    private final String text;
    private final BiConsumer<String, String> builtIns;
    private final BiConsumer<String, String> variables;
    private int at;

    /**
     * @param text the expression
     * @param builtIns takes the name of each built-in and what follows it
     * @param variables takes the name of each special variable and what follows it
     */
    ExpressionScan(String text, BiConsumer<String, String> builtIns, BiConsumer<String, String> variables) {
        this.text = text;
        this.builtIns = builtIns;
        this.variables = variables;
    }

    /** Goes through the whole text. */
    void run() {
        while (at < text.length()) {
            expression();
            at++;
        }
    }

    /** Goes on to the brace that closes an interpolation, or the text's end. */
    private void expression() {
        int braces = 0;
        boolean operand = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '}' && braces-- == 0) {
                return;
            }
            braces += c == '{' ? 1 : 0;
            boolean named = false;
            if (c == '"') {
                string();
            } else if (text.startsWith("..", at) || text.startsWith("??", at)) {
                at++;
            } else if (c == '?') {
                named = name(builtIns);
            } else if (c == '.' && !operand) {
                named = name(variables);
            }
            operand = named || endsOperand(c);
        }
    }

    /** Whether a dot after this character parts a key from its hash; one after a blank never does. */
    private static boolean endsOperand(char c) {
        return Character.isJavaIdentifierPart(c) || c == '"' || c == ')' || c == ']' || c == '}';
    }

    private boolean name(BiConsumer<String, String> sink) {
        int end = at + 1;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            return false;
        }
        sink.accept(text.substring(at + 1, end), text.substring(end));
        at = end - 1;
        return true;
    }

    private void string() {
        int start = ++at;
        int interpolation = -1;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.startsWith("${", at) && interpolation < 0) {
                interpolation = at;
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        int end = Math.min(at, text.length());
        if (interpolation >= 0) {
            interpolations(text.substring(Math.max(start, interpolation), end));
        }
    }

    /** The parts of a string from its first interpolation on. */
    private void interpolations(String raw) {
        int from = 2;
        for (int i = 2; i <= raw.length(); i++) {
            boolean next = raw.startsWith("${", i) && raw.charAt(i - 1) != '\\';
            if (next || i == raw.length()) {
                String expression = raw.substring(from, i).replaceAll("\\\\(.)", "$1");
                new ExpressionScan(expression, builtIns, variables).expression();
                from = i + 2;
            }
        }
    }
}
