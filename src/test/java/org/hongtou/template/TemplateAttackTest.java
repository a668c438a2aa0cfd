package org.hongtou.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongtou.template.TemplateFixture.failure;
import static org.hongtou.template.TemplateFixture.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.files.DiskTree;
import org.hongtou.kind.ProjectFolders;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("attack")
class TemplateAttackTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${"freemarker.template.utility.Execute"?new()("id")}             | refused-builtin new
            <#assign x = "freemarker.template.utility.ObjectConstructor"?new()>| refused-builtin new
            ${title?api.class}                                               | refused-builtin api
            ${body?has_api?c}                                                | refused-builtin has_api
            ${"1+1"?eval}                                                    | refused-builtin eval
            ${title ? <#-- x --> eval}                                       | refused-builtin eval
            ${"[1]"?eval_json[0]}                                            | refused-builtin eval_json
            ${"[1]"?evalJson[0]}                                             | refused-builtin evalJson
            <@"<#list 1.. as x>x</#list>"?interpret/>                        | refused-builtin interpret
            <#if "x"?eval == 1>a</#if>                                       | refused-builtin eval
            <#macro m a="x"?eval>b</#macro>                                  | refused-builtin eval
            <#function f a="x"?eval><#return a></#function>                  | refused-builtin eval
            ${"a ${'b'?eval} c"}                                             | refused-builtin eval
            ${'a ${"q${x}b"?eval}'}                                          | refused-builtin eval
            ${'a ${f("q${x}b", "y"?eval)} z'}                                | refused-builtin eval
            ${names?map(n -> n?eval)?join("")}                               | refused-builtin eval
            <#list names?filter(n -> n?interpret) as x>${x}</#list>          | refused-builtin interpret
            <#include "p.ftlx" ignore_missing="x"?eval>                      | refused-builtin eval
            <#assign a=1 b="x"?eval>                                         | refused-builtin eval
            ${.now}                                                          | refused-variable now
            ${[.now]?size}                                                   | refused-variable now
            <#list 1.. .now as x>a</#list>                                   | refused-variable now
            <#macro m a>${a}</#macro><@m .now/>                              | refused-variable now
            ${"x${.now}"}                                                    | refused-variable now
            ${.data_model.title}                                             | refused-variable data_model
            ${.dataModel.title}                                              | refused-variable dataModel
            ${.globals.title}                                                | refused-variable globals
            <@.get_optional_template("p.ftlx").include/>                     | refused-variable get_optional_template
            ${.version}                                                      | refused-variable version
            ${.locale}                                                       | refused-variable locale
            <#setting locale="tr_TR">                                        | refused-directive #setting
            <#setting url_escaping_charset="UTF-8">                          | refused-directive #setting
            <#attempt>${x}<#recover>y</#attempt>                             | refused-directive #attempt
            <#noautoesc>${title}</#noautoesc>                                | refused-directive #noautoesc
            <#outputformat "plainText">${title}</#outputformat>              | refused-directive #outputformat
            <#ftl output_format="undefined">${title}                         | refused-header
            <#ftl output_format="HTML">${title}                              | refused-header
            <#ftl auto_esc=false>${title}                                    | refused-header
            <#ftl attributes={"a": "b"}>${title}                             | refused-header
            ${"x"?left_pad(999999999)}                                       | refused-pad left_pad
            ${"x"?rightPad(copies)}                                          | refused-pad rightPad
            <#include "../../etc/passwd">                                    | outside ../../etc/passwd
            <#include "/../etc/passwd">                                      | outside ../etc/passwd
            <#import "../other/template.ftlx" as x>                          | outside ../other/template.ftlx
            <#include "/etc/passwd">                                         | no-file etc/passwd
            <#include "file:///etc/passwd">                                  | no-file file:
            <#include "class://x.ftlx">                                      | no-file class://x.ftlx
            """)
    void whatATemplateMustNotDoIsRefused(String template, String expected) {
        assertThat(failure(template)).contains("templates/memo/template.ftlx").contains(" template." + expected);
        assertThat(failure("<#include 'p.ftlx'>", "p.ftlx", template)).contains(" template." + expected);
        assertThat(failure("<#import 'p.ftlx' as p>", "p.ftlx", template)).contains(" template." + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#-- ${x?eval} .now <#setting> -->",
                "a?eval .now ?new",
                "<#noparse>${x?eval}</#noparse>",
                "${'?eval .now ?api'}",
                "${r'${x?eval}'}",
                "${'\\x24{title?eval}'}",
                "${'是?new ${copies} 否?eval .now'}",
                "${names?size} ${names?first}",
                "${'x'?left_pad(6, '0')}",
                "<#list 1..3 as i>${i}</#list>${names[0..<1][0]}${names[0..]?size}${(printed.by)!}${printed.by!.vars.x!}",
                "${date?is_string?c}${printed?keys?first}${title?length}${.vars['copies']}",
                "<#macro eval new>${new}</#macro><@eval 1/><#assign now = 2 api = {'eval': 1}>${now}${api.eval}${api.eval+now}"
            })
    void whatOnlyLooksLikeItIsNot(String template) {
        assertThat(merge(template)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <#list 1.. as x></#list>                                                      | work
            <#list 1..999999999 as x></#list>                                             | work
            <#list 1.. as x><#list 1.. as y><#if x lt 0>a</#if></#list></#list>            | work
            <#macro m n><#if n gt 0><@m n-1/><@m n-1/></#if></#macro><@m 60/>              | work
            <#function f n><#if n lt 2><#return 1></#if><#return f(n-1)+f(n-2)></#function>${f(80)} | work
            <#assign l=[1]><#list 1..60 as i><#assign l = l + l></#list>${l?filter(i -> i lt 0)?size} | work
            <#list 1.. as x>汉字</#list>                                                  | size
            <#list 1..999999999 as x>${body}</#list>                                      | size
            <#macro m><@m/></#macro><@m/>                                                 | depth
            <#function f><#return f()></#function>${f()}                                  | depth
            <#assign s='0123456789'><#list 1..60 as i><#assign s = s + s></#list>          | work
            <#assign s><#list 1.. as x>0123456789012345678901234567890123456789</#list></#assign> | work
            <#include 'template.ftlx'>                                                    | depth
            <#list 1.. as x><#include 'empty.ftlx'></#list>                               | work
            """)
    void whatNeverEndsIsStopped(String template, String limit) {
        long start = System.nanoTime();
        assertThat(failure(template, "empty.ftlx", ""))
                .startsWith("templates/memo/template.ftlx:1:")
                .contains(" template.limit-" + limit);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void linksDontLeadOut(@TempDir Path temp) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("templates/memo"));
        Files.writeString(temp.resolve("secret"), "秘密");
        Files.createSymbolicLink(folder.resolve("link.ftlx"), temp.resolve("secret"));
        Files.writeString(folder.resolve("template.ftlx"), "<#include 'link.ftlx'>");
        Report report = new Report();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new TemplateEngine()
                        .template(List.copyOf(ProjectFolders.in(new DiskTree(temp))))
                        .merge(TemplateFixture.content(), TemplateFixture.EXTRAS, List.of(), report))
                .isInstanceOf(Halt.class);
        assertThat(report.diagnostics().getFirst().code()).isEqualTo("template.no-file");
    }

    @Test
    void contentIsNoTemplate() {
        assertThat(merge("${'$' + '{copies}'}${title}")).startsWith("${copies}");
    }
}
