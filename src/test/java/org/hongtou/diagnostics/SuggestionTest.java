package org.hongtou.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
