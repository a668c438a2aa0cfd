package org.hongtou.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes of text that has lines: lines move, go in and out, come from other files; keys and values are exchanged.
 *
 * @param words what stands in files of this kind, and what shouldn't
 */
record TextMutations(List<String> words) implements Mutations {
    private static final Pattern KEY_AND_VALUE = Pattern.compile("^(\\s*(?:- )?[^:#|{\\s][^:#]*: *)(.*)$");
    private static final ByteMutations BYTES = new ByteMutations();

    TextMutations {
        words = List.copyOf(words);
    }

    @Override
    public byte[] mutate(byte[] input, List<FuzzInput> others, RandomGenerator random) {
        if (random.nextInt(12) == 0) {
            return input.length == 0 ? input : BYTES.mutate(input, others, random);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(input))
                    .toString();
        } catch (CharacterCodingException e) {
            return BYTES.mutate(input, others, random);
        }
        for (int changes = Mutations.changes(random); changes > 0; changes--) {
            text = random.nextBoolean() ? lines(text, others, random) : letters(text, random);
        }
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST);
        }
        return random.nextInt(200) == 0
                ? text.getBytes(Charset.forName(random.nextBoolean() ? "GB18030" : "UTF-16"))
                : text.getBytes(StandardCharsets.UTF_8);
    }

    private String lines(String text, List<FuzzInput> others, RandomGenerator random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(10)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(random.nextInt(lines.size()), line);
            case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
            case 3 -> lines.set(at, " ".repeat(random.nextInt(5)) + line.strip());
            case 4 -> lines.set(at, (random.nextBoolean() ? "  " : "- ") + line);
            case 5 -> lines.addAll(at, other(others, random));
            case 6 -> {
                int to = Math.min(lines.size(), at + 1 + random.nextInt(6));
                List<String> block = List.copyOf(lines.subList(at, to));
                int times = random.nextInt(8) == 0 ? 1 + random.nextInt(400) : 1 + random.nextInt(4);
                for (int i = 0; i < times && lines.size() < 3000; i++) {
                    lines.addAll(to, block);
                }
            }
            case 7 -> lines.set(at, line + "\n" + line.replaceFirst("\\S.*", "") + Mutations.any(words, random));
            default -> lines.set(at, value(line, random));
        }
        return String.join("\n", lines);
    }

    /** Some lines that follow each other in another file. */
    private static List<String> other(List<FuzzInput> others, RandomGenerator random) {
        String[] lines = Mutations.any(others, random).text().split("\n", -1);
        int from = random.nextInt(lines.length);
        return Arrays.asList(lines).subList(from, Math.min(lines.length, from + 1 + random.nextInt(8)));
    }

    private String value(String line, RandomGenerator random) {
        Matcher pair = KEY_AND_VALUE.matcher(line);
        if (!pair.matches()) {
            return letters(line, random);
        }
        return switch (random.nextInt(5)) {
            case 0 -> pair.group(1) + Mutations.any(words, random) + pair.group(2);
            case 1 ->
                pair.group(1).replaceFirst("[^\\s-][^:]*", Matcher.quoteReplacement(Mutations.any(words, random)))
                        + pair.group(2);
            case 2 -> pair.group(1) + "[" + pair.group(2) + ", " + Mutations.any(words, random) + "]";
            case 3 -> pair.group(1) + "{" + Mutations.any(words, random) + ": " + pair.group(2) + "}";
            default -> pair.group(1) + Mutations.any(words, random);
        };
    }

    private String letters(String text, RandomGenerator random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + 1 + random.nextInt(1 + random.nextInt(30)));
        String part = text.substring(at, to);
        String instead = switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> part + part;
            case 2 -> Mutations.any(words, random);
            case 3 -> part + Mutations.any(words, random);
            case 4 -> Mutations.any(words, random).repeat(1 + random.nextInt(1 + random.nextInt(300)));
            default -> Character.toString(code(random)) + part;
        };
        return text.substring(0, at) + instead + text.substring(to);
    }

    /** A character that text may have; any of all seldom. */
    private static int code(RandomGenerator random) {
        int code = switch (random.nextInt(4)) {
            case 0 -> random.nextInt(0x80);
            case 1 -> 0x3000 + random.nextInt(0x40);
            case 2 -> 0x2000 + random.nextInt(0x70);
            default -> random.nextInt(0x110000);
        };
        return code >= 0xD800 && code < 0xE000 ? 0xFFFD : code;
    }
}
