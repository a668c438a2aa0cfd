/** Reads drafts in Rich Text Format (RTF 1.9.1), which Word, WPS, LibreOffice and office systems write. */
@NullMarked
package org.hongtou.importer.rtf;

import org.jspecify.annotations.NullMarked;
