package org.hongtou.model;

import java.util.List;

/**
 * The issuer's mark in red (GB/T 9704-2012 7.2.4), or the name of a bulletin.
 *
 * @param form what kind of mark it is
 * @param names the issuers, the main one first; at least one
 * @param suffix 文件 after the names, or empty
 * @param preprinted whether the paper bears it already, so that its place stays blank
 */
public record Mark(Form form, List<String> names, String suffix, boolean preprinted) implements Block {

    public Mark {
        names = List.copyOf(names);
    }

    /** Where and how large a mark stands. */
    public enum Form {
        /** An issuer's mark. */
        ISSUER,
        /** The name of a bulletin or special report. */
        BULLETIN
    }
}
