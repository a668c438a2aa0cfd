/** Templates: data goes in, markup comes out, and nothing else can happen; the only package that knows FreeMarker. */
@NullMarked
package org.hongtou.template;

import org.jspecify.annotations.NullMarked;
