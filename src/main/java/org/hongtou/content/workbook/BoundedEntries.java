package org.hongtou.content.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a ZIP, inflated as far as they have room: what an entry claims of its size doesn't count. Pictures and
 * other parts that aren't XML are there by name alone.
 */
final class BoundedEntries implements ZipEntrySource {
    /** Some two hundred thousand rows. */
    static final long MOST_BYTES = 64L << 20;

    static final int MOST_ENTRIES = 1_000;

    /** Every package of Excel's kind has it; other ZIPs don't, nor do the workbooks of OpenDocument. */
    private static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private boolean closed;

    /**
     * @throws RefusedBookException if it has too many entries, too much in them, or is no package of Excel's kind
     * @throws IOException if it is no ZIP
     */
    BoundedEntries(byte[] zip) throws IOException {
        long room = MOST_BYTES;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entries.size() == MOST_ENTRIES) {
                    throw tooMuch();
                }
                byte[] bytes = in.readNBytes((int) room + 1);
                room -= bytes.length;
                if (room < 0) {
                    throw tooMuch();
                }
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), isXml(entry.getName()) ? bytes : new byte[0]);
                }
            }
        }
        if (!entries.isEmpty() && !entries.containsKey(TYPES)) {
            throw new RefusedBookException("content.workbook-other");
        }
    }

    private static RefusedBookException tooMuch() {
        return new RefusedBookException("content.workbook-too-much", MOST_BYTES >> 20);
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(
                entries.keySet().stream().map(ZipArchiveEntry::new).toList());
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        String name = path.startsWith("/") ? path.substring(1) : path;
        return entries.keySet().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(ZipArchiveEntry::new)
                .orElse(null);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        byte[] bytes = entries.get(entry.getName());
        if (bytes == null) {
            throw new IOException(entry.getName());
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
