package org.hongtou.template;

import java.util.regex.Pattern;

/**
 * The {@code <#ftl …>} at a template's head. FreeMarker works out what stands in it while it reads, before there is a
 * tree to judge, so only what is written in this one way may stand there.
 */
final class Header {
    /** Where FreeMarker sees one: nothing but blanks before it. The one in square brackets changes what a tag is. */
    private static final Pattern BEGINS = Pattern.compile("[ \t\n\r]*+[<\\[]#ftl[ \t\n\r/>\\]]");

    private static final Pattern ALLOWED = Pattern.compile("[ \t\n\r]*+<#ftl"
            + "(?:[ \t\n\r]++(?:strip_?[wW]hitespace|strip_?[tT]ext)=(?:true|false)|[ \t\n\r]++encoding=['\"](?i:utf-8)['\"]){0,3}"
            + "[ \t\n\r]*+/?>");

    private Header() {}

    /** Whether a template begins with one that it must not have. */
    static boolean refused(String text) {
        return BEGINS.matcher(text).lookingAt() && !ALLOWED.matcher(text).lookingAt();
    }

    /** The line of the first character that is no blank. */
    static int line(String text) {
        return 1
                + (int) text.chars()
                        .limit(text.indexOf("#ftl"))
                        .filter(c -> c == '\n')
                        .count();
    }
}
