package org.hongtou.importer.draft;

/** A part of a draft. */
public sealed interface Piece permits Paragraph, Grid, Image {}
