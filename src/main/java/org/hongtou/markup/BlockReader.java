package org.hongtou.markup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.model.Block;

/** The table of all block elements and who reads each. */
final class BlockReader {
    private static final Map<String, ElementReader> READERS = readers();

    /** The names of all block elements, in their order. */
    static final Set<String> NAMES = READERS.keySet();

    /** Those that may stand in an attachment. */
    static final Set<String> IN_ATTACHMENTS = inAttachments();

    private BlockReader() {}

    private static Map<String, ElementReader> readers() {
        Map<String, ElementReader> readers = new LinkedHashMap<>();
        ParagraphReader.NAMES.forEach(name -> readers.put(name, ParagraphReader::read));
        readers.put("corner", HeadReader::corner);
        readers.put("code", HeadReader::code);
        readers.put("mark", HeadReader::mark);
        readers.put("numbering", HeadReader::numbering);
        readers.put("ends", HeadReader::ends);
        readers.put("rule", HeadReader::rule);
        readers.put("contents", HeadReader::contents);
        readers.put("editor-note", HeadReader::editorNote);
        readers.put("table", TableReader::read);
        readers.put(NameListMarkup.NAME, NameListMarkup::read);
        readers.put("picture", ClosingReader::picture);
        readers.put("pictures", ClosingReader::pictures);
        readers.put("attachment-note", ClosingReader::attachmentNote);
        readers.put("signature", ClosingReader::signature);
        readers.put("attendance", FootReader::attendance);
        readers.put("attachment", ClosingReader::attachment);
        readers.put("imprint", FootReader::imprint);
        return Collections.unmodifiableMap(readers);
    }

    private static Set<String> inAttachments() {
        Set<String> names = new LinkedHashSet<>(NAMES);
        names.removeAll(List.of("attachment", "imprint", "corner", "code", "mark", "numbering"));
        return Collections.unmodifiableSet(names);
    }

    /**
     * The blocks in an element, headings that run in joined to the paragraphs after them.
     *
     * @param allowed the elements that may stand there
     */
    static List<Block> blocks(Tag parent, Collection<String> allowed, MarkupReading reading) {
        List<RunIns.Item> items = new ArrayList<>();
        for (Tag tag : reading.children(parent, allowed)) {
            ElementReader reader = READERS.get(tag.name());
            Block block = reader == null ? null : reader.read(tag, reading);
            if (block != null) {
                items.add(new RunIns.Item(block, ParagraphReader.runsIn(tag)));
            }
        }
        return RunIns.join(items);
    }
}
