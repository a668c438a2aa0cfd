/** The outside world: a folder on the disk, its content files, pictures, fonts and outputs. */
@NullMarked
package org.hongtou.project;

import org.jspecify.annotations.NullMarked;
