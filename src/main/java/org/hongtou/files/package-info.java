/** The port to the outside world: the files of a project, on a disk or in memory, and none outside it. */
@NullMarked
package org.hongtou.files;

import org.jspecify.annotations.NullMarked;
