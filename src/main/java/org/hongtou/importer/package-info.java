/** Makes content of the drafts that people have: reads the file, finds the parts of a document, writes YAML. */
@NullMarked
package org.hongtou.importer;

import org.jspecify.annotations.NullMarked;
