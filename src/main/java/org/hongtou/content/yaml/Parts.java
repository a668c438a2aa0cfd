package org.hongtou.content.yaml;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.source.Source;

/** The keys or items of a list or mapping as stretches of text, each with the comments right above it. */
final class Parts {
    private record Chunk(int from, int to) {}

    private final String written;
    private final Rewriting text;
    private final WrittenValue parent;
    private final boolean whole;

    /** @param whole whether it is the file's own mapping: comments above its first key are the file's */
    Parts(Source source, WrittenValue parent, boolean whole) {
        this.written = source.text();
        this.text = new Rewriting(source);
        this.parent = parent;
        this.whole = whole;
    }

    /** The text without a part. */
    String without(int index) {
        if (parent.parts().size() == 1) {
            return emptied();
        }
        if (parent.flow()) {
            List<WrittenValue.Part> parts = parent.parts();
            boolean last = index == parts.size() - 1;
            int from = last ? parts.get(index - 1).to() : parts.get(index).from();
            int to = last ? parts.get(index).to() : parts.get(index + 1).from();
            return text.put(from, to, "").result();
        }
        Chunk chunk = chunk(index);
        if (!text.startsLine(chunk.from())) {
            int next = text.nextLine(chunk.to());
            while (text.isBlank(next, text.lineEnd(next)) && next < written.length()) {
                next = text.nextLine(next);
            }
            int to = next == written.length()
                    ? next
                    : next + text.indent(chunkStart(next)).length();
            return text.put(chunk.from(), to, "").result();
        }
        boolean endsFile = text.nextLine(chunk.to()) == text.lineEnd(chunk.to());
        return endsFile
                ? text.put(text.endBefore(chunk.from()), written.length(), "").result()
                : text.put(text.lineStart(chunk.from()), text.nextLine(chunk.to()), "")
                        .result();
    }

    private int chunkStart(int line) {
        int at = line;
        while (text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The text with brackets that hold nothing, or a mapping or list that had one part. */
    private String emptied() {
        String brackets = parent.node() instanceof Node.Sequence ? "[]" : "{}";
        WrittenValue.Part only = parent.parts().getFirst();
        if (parent.flow()) {
            return text.put(only.from(), only.to(), "").result();
        }
        Chunk chunk = chunk(0);
        boolean ownLine = text.startsLine(chunk.from()) && chunk.from() > 0;
        int line = ownLine ? text.endBefore(chunk.from()) : 0;
        return ownLine && !whole && isKeyOrDash(line)
                ? text.put(line, text.lineEnd(chunk.to()), " " + brackets).result()
                : text.put(parent.from(), parent.to(), brackets).result();
    }

    /** Whether a line ends with the colon or dash after which the value comes. */
    private boolean isKeyOrDash(int end) {
        return ":：-".indexOf(text.charAt(end - 1)) >= 0
                && !written.substring(text.lineStart(end), end).strip().startsWith("#");
    }

    /** The text with a part at another index; what stands between the parts stays where it is. */
    String moved(int index, int to) {
        List<Chunk> old = new ArrayList<>();
        for (int i = 0; i < parent.parts().size(); i++) {
            old.add(parent.flow() ? flowChunk(i) : chunk(i));
        }
        List<Chunk> next = new ArrayList<>(old);
        next.add(to, next.remove(index));
        for (int i = 0; i < old.size(); i++) {
            Chunk chunk = next.get(i);
            text.put(old.get(i).from(), old.get(i).to(), written.substring(chunk.from(), chunk.to()));
        }
        return text.result();
    }

    private Chunk flowChunk(int index) {
        WrittenValue.Part part = parent.parts().get(index);
        return new Chunk(part.from(), part.to());
    }

    private Chunk chunk(int index) {
        WrittenValue.Part part = parent.parts().get(index);
        boolean files = whole && index == 0;
        int start = files || !text.startsLine(part.from()) ? part.from() : text.startWithComments(part.from());
        return new Chunk(chunkStart(start), text.lineEnd(part.to()));
    }
}
