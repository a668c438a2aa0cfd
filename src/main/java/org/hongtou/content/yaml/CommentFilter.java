package org.hongtou.content.yaml;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.slip.Mending;
import org.hongtou.content.source.Blanks;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.tokens.CommentToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Tokens of a YAML text without its comments, which are kept aside as they go by: the parser sees what it would see of a
 * text that has none. The library's parser, given comments, takes them in some places and stumbles in others.
 */
final class CommentFilter implements Scanner {
    private final Scanner tokens;
    private final Mending text;
    private final List<Comment> comments = new ArrayList<>();

    /**
     * @param tokens with comments
     * @param text what they were scanned from
     */
    CommentFilter(Scanner tokens, Mending text) {
        this.tokens = tokens;
        this.text = text;
    }

    /** The comments that have gone by, in the order of the file. */
    List<Comment> comments() {
        return List.copyOf(comments);
    }

    private void keepComments() {
        while (tokens.checkToken(Token.ID.Comment)) {
            CommentToken comment = (CommentToken) tokens.getToken();
            if (comment.getCommentType() != CommentType.BLANK_LINE) {
                Mark start = comment.getStartMark();
                comments.add(
                        new Comment(text.place(start.getLine(), start.getColumn()), Blanks.strip(comment.getValue())));
            }
        }
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
