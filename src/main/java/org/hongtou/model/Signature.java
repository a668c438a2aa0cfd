package org.hongtou.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, and the date (GB/T 9704-2012 7.3.5).
 *
 * @param signers the issuers, the main one first; may be empty
 * @param sealed whether seals go over the names, so that room is left for them
 * @param stamp a person's signature stamp in place of a seal, or null
 * @param date 成文日期 as it is printed, or empty
 */
public record Signature(
        List<Signer> signers, boolean sealed, @Nullable Stamp stamp, String date) implements Block {

    public Signature {
        signers = List.copyOf(signers);
    }

    /**
     * An office that signs (7.3.5.1).
     *
     * @param name the issuer's full or short name
     * @param seal the picture of its seal, relative to the content file's folder; empty where the room is left
     */
    public record Signer(String name, String seal) {}

    /**
     * A stamp with which a person signs in place of a seal (7.3.5.3).
     *
     * @param office the signer's office title
     * @param name the person
     * @param picture the picture of the stamp; empty where the room is left
     */
    public record Stamp(String office, String name, String picture) {}
}
