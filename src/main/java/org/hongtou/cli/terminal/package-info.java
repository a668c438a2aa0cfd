/** What commands have before them: the standard streams, and a person who is told each thing once. */
@NullMarked
package org.hongtou.cli.terminal;

import org.jspecify.annotations.NullMarked;
