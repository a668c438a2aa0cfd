/** The kinds of document there are: folders of a project or of the program, and the names that they answer to. */
@NullMarked
package org.hongtou.kind;

import org.jspecify.annotations.NullMarked;
