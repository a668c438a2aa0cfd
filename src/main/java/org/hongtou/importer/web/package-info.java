/** Reads drafts that are web pages, saved pages and Markdown, which comes as the page that a browser shows of it. */
@NullMarked
package org.hongtou.importer.web;

import org.jspecify.annotations.NullMarked;
