package org.hongtou.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a template may use. All else that FreeMarker knows, or comes to know, is refused. In it is what makes markup of
 * content and nothing but content, the same on every machine, in a time that its arguments bound.
 */
final class Allowed {
    /** By what they are for, as {@code kinds.md} lists them. */
    static final Map<String, List<String>> BUILT_INS = Map.of(
            "text",
            words("""
                    c_lower_case c_upper_case cap_first capitalize chop_linebreak contains ends_with
                    ensure_ends_with ensure_starts_with groups index_of keep_after keep_after_last keep_before
                    keep_before_last last_index_of left_pad length lines lower_case matches remove_beginning
                    remove_ending replace right_pad split starts_with substring trim trim_to_null uncap_first
                    upper_case word_list"""),
            "number",
            words("abs boolean c ceiling cn date datetime floor int long lower_abc number round string time upper_abc"),
            "list",
            words("""
                    chunk drop_while filter first join last map max min reverse seq_contains seq_index_of
                    seq_last_index_of sequence size sort sort_by take_while"""),
            "loop",
            words("""
                    counter has_next index is_even_item is_first is_last is_odd_item item_cycle item_parity
                    item_parity_cap"""),
            "hash",
            words("keys values"),
            "markup",
            words("esc markup_string no_esc"),
            "choice",
            words("blank_to_null default empty_to_null exists has_content if_exists switch then"),
            "type",
            words("""
                    is_boolean is_collection is_collection_ex is_date is_date_like is_date_only is_datetime
                    is_directive is_enumerable is_hash is_hash_ex is_indexable is_infinite is_macro is_markup_output
                    is_method is_nan is_node is_number is_sequence is_string is_time is_transform
                    is_unknown_date_like"""));

    /** They say only what the template itself has set. */
    static final List<String> VARIABLES = words("args locals main namespace pass vars");

    /** FreeMarker's classes of directives, and the name of each; what is written without one has none. */
    static final Map<String, String> DIRECTIVES = Map.ofEntries(
            Map.entry("Assignment", "assign global local"),
            Map.entry("AssignmentInstruction", "assign global local"),
            Map.entry("AutoEscBlock", "autoesc"),
            Map.entry("BlockAssignment", "assign global local"),
            Map.entry("BodyInstruction", "nested"),
            Map.entry("BreakInstruction", "break"),
            Map.entry("Case", "case default"),
            Map.entry("Comment", "comment"),
            Map.entry("CompressedBlock", "compress"),
            Map.entry("ConditionalBlock", "if elseif else"),
            Map.entry("ContinueInstruction", "continue"),
            Map.entry("DollarVariable", ""),
            Map.entry("ElseOfList", "else"),
            Map.entry("IfBlock", "if elseif else"),
            Map.entry("Include", "include"),
            Map.entry("Items", "items"),
            Map.entry("IteratorBlock", "list"),
            Map.entry("LibraryLoad", "import"),
            Map.entry("ListElseContainer", "list else"),
            Map.entry("Macro", "macro function"),
            Map.entry("MixedContent", ""),
            Map.entry("On", "on"),
            Map.entry("ReturnInstruction", "return"),
            Map.entry("Sep", "sep"),
            Map.entry("StopInstruction", "stop"),
            Map.entry("SwitchBlock", "switch"),
            Map.entry("TextBlock", "ftl noparse"),
            Map.entry("TrimInstruction", "t lt nt rt"),
            Map.entry("UnifiedCall", ""));

    /** FreeMarker's classes of expressions, but for built-ins, special variables and ranges. */
    static final Set<String> EXPRESSIONS = Set.copyOf(words("""
            AddConcatExpression AndExpression ArithmeticExpression BooleanLiteral ComparisonExpression
            DefaultToExpression Dot DotBeforeMethodCall DynamicKeyName DynamicKeyNameBeforeMethodCall ExistsExpression
            HashLiteral Identifier ListLiteral LocalLambdaExpression MethodCall NotExpression NumberLiteral OrExpression
            ParentheticalExpression StringLiteral UnaryPlusMinusExpression"""));

    private static final Set<String> FOLDED_BUILT_INS = BUILT_INS.values().stream()
            .flatMap(List::stream)
            .map(Allowed::folded)
            .collect(Collectors.toSet());
    private static final Set<String> FOLDED_VARIABLES =
            VARIABLES.stream().map(Allowed::folded).collect(Collectors.toSet());

    private Allowed() {}

    static boolean builtIn(String name) {
        return FOLDED_BUILT_INS.contains(folded(name));
    }

    static boolean variable(String name) {
        return FOLDED_VARIABLES.contains(folded(name));
    }

    /** The names of the directives, without doubles. */
    static List<String> directiveNames() {
        return DIRECTIVES.values().stream()
                .flatMap(names -> Stream.of(names.split(" ")))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> builtInNames() {
        return BUILT_INS.values().stream().flatMap(List::stream).sorted().toList();
    }

    /** Every name of FreeMarker's can be written as {@code left_pad} and as {@code leftPad}. */
    static String folded(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String words) {
        return List.of(words.strip().split("\\s+"));
    }
}
