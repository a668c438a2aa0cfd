package org.hongtou.typeset.galley;

/** A piece of the flow that stands between what goes before and what comes after. */
public sealed interface Strip permits SetParagraph, SetPicture, SetTable, Turn {}
