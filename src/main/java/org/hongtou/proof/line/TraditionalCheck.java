package org.hongtou.proof.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Finds traditional characters, those that stand together as one finding. */
final class TraditionalCheck implements Rule.Check {
    private static final String NAME = "/proof/traditional.txt";

    private final Map<Character, Character> simplified = new HashMap<>();

    TraditionalCheck() {
        try (InputStream in = Objects.requireNonNull(TraditionalCheck.class.getResourceAsStream(NAME), NAME);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::pairs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pairs(String line) {
        for (int i = 0; i + 1 < line.length(); i += 3) {
            simplified.put(line.charAt(i), line.charAt(i + 1));
        }
    }

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        manuscript.prose().forEach(passage -> look(passage, findings));
    }

    private void look(Passage passage, Findings findings) {
        String text = passage.text();
        int at = 0;
        while (at < text.length()) {
            StringBuilder right = new StringBuilder();
            int end = at;
            for (Character one = simplified(text, end); one != null; one = simplified(text, end)) {
                right.append(one.charValue());
                end++;
            }
            if (end > at) {
                findings.add(passage, at, end, right.toString());
            }
            at = end + 1;
        }
    }

    private @Nullable Character simplified(String text, int at) {
        return at < text.length() ? simplified.get(text.charAt(at)) : null;
    }
}
