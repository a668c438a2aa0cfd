package org.hongtou.template;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hongtou.kind.MemoryFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that FreeMarker knows, everywhere that it may stand: what isn't listed is refused, what is listed isn't. */
@Tag("attack")
class GuardTest {
    private static final Configuration LIBRARY = new Configuration(Configuration.VERSION_2_3_35);

    /** With which arguments the library takes a built-in. */
    private static final List<String> FORMS =
            List.of("x?%s", "x?%s('a', 'b')", "x?%s(2)", "x?%s(y -> y != '')", "x?%s(1, 'a')");

    /** What becomes of a template that is asked for: {@code ok}, {@code parse …}, or the code of the refusal and its words. */
    private static String judged(String text) {
        Map<String, String> files = Map.of("template.ftlx", text, "p.ftlx", "");
        try {
            new ClosedConfiguration(List.of(MemoryFolder.of("memo", files))).getTemplate("template.ftlx");
            return "ok";
        } catch (Refused e) {
            return e.diagnostic().code() + " " + e.diagnostic().arguments().getFirst();
        } catch (ParseException e) {
            return "parse " + e.getEditorMessage();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A built-in in the first form that the library can read, or nothing where it reads none. */
    private static List<String> call(String name) {
        return FORMS.stream()
                .map(form -> form.formatted(name))
                .filter(form ->
                        !judged("<#list names as x>${" + form + "}</#list>").startsWith("parse"))
                .limit(1)
                .toList();
    }

    private static Set<String> builtIns() {
        Set<String> names = new TreeSet<>();
        names.addAll(LIBRARY.getSupportedBuiltInNames(Configuration.LEGACY_NAMING_CONVENTION));
        names.addAll(LIBRARY.getSupportedBuiltInNames(Configuration.CAMEL_CASE_NAMING_CONVENTION));
        return names;
    }

    /** The library tells them only where one is misspelt. */
    private static Set<String> variables() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String misspelt : List.of("${.no_such}", "${.noSuch}")) {
            try {
                new freemarker.template.Template("x", new StringReader(misspelt), LIBRARY);
            } catch (ParseException e) {
                String list = e.getEditorMessage().replaceFirst("(?s).*names are: ", "");
                names.addAll(List.of(list.strip().split(",\\s*")));
            }
        }
        return names;
    }

    @Test
    void everyPlaceHoldsWhatIsAllowedAndRefusesWhatIsNot() {
        assertThat(Places.ALL).allSatisfy(place -> {
            assertThat(judged(place.replace("%s", "title?trim"))).isEqualTo("ok");
            assertThat(judged(place.replace("%s", "title?eval"))).isEqualTo("template.refused-builtin eval");
            assertThat(judged(place.replace("%s", "title?<#-- a -->\n eval")))
                    .isEqualTo("template.refused-builtin eval");
            assertThat(judged(place.replace("%s", ".now"))).isEqualTo("template.refused-variable now");
        });
    }

    @Test
    void everyBuiltInIsListedOrRefusedEverywhere() {
        List<String> wrong = new ArrayList<>();
        Set<String> allowed = new TreeSet<>();
        for (String name : builtIns()) {
            boolean listed = Allowed.builtInNames().stream()
                    .anyMatch(one -> Allowed.folded(one).equals(Allowed.folded(name)));
            List<String> calls = call(name);
            if (listed) {
                assertThat(calls).as("?%s can be used", name).isNotEmpty();
                allowed.add(Allowed.folded(name));
            }
            for (String call : calls) {
                for (String place : Places.ALL) {
                    String result = judged(place.replace("%s", call));
                    boolean right = listed
                            ? !result.startsWith("template.refused")
                                    || result.matches("(?s)template.refused-(?:pad|date).*")
                            : result.equals("template.refused-builtin " + name) || result.startsWith("parse");
                    if (!right) {
                        wrong.add(result + ": " + place.replace("%s", call));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(allowed).hasSameSizeAs(Allowed.builtInNames());
    }

    @Test
    void everySpecialVariableIsListedOrRefusedEverywhere() throws IOException {
        Set<String> names = variables();
        assertThat(names)
                .contains("now", "data_model", "dataModel", "get_optional_template")
                .containsAll(Allowed.VARIABLES);
        for (String name : names) {
            boolean listed = Allowed.VARIABLES.contains(name);
            for (String place : Places.ALL) {
                String result = judged(place.replace("%s", "." + name));
                assertThat(result.startsWith("parse") ? result : result.replaceFirst("template.refused-variable ", "!"))
                        .as("%s in %s", name, place)
                        .satisfiesAnyOf(
                                one -> assertThat(one).isEqualTo(listed ? "ok" : "!" + name),
                                one -> assertThat(one).matches("(?s)parse .*(macro|Naming convention mismatch).*"));
            }
        }
    }

    /** A directive that the library gains has no example here: the test fails until someone has decided. */
    @Test
    void everyDirectiveIsListedOrRefused() {
        Map<String, String> examples = examples();
        Set<String> known = LIBRARY.getSupportedBuiltInDirectiveNames(Configuration.AUTO_DETECT_NAMING_CONVENTION);
        assertThat(examples.keySet()).containsExactlyInAnyOrderElementsOf(known);
        examples.forEach((name, example) -> {
            String result = judged(example);
            if (Allowed.directiveNames().contains(name.toLowerCase(java.util.Locale.ROOT))) {
                assertThat(result).as(name).isEqualTo("ok");
            } else {
                assertThat(result)
                        .as(name)
                        .matches(
                                "template\\.refused-directive #.*|parse Using the \"escape\".*|parse (?s).*noescape.*|parse (?s).*noEscape.*");
            }
        });
    }

    private static Map<String, String> examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        for (String example : """
                assign <#assign q = 1>
                attempt <#attempt>a<#recover>b</#attempt>
                recover <#if true><#attempt>a<#recover>b</#attempt></#if>
                autoesc <#autoesc>a</#autoesc>
                autoEsc <#autoEsc>a</#autoEsc>
                break <#list names as x><#break></#list>
                call <#call m>
                case <#switch title><#case 'a'>b</#switch>
                comment <#comment>a</#comment>
                compress <#compress>a</#compress>
                continue <#list names as x><#continue></#list>
                default <#switch title><#default>b</#switch>
                else <#if true>a<#else>b</#if>
                elseif <#if true>a<#elseif true>b</#if>
                elseIf <#if true>a<#elseIf true>b</#if>
                escape <#escape x as x?trim>${title}</#escape>
                fallback <#macro q><#fallback></#macro>
                flush <#flush>
                foreach <#foreach x in names>a</#foreach>
                forEach <#forEach x in names>a</#forEach>
                ftl <#ftl>
                function <#function f><#return 1></#function>
                global <#global q = 1>
                if <#if true>a</#if>
                import <#import 'p.ftlx' as p>
                include <#include 'p.ftlx'>
                items <#list names><#items as x>a</#items></#list>
                list <#list names as x>a</#list>
                local <#macro m><#local q = 1></#macro>
                lt a<#lt>
                macro <#macro m></#macro>
                nested <#macro m><#nested></#macro>
                noautoesc <#noautoesc>a</#noautoesc>
                noAutoEsc <#noAutoEsc>a</#noAutoEsc>
                noescape <#noescape>a</#noescape>
                noEscape <#noEscape>a</#noEscape>
                noparse <#noparse>${</#noparse>
                noParse <#noParse>${</#noParse>
                nt a<#nt>
                on <#switch title><#on 'a'>b</#switch>
                outputformat <#outputformat 'HTML'>a</#outputformat>
                outputFormat <#outputFormat 'HTML'>a</#outputFormat>
                recurse <#recurse title>
                return <#macro m><#return></#macro>
                rt a<#rt>
                sep <#list names as x>a<#sep>b</#sep></#list>
                setting <#setting number_format='0.0'>
                stop <#stop 'a'>
                switch <#switch title></#switch>
                t a<#t>
                transform <#transform m>a</#transform>
                visit <#visit title using p>
                """.split("\n")) {
            examples.put(example.split(" ", 2)[0], example.split(" ", 2)[1]);
        }
        return examples;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${"${title}\\\\${'6*7'?eval}"}                                          | builtin eval
            ${"\\"${title?eval}"}                                                   | builtin eval
            ${'}${"{${title?eval}"}'}                                               | builtin eval
            <#transform (("$"+"{.version}")? interpret)></#transform>               | directive #transform
            <#transform title?interpret>a</#transform>                              | directive #transform
            <@(title? interpret)/>                                                  | builtin interpret
            <@("$"+"{.now}")?interpret/>                                            | builtin interpret
            <#assign f = "x"?left_pad>${f(999999999)}                               | pad left_pad
            ${names?map(n -> n?left_pad(copies))?join("")}                          | pad left_pad
            ${("x"?left_pad)(999999999)}                                            | pad left_pad
            ${"46"?date("yy")}                                                      | date date
            ${"46-1-1"?date("y-M-d")}                                               | date date
            ${"46-01-01"?date.short}                                                | date date
            ${"46-01-01"?date["yy-MM-dd"]}                                          | date date
            ${"46-01-01"?date}                                                      | date date
            ${"46-01-01"?date("short_HH")}                                          | date date
            ${"46-01-01 10:00"?datetime("short")}                                   | date datetime
            ${"46"?date("${"y"}${"y"}")}                                            | date date
            ${"46"?datetime("y" + "y")}                                             | date datetime
            ${"46"?date(title)}                                                     | date date
            <#assign f = "46"?date>${f("yy")}                                       | date date
            ${("46"?time)("YY")}                                                    | date time
            ${(1..999999999)?join("")}                                              | range 1000
            ${(1..)?size}                                                           | range 1000
            <#assign r = 1..999999999>                                              | range 1000
            <@m 1..copies/>                                                         | range 1000
            <#list (1..999999999)?map(x -> x) as x></#list>                         | range 1000
            <#list [1..999999999] as x></#list>                                     | range 1000
            <#ftl output_format="HTML">a                                            | header
            <#ftl attributes={"a": "b"}>a                                           | header
            <#ftl ns_prefixes={"a": "b"}>a                                          | header
            <#ftl strip_text="true"?boolean>a                                       | header
            <#ftl encoding="x"?left_pad(999999999)>a                                | header
            <#ftl strict_syntax=false>a                                             | header
            <#ftl encoding="GBK">a                                                  | header
            <#ftl auto_esc = false>a                                                | header
            [#ftl]a                                                                 | header
            [#ftl attributes={"a": "b"}]a                                           | header
            """)
    void noWayOfWritingGetsRoundIt(String template, String expected) {
        assertThat(TemplateFixture.failure(template)).contains(" template.refused-" + expected);
        assertThat(TemplateFixture.failure("<#include 'p.ftlx'>", "p.ftlx", "\n \n" + template))
                .startsWith("templates/memo/p.ftlx:3:")
                .contains(" template.refused-" + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[#if title?eval][/#if]",
                "[=title?eval]",
                "#{title?eval}",
                "[@m/]",
                "[#-- a --]",
                "<if title?eval>",
                "$ {title?eval}"
            })
    void otherSyntaxesAreText(String template) {
        assertThat(TemplateFixture.merge(template)).isEqualTo(template);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            甲${title?trim?eval}                              | 1:15 | builtin
            <#if title??>\\n甲<#-- a -->${title\\n ? eval}</#if> | 3:4 | builtin
            a\\n<#list names as x>${"b ${.now}"}</#list>      | 2:27 | variable
            a\\n\\n <#setting locale="x">                      | 3:2  | directive
            a\\n${title}${(1..copies)?join("")}                | 2:12 | range
            """)
    void aRefusalStandsAtItsPlace(String template, String place, String what) {
        assertThat(TemplateFixture.failure(template.replace("\\n", "\n")))
                .startsWith("templates/memo/template.ftlx:" + place + " template.refused-" + what);
    }

    /** A number can be as large as a power of ten says; a step with it would have no end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'1e999999999'?number + 1}",
                "${'1e-999999999'?number + 1}",
                "<#assign n = 9><#list 1..60 as x><#assign n = n * n></#list>",
                "<#assign n = 0.3><#list 1..60 as x><#assign n = n * n></#list>${('1' + n)?number}"
            })
    void numbersDontGrowForEver(String template) {
        assertThat(judgedRun(template)).isIn("template.limit-number", "ok");
    }

    private static String judgedRun(String template) {
        try {
            TemplateFixture.merge(template);
            return "ok";
        } catch (AssertionError e) {
            return TemplateFixture.failure(template).split(" ")[1];
        }
    }

    /** What the page on kinds says is what is held to. */
    @Test
    void thePageOnKindsListsWhatIsAllowed() throws IOException {
        String page = Files.readString(Path.of("src/docs/kinds.md"));
        String section = page.substring(page.indexOf("### 模板可以用什么"), page.indexOf("### 共用的部分"));
        Map<String, List<String>> expected = new HashMap<>();
        expected.put("\\?", Allowed.builtInNames());
        expected.put("\\.", Allowed.VARIABLES.stream().sorted().toList());
        expected.put("#", Allowed.directiveNames());
        expected.forEach((mark, names) -> assertThat(Pattern.compile("(?<=`|`<)" + mark + "(\\w+)(?=>?`)")
                        .matcher(section)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(names));
    }
}
