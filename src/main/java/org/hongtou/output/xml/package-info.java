/** XML text in the making, for the writers whose formats are made of it. */
@NullMarked
package org.hongtou.output.xml;

import org.jspecify.annotations.NullMarked;
