/** How a check's result is told to a person: on a terminal, and as a page to pass on. */
@NullMarked
package org.hongtou.cli.report;

import org.jspecify.annotations.NullMarked;
