/** A linter of DOCX: what Word refuses, repairs, drops or misreads although the schema lets it pass. */
@NullMarked
package org.hongtou.output.docx.lint;

import org.jspecify.annotations.NullMarked;
