package org.hongtou.diagnostics;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The wording of every {@link Diagnostic} and of what the commands say, in one language. The wordings of a stage stand
 * in {@code messages/<stage>.<language>.properties}: {@code code = message} and {@code code.hint = what to do now},
 * where {@code {0}} is the first argument.
 */
public final class Messages {
    private final Language language;
    private final Map<String, Properties> stages = new ConcurrentHashMap<>();

    public Messages(Language language) {
        this.language = language;
    }

    /** What was found and what was expected. */
    public String message(Diagnostic diagnostic) {
        return text(diagnostic.code(), diagnostic.arguments());
    }

    /** What to do now; empty where the message says it already. */
    public String hint(Diagnostic diagnostic) {
        String code = diagnostic.code() + ".hint";
        return stage(code).containsKey(code) ? text(code, diagnostic.arguments()) : "";
    }

    /** Whether there is a wording of a code. */
    public boolean has(String code) {
        return code.indexOf('.') > 0 && stage(code).containsKey(code);
    }

    /**
     * The wording of a code with its arguments put in.
     *
     * @throws IllegalArgumentException if no wording has that code: a fault of the program, not of a document
     */
    public String text(String code, List<String> arguments) {
        String wording = stage(code).getProperty(code);
        if (wording == null) {
            throw new IllegalArgumentException("no wording for " + code + " in " + language);
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = wording.indexOf('{'); open >= 0; open = wording.indexOf('{', from)) {
            int close = wording.indexOf('}', open);
            String number = close < 0 ? "" : wording.substring(open + 1, close);
            boolean placeholder = number.length() == 1
                    && Character.isDigit(number.charAt(0))
                    && number.charAt(0) - '0' < arguments.size();
            text.append(wording, from, open).append(placeholder ? arguments.get(number.charAt(0) - '0') : "{");
            from = placeholder ? close + 1 : open + 1;
        }
        return text.append(wording, from, wording.length()).toString();
    }

    private Properties stage(String code) {
        return stages.computeIfAbsent(code.substring(0, code.indexOf('.')), this::load);
    }

    private Properties load(String stage) {
        Properties wordings = new Properties();
        String name = "/messages/" + stage + "." + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in != null) {
                wordings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wordings;
    }
}
