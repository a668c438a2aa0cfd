package org.hongtou.importer.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hongtou.importer.draft.Losses;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What belongs to a web site's pages and not to what one of them says: ways to other pages, buttons, feet. */
final class Furniture {
    private static final Set<String> CONTROLS = Set.of("button", "select", "textarea", "input", "datalist", "menu");
    private static final Set<String> AROUND = Set.of("nav", "header", "footer", "aside");
    private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "search", "complementary");
    private static final Set<String> NAMES = Set.of(
            "nav",
            "navbar",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "crumb",
            "crumbs",
            "sidebar",
            "share",
            "pagination",
            "copyright");
    private static final Pattern SITE = Pattern.compile("版权所有|ICP备|网站标识码|公网安备|网站地图|[Cc]opyright");
    private static final Pattern WAY = Pattern.compile("^[ 　\\u00A0]*(?:首页|(?:您|你)?(?:现在|当前)?所?在?的?位置[：:]|当前位置)");
    private static final Pattern FILE =
            Pattern.compile("(?i)\\.(?:docx?|wps|pdf|xlsx?|et|zip|rar|ofd|pptx?)(?:[?#].*)?$");
    private static final int MANY_LINKS = 3;
    private static final int LONGEST_WAY = 120;

    /** How many characters are looked at twice; a page that nests more of them is none that a site has. */
    private static final long LOOKED_AT = 50_000_000;

    private final Losses losses;
    private final Set<Element> articles;
    private final Set<Element> aboveTitles = new HashSet<>();
    private long room = LOOKED_AT;

    Furniture(Document page, Losses losses) {
        this.losses = losses;
        this.articles = new HashSet<>(page.select("article, main, [role=main]"));
        for (Element title : page.select("h1")) {
            Element above = title.parent();
            while (above != null && aboveTitles.add(above)) {
                above = above.parent();
            }
        }
    }

    /** Whether an element is such; its words are counted as left out then. */
    boolean takes(Element element, boolean inArticle) {
        boolean taken = CONTROLS.contains(element.normalName())
                || (!inArticle && isAround(element))
                || ((element.normalName().equals("ul") || element.normalName().equals("ol")) && isWays(element));
        String words = taken ? element.text().strip() : "";
        if (taken && !words.isEmpty()) {
            losses.add("furniture", words);
        }
        return taken;
    }

    /** Whether an element is the article of its page. */
    boolean isArticle(Element element) {
        return articles.contains(element);
    }

    /** Whether a line says where in the site a page stands; it is counted then. */
    boolean takesWay(String line, int links) {
        boolean taken =
                links > 0 && line.length() <= LONGEST_WAY && WAY.matcher(line).find();
        if (taken) {
            losses.add("furniture", line);
        }
        return taken;
    }

    private boolean isAround(Element element) {
        if (AROUND.contains(element.normalName()) || ROLES.contains(element.attr("role"))) {
            // a heading that stands alone above the text is the text's
            return !aboveTitles.contains(element) || element.normalName().equals("nav");
        }
        if (!element.hasAttr("class") && element.id().isEmpty()) {
            return false;
        }
        boolean foot = false;
        for (String name : (element.className() + " " + element.id())
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+", -1)) {
            if (NAMES.contains(name)) {
                return !aboveTitles.contains(element);
            }
            foot |= name.equals("footer") || name.equals("foot") || name.equals("bottom");
        }
        return foot && SITE.matcher(words(element)).find();
    }

    /** Whether a link leads to a place in the same page, as those of a table of contents do, or to a file. */
    private static boolean leadsToItsOwn(String address) {
        return address.startsWith("#") || FILE.matcher(address).find();
    }

    /** Whether a list has nothing but links to pages: no files, which would be attachments, and no sentence. */
    private boolean isWays(Element list) {
        Element above = list.parent();
        if (above == null || above.closest("ul, ol") != null) {
            return false;
        }
        List<Element> links = list.select("a[href]");
        if (links.size() < MANY_LINKS
                || links.stream().map(link -> link.attr("href")).anyMatch(Furniture::leadsToItsOwn)) {
            return false;
        }
        String words = words(list);
        int linked = links.stream().mapToInt(link -> link.text().length()).sum();
        int all = words.replaceAll("[\\s\\u00A0|>·-]+", "").length();
        return linked >= all && !words.contains("。") && !words.contains("附件");
    }

    private String words(Element element) {
        String words = room > 0 ? element.text() : "";
        room -= words.length();
        return words;
    }
}
