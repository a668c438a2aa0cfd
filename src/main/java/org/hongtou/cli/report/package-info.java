/** How a check's result is told: to a person on a terminal, as a page to pass on, and to other programs as SARIF. */
@NullMarked
package org.hongtou.cli.report;

import org.jspecify.annotations.NullMarked;
