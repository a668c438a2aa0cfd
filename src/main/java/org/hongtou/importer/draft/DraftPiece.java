package org.hongtou.importer.draft;

/** A part of a draft. */
public sealed interface DraftPiece permits DraftParagraph, DraftTable, Image {}
