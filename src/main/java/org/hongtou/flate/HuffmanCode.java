package org.hongtou.flate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** A code that gives few bits to symbols that are seen often, and some to every symbol (RFC 1951 3.2.2). */
final class HuffmanCode {
    private final byte[] lengths;
    private final char[] codes;

    private HuffmanCode(byte[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /**
     * The code for some symbols.
     *
     * @param counts how often each symbol is seen, two of them at least; one that never is counts as seen once
     * @param longest the most bits that a symbol may have
     */
    static HuffmanCode of(int[] counts, int longest) {
        int[] seen = Arrays.stream(counts).map(count -> Math.max(1, count)).toArray();
        byte[] lengths = lengths(seen);
        while (longest(lengths) > longest) {
            // Nearer to each other, so that the rarest get shorter codes; in the end all are of one length.
            seen = Arrays.stream(seen).map(count -> (count + 1) / 2).toArray();
            lengths = lengths(seen);
        }
        return new HuffmanCode(lengths);
    }

    /**
     * A code that was made before.
     *
     * @param lengths how many bits each symbol has
     */
    static HuffmanCode ofLengths(byte[] lengths) {
        return new HuffmanCode(lengths.clone());
    }

    /** How many symbols there are. */
    int symbols() {
        return lengths.length;
    }

    /** How many bits a symbol has. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** A symbol's bits, the first one lowest. */
    int code(int symbol) {
        return codes[symbol];
    }

    private static int longest(byte[] lengths) {
        int longest = 0;
        for (byte length : lengths) {
            longest = Math.max(longest, length);
        }
        return longest;
    }

    /** A symbol, or two nodes joined; of two that are seen equally often the one made first is the lighter. */
    private record Node(
            long count,
            int order,
            @Nullable Node left,
            @Nullable Node right) {}

    private static byte[] lengths(int[] seen) {
        PriorityQueue<Node> nodes =
                new PriorityQueue<>(Comparator.comparingLong(Node::count).thenComparingInt(Node::order));
        for (int symbol = 0; symbol < seen.length; symbol++) {
            nodes.add(new Node(seen[symbol], symbol, null, null));
        }
        int order = seen.length;
        while (nodes.size() > 1) {
            Node left = nodes.remove();
            Node right = nodes.remove();
            nodes.add(new Node(left.count + right.count, order++, left, right));
        }
        byte[] lengths = new byte[seen.length];
        measure(nodes.remove(), 0, lengths);
        return lengths;
    }

    private static void measure(Node node, int depth, byte[] lengths) {
        if (node.left == null || node.right == null) {
            lengths[node.order] = (byte) depth;
        } else {
            measure(node.left, depth + 1, lengths);
            measure(node.right, depth + 1, lengths);
        }
    }

    /** Codes in the order of their lengths, and of the symbols among those of one length. */
    private static char[] codes(byte[] lengths) {
        char[] codes = new char[lengths.length];
        int next = 0;
        for (int length = 1; length <= longest(lengths); length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = (char) (Integer.reverse(next) >>> (Integer.SIZE - length));
                    next++;
                }
            }
            next <<= 1;
        }
        return codes;
    }
}
