package org.hongtou.content.yaml;

import org.hongtou.diagnostics.Place;

/**
 * A comment of a YAML file, which no document shows.
 *
 * @param place where its {@code #} stands
 * @param text what follows that, without the blanks at its ends
 */
public record Comment(Place place, String text) {}
