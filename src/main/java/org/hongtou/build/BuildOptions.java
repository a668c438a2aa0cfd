package org.hongtou.build;

import java.nio.file.Path;
import java.util.List;

/**
 * How to build.
 *
 * @param out the output folder
 * @param formats the endings of the wanted formats, at least one
 * @param jobs how many documents are built at a time, from 1
 * @param force whether unchanged documents are built again
 * @param publicVersion whether contacts are left out, for publication; such outputs have names of their own
 * @param keepMarkup whether each document's markup is written beside its outputs
 */
public record BuildOptions(
        Path out, List<String> formats, int jobs, boolean force, boolean publicVersion, boolean keepMarkup) {

    public BuildOptions {
        formats = List.copyOf(formats);
    }
}
