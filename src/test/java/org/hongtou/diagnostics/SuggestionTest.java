package org.hongtou.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    @Test
    void theNearestWordIsFound() {
        List<String> known = List.of("title", "subtitle", "item-title", "简报", "专报");
        assertThat(Suggestion.nearest("titel", known)).isEqualTo("title");
        assertThat(Suggestion.nearest("Item_Title", known)).isEqualTo("item-title");
        assertThat(Suggestion.nearest("简扱", known)).isEqualTo("简报");
        assertThat(Suggestion.nearest("blink", known)).isNull();
        assertThat(Suggestion.nearest("x", known)).isNull();
        assertThat(Suggestion.nearest("", known)).isNull();
        assertThat(Suggestion.nearest("title", List.of())).isNull();
    }

    /** Counted as memory: each of 200,000 lines of a file may be held against all keys. */
    @Test
    void aWordThatIsNearNoneCostsLittle() {
        List<String> known = IntStream.range(0, 1_000)
                .mapToObj(i -> "审核印发机关代字" + (char) ('甲' + i))
                .toList();
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Suggestion.nearest("乙丙", known);
        long before = thread.getCurrentThreadAllocatedBytes();
        assertThat(Suggestion.nearest("乙丙", known)).isNull();
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(known.size() * 600L);
    }
}
