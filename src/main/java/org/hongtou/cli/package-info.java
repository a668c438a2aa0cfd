/** The commands, as people and scripts call them: results on stdout, talk on stderr, an exit code that says how it went. */
@NullMarked
package org.hongtou.cli;

import org.jspecify.annotations.NullMarked;
