/** What comes along when text is copied out of Markdown and Word, and means nothing on paper. */
@NullMarked
package org.hongtou.content.pasted;

import org.jspecify.annotations.NullMarked;
