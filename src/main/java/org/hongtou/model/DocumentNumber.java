package org.hongtou.model;

import java.util.List;

/**
 * The document number (GB/T 9704-2012 7.2.5) and, in upward documents, the signatories beside it (7.2.6).
 *
 * @param number 发文字号, or empty
 * @param signatories names without their label; empty in documents that do not go upward
 */
public record DocumentNumber(String number, List<String> signatories) implements Block {

    public DocumentNumber {
        signatories = List.copyOf(signatories);
    }
}
