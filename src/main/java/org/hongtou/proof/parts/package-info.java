/** Rules that read the parts of a document together: title, number, day, signature, attachments. */
@NullMarked
package org.hongtou.proof.parts;

import org.jspecify.annotations.NullMarked;
