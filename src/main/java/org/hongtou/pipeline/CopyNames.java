package org.hongtou.pipeline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hongtou.content.checked.Copies;

/**
 * What copies add to their files' names: the persons' names, as every file system takes them, no two alike.
 *
 * <p>A hyphen parts a name from the content file's, so none stands within: {@code a-b} with a copy {@code c} can't meet
 * {@code a} with a copy {@code b-c}.
 */
final class CopyNames {
    /** With the content file's own name and the ending, less than the 255 bytes that file systems allow. */
    private static final int LONGEST = 40;

    private CopyNames() {}

    static List<String> of(List<Copies.Person> persons) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Copies.Person person : persons) {
            String name = safe(person.bareName());
            String unique = name;
            for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
                unique = name + "（" + n + "）";
            }
            names.add(unique);
        }
        return names;
    }

    /** Windows takes no {@code < > : " / \ | ? *}, no control characters and no dot or blank at the end. */
    private static String safe(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || "<>:\"/\\|?*-".indexOf(c) >= 0 ? '_' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.replaceAll("(?<![. ])[. ]++$", "_");
    }
}
