package org.hongtou.content.yaml;

import java.util.Optional;
import org.hongtou.content.slip.InvisibleCharacters;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.slip.LineScan;
import org.hongtou.content.slip.Mending;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.scanner.ScannerImpl;

/**
 * Reads YAML as people write it. A slip is one diagnostic at its place, and where its meaning is plain the rest of the
 * file is read as if it were not there, so that one run finds all slips. No text is taken for a number, a date or a
 * truth value. Files have at most {@value #MAX_DEPTH} levels and {@value #MAX_NODES} values, and no anchors.
 *
 * <p>A {@code #} after a blank starts a comment only where a blank or nothing follows it; {@code 关于 #3 号井} is an
 * error, because YAML would silently drop its end.
 */
public final class YamlReader {
    static final int MAX_DEPTH = 64;
    public static final int MAX_NODES = 200_000;
    /** Deeper than what is refused with its place, and shallow enough for the stack. */
    private static final int DEPTH_OF_LIBRARY = 4 * MAX_DEPTH;

    private final KnownKeys keys;

    /** @param keys the keys after which a wrong colon is mended */
    public YamlReader(KnownKeys keys) {
        this.keys = keys;
    }

    /**
     * What the file says. Errors that the tree could be made in spite of stand in the report.
     *
     * @throws org.hongtou.diagnostics.Halt if the file is empty or no tree can be made of it
     */
    public Node read(Source source, Report report) {
        return tree(source, report).root();
    }

    /**
     * What the file says, and its comments.
     *
     * @throws org.hongtou.diagnostics.Halt if the file is empty or no tree can be made of it
     */
    public YamlTree tree(Source source, Report report) {
        return compose(source, report, (text, library, tree) -> tree);
    }

    /** What the file says, and where in it each value stands. */
    WrittenTree written(Source source, Report report) {
        return compose(
                source,
                report,
                (text, library, tree) ->
                        new WrittenTree(tree, new WrittenBuilder(source, text).build(library, tree.root())));
    }

    /** Makes something of a file once it is read. */
    private interface Making<T> {
        T of(Mending text, org.yaml.snakeyaml.nodes.Node library, YamlTree tree);
    }

    private <T> T compose(Source source, Report report, Making<T> making) {
        Mending text = mend(source, report);
        try {
            YamlCharacters characters = new YamlCharacters(text.mended());
            CommentFilter tokens = new CommentFilter(new ScannerImpl(characters, options()), characters.again(), text);
            Optional<org.yaml.snakeyaml.nodes.Node> root = library(characters, tokens);
            if (root.isEmpty()) {
                throw report.halt(Diagnostic.error("content.empty-file", Place.file(source.name())));
            }
            YamlTree tree = new YamlTree(new NodeBuilder(text, report).build(root.get()), tokens.comments());
            return making.of(text, root.get(), tree);
        } catch (YAMLException e) {
            throw SyntaxSlip.halt(e, text, source.name(), report);
        }
    }

    /**
     * The library's tree.
     *
     * @throws YAMLException also for what the library doesn't foresee: {@code "\UFFFFFFFF"} is no number to it
     */
    private static Optional<org.yaml.snakeyaml.nodes.Node> library(StreamReader characters, CommentFilter tokens) {
        try {
            return Optional.ofNullable(
                    new Composer(new ParserImpl(tokens), new TextsOnly(), options()).getSingleNode());
        } catch (MarkedYAMLException e) {
            throw e;
        } catch (YAMLException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnforeseenSlip(characters.getMark(), e);
        }
    }

    /** The file's lines, with what was changed in them so that YAML reads them as they were meant. */
    private Mending mend(Source source, Report report) {
        Mending text = new Mending(source, report);
        InvisibleCharacters.check(text);
        new LineScan(text, keys).run();
        return text;
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(DEPTH_OF_LIBRARY);
        options.setMaxAliasesForCollections(0);
        options.setProcessComments(false);
        return options;
    }

    /** What the library stumbled over, and where it was. */
    private static final class UnforeseenSlip extends MarkedYAMLException {
        private static final long serialVersionUID = 1L;

        UnforeseenSlip(Mark place, RuntimeException cause) {
            super(null, null, String.valueOf(cause.getMessage()), place, cause);
        }
    }

    /** Looks at no plain text whether it were a number, a date or a truth value. */
    private static final class TextsOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }
}
