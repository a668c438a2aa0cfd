package org.hongtou.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A page of the documentation, as tests read it.
 *
 * @param path where it is, from the top of the repository
 * @param blocks its fenced blocks
 * @param anchors what a link can point to: its headings as code hosts name them
 * @param links where its links and pictures lead
 * @param codes its code in running text
 */
record MarkdownPage(Path path, List<Block> blocks, Set<String> anchors, List<String> links, List<String> codes) {

    /**
     * A fenced block.
     *
     * @param line where it begins
     * @param language what stands behind its opening fence
     * @param file the file that it shows, named in a paragraph of its own above it; empty for none
     * @param text what it holds
     */
    record Block(int line, String language, String file, String text) {}

    /** All pages that people read, the generated ones among them. */
    static List<MarkdownPage> all() {
        List<Path> paths = new ArrayList<>(Stream.of(
                        "README.md",
                        "CHANGELOG.md",
                        "SECURITY.md",
                        "src/fonts/README.md",
                        "src/main/resources/fonts/NOTICE.md")
                .map(Path::of)
                .toList());
        try (Stream<Path> files = Files.list(Path.of("src/docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(paths::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paths.stream().map(MarkdownPage::read).toList();
    }

    static MarkdownPage read(Path path) {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build();
        MarkdownPage page =
                new MarkdownPage(path, new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
        try {
            parser.parse(Files.readString(path)).accept(page.new Reader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page;
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private final class Reader extends AbstractVisitor {
        @Override
        public void visit(FencedCodeBlock block) {
            int line = block.getSourceSpans().getFirst().getLineIndex() + 1;
            blocks.add(new Block(line, block.getInfo(), file(block.getPrevious()), block.getLiteral()));
        }

        private static String file(Node above) {
            return above instanceof Paragraph
                            && above.getFirstChild() instanceof Code code
                            && code == above.getLastChild()
                            && code.getLiteral().matches(".*/.*|office[.]yaml")
                    ? code.getLiteral()
                    : "";
        }

        @Override
        public void visit(Heading heading) {
            String name = words(heading)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
                    .replace(' ', '-');
            String anchor = name;
            for (int i = 1; !anchors.add(anchor); i++) {
                anchor = name + "-" + i;
            }
            visitChildren(heading);
        }

        private static String words(Node node) {
            StringBuilder words = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    words.append(text.getLiteral());
                }

                @Override
                public void visit(Code code) {
                    words.append(code.getLiteral());
                }
            });
            return words.toString();
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            links.add(image.getDestination());
        }

        @Override
        public void visit(Code code) {
            codes.add(code.getLiteral());
        }
    }
}
