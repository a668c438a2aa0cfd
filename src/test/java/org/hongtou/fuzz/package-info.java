/**
 * Gives the public face files that no sane person wrote, and looks for faults, hangs, lost words and broken files: what
 * is drafted at random in {@code mvn -Pfuzz test} and replayed case by case in every build.
 */
package org.hongtou.fuzz;
