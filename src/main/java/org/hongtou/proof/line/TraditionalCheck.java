package org.hongtou.proof.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Finds traditional characters, those that stand together as one finding. Some are characters of their own as well, in
 * names of places and persons: one of those is found only where another character of the line shows that it was written
 * in traditional ones.
 */
final class TraditionalCheck implements Rule.Check {
    private static final String NAME = "/proof/traditional.txt";
    private static final String OWN = "# own:";

    private final Map<Character, Character> simplified = new HashMap<>();
    private final Set<Character> own = new HashSet<>();

    TraditionalCheck() {
        try (InputStream in = Objects.requireNonNull(TraditionalCheck.class.getResourceAsStream(NAME), NAME);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        if (line.startsWith(OWN)) {
            line.substring(OWN.length()).strip().chars().forEach(one -> own.add((char) one));
        } else if (!line.startsWith("#")) {
            for (int i = 0; i + 1 < line.length(); i += 3) {
                simplified.put(line.charAt(i), line.charAt(i + 1));
            }
        }
    }

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        manuscript.prose().forEach(passage -> look(passage, findings));
    }

    private void look(Passage passage, Findings findings) {
        String text = passage.text();
        boolean converted =
                text.chars().anyMatch(one -> simplified.containsKey((char) one) && !own.contains((char) one));
        int at = 0;
        while (at < text.length()) {
            StringBuilder right = new StringBuilder();
            boolean certain = false;
            int end = at;
            for (Character one = simplified(text, end); one != null; one = simplified(text, end)) {
                right.append(one.charValue());
                certain |= !own.contains(text.charAt(end));
                end++;
            }
            if (end > at && (certain || converted)) {
                findings.add(passage, at, end, right.toString());
            }
            at = end + 1;
        }
    }

    private @Nullable Character simplified(String text, int at) {
        return at < text.length() ? simplified.get(text.charAt(at)) : null;
    }
}
