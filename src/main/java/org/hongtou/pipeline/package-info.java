/** The stages and nothing else: how a content file becomes markup, a document, pages and outputs. */
@NullMarked
package org.hongtou.pipeline;

import org.jspecify.annotations.NullMarked;
