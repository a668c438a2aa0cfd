package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.hongtou.style.Indents;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strips;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A red head whose names Word rounds up still stands on the lines that it was set on. */
class JointMarkRoomTest {
    /** Word knows widths of letters in twips: half of one for each of 40 letters. */
    private static final Length SPARE = Length.pt(2);

    private final TestProject project = new TestProject();

    static Stream<Path> marks() {
        return Stream.concat(TestProject.samples().stream(), TestProject.corpus().stream())
                .filter(file -> file.toString().matches(".*(joint|mark|head|letter|order).*"));
    }

    private static Length width(SetParagraph line) {
        Length widest = Length.ZERO;
        for (String words : line.text().split("\n", -1)) {
            Run run = line.runs().getFirst();
            Length letter = run.type()
                    .size()
                    .times(run.type().scale() / 100.0)
                    .plus(run.type().tracking());
            widest = Length.max(widest, letter.times(words.codePointCount(0, words.length())));
        }
        return widest;
    }

    @ParameterizedTest
    @MethodSource("marks")
    void everyNameOfAJointMarkHasTwoPointsToSpare(Path file) {
        Composed composed = project.compose(file).composed();
        for (SetTable table : composed.galley().flow().stream()
                .filter(SetTable.class::isInstance)
                .map(SetTable.class::cast)
                .filter(table -> Strips.paragraphs(table).anyMatch(line -> line.element() == Element.MARK))
                .toList()) {
            for (SetTable.Row row : table.rows()) {
                for (SetTable.Cell cell : row.cells()) {
                    Length room = table.columns().get(cell.column());
                    for (SetParagraph name : cell.paragraphs()) {
                        assertThat(room.minus(width(name))).as(name.text()).isGreaterThanOrEqualTo(SPARE);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("marks")
    void soHasEveryMarkWhoseLettersAreDrawnNarrower(Path file) {
        Composed composed = project.compose(file).composed();
        Frame frame = composed.galley().frame();
        Stream<SetParagraph> head = Stream.ofNullable(frame.firstPage()).flatMap(first -> first.head().stream());
        Stream.concat(
                        head,
                        composed.galley().flow().stream()
                                .filter(SetParagraph.class::isInstance)
                                .map(SetParagraph.class::cast))
                .filter(line -> line.element() == Element.MARK && line.text().matches("[\\p{IsHan}\n]*"))
                .forEach(line -> {
                    Indents indents = line.format().indents();
                    Length room = frame.measure().minus(indents.left()).minus(indents.right());
                    boolean narrower = line.runs().getFirst().type().scale() < 100;
                    assertThat(room.minus(width(line)))
                            .as(line.text())
                            .isGreaterThanOrEqualTo(narrower ? SPARE : Length.ZERO);
                });
    }
}
