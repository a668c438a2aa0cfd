package org.hongtou.content.source;

import org.hongtou.diagnostics.Place;

/**
 * A stretch of one line of a file, and what should stand there.
 *
 * @param place where it begins
 * @param code of the diagnostic that asks for it
 * @param found what stands there now; empty where something is only put in
 * @param replacement what should stand there
 * @param asMeant whether the reader takes the file as if this were done already, so that what the file says stays the
 *     same
 */
public record Amendment(Place place, String code, String found, String replacement, boolean asMeant) {}
