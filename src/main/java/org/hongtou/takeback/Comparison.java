package org.hongtou.takeback;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hongtou.output.zip.Part;
import org.hongtou.output.zip.ZipWriter;

/** How one built Word file became another, as Word shows tracked changes. */
public final class Comparison {
    private static final String TEXT = "word/document.xml";

    private Comparison() {}

    /**
     * A later file with its changes.
     *
     * @param docx the later file, in which Word can accept or reject each change
     * @param changes what was changed, in the order of the text
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Compared(byte[] docx, List<HomeChange> changes) {
        public Compared {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The later file with all changes since the earlier one tracked.
     *
     * @param author whom Word names for them
     * @throws IOException if one of them can't be read
     */
    public static Compared of(byte[] earlier, byte[] later, String author) throws IOException {
        Map<String, byte[]> before = parts(earlier);
        Map<String, byte[]> after = parts(later);
        byte[] old = before.get(TEXT);
        byte[] now = after.get(TEXT);
        if (old == null || now == null) {
            throw new IOException("no text");
        }
        TrackedText text = new TrackedText(WordXml.read(old), WordXml.read(now), author);
        List<HomeChange> changes = text.mark();
        after.put(TEXT, WordXml.write(text.document()));
        return new Compared(packed(after), changes);
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipWriter out = new ZipWriter(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.add(new Part(part.getKey(), part.getValue()));
            }
            out.finish();
        }
        return bytes.toByteArray();
    }
}
