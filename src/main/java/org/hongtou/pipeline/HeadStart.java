package org.hongtou.pipeline;

import java.io.IOException;
import org.hongtou.output.pdf.PdfDocumentWriter;
import org.hongtou.typeset.words.WordStarts;

/**
 * Loads what a first document needs late while a program that has just started does what it does first: the dictionary
 * of words, and what PDFs are made of. Only time depends on it.
 */
public final class HeadStart {
    private HeadStart() {}

    /**
     * Begins, and returns at once. The program's end doesn't wait for it.
     *
     * @param writes whether documents will be written, and not only set
     */
    public static void begin(boolean writes) {
        Thread.ofPlatform().daemon().name("hongtou-head-start").start(() -> {
            try {
                WordStarts.load("通知");
                if (writes) {
                    PdfDocumentWriter.prepare();
                }
            } catch (IOException | RuntimeException | Error e) {
                return; // the first document that needs it tells what is wrong
            }
        });
    }
}
