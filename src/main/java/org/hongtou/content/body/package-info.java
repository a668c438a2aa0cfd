/** Text of several paragraphs: headings, bold, tables and pictures, as a person types them. */
@NullMarked
package org.hongtou.content.body;

import org.jspecify.annotations.NullMarked;
