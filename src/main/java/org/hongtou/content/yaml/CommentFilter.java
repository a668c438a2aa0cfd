package org.hongtou.content.yaml;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.slip.Mending;
import org.hongtou.content.source.Blanks;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.scanner.Constant;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Tokens of a YAML text without its comments, which are read from between them as they go by. The library's parser, given
 * comments, takes them in some places and stumbles in others; and its scanner, asked for them, piles up all that stand
 * together and takes them off from below, so that twice as many cost four times as much.
 */
final class CommentFilter implements Scanner {
    private final Scanner tokens;
    private final YamlCharacters between;
    private final Mending text;
    private final List<Comment> comments = new ArrayList<>();
    private @Nullable Token last;

    /**
     * @param tokens without comments
     * @param between what they are scanned from, once more
     * @param text the same, with its places in the file
     */
    CommentFilter(Scanner tokens, YamlCharacters between, Mending text) {
        this.tokens = tokens;
        this.between = between;
        this.text = text;
    }

    /** The comments that have gone by, in the order of the file. */
    List<Comment> comments() {
        return List.copyOf(comments);
    }

    @SuppressWarnings("ReferenceEquality") // tokens of one text may be equal
    private void keepComments() {
        if (!tokens.checkToken()) {
            return;
        }
        Token next = tokens.peekToken();
        if (next == last) {
            return;
        }
        last = next;
        keepComments(next.getStartMark().getIndex());
        if (isBlock(next)) {
            keepComments(lineEnd());
        }
        between.forward(next.getEndMark().getIndex() - between.getIndex());
    }

    /** Whether a comment may stand behind what the token begins with: {@code | # thus}. */
    private static boolean isBlock(Token token) {
        return token instanceof ScalarToken scalar
                && (scalar.getStyle() == DumperOptions.ScalarStyle.LITERAL
                        || scalar.getStyle() == DumperOptions.ScalarStyle.FOLDED);
    }

    private void keepComments(int end) {
        while (between.getIndex() < end) {
            if (between.peek() == '#') {
                Place place = text.place(between.getLine(), between.getColumn());
                between.forward();
                String words = between.prefixForward(lineEnd() - between.getIndex());
                comments.add(new Comment(place, Blanks.strip(words)));
            } else {
                between.forward();
            }
        }
    }

    private int lineEnd() {
        int length = 0;
        while (Constant.NULL_OR_LINEBR.hasNo(between.peek(length))) {
            length++;
        }
        return between.getIndex() + length;
    }

    @Override
    public boolean checkToken(Token.ID... choices) {
        keepComments();
        return tokens.checkToken(choices);
    }

    @Override
    public boolean checkToken(Token.ID choice) {
        keepComments();
        return tokens.checkToken(choice);
    }

    @Override
    public Token peekToken() {
        keepComments();
        return tokens.peekToken();
    }

    @Override
    public Token getToken() {
        keepComments();
        return tokens.getToken();
    }

    @Override
    public void resetDocumentIndex() {
        tokens.resetDocumentIndex();
    }
}
