/** Matches people with regulations and explains the verdict. */
@NullMarked
package nl.llo.matching;

import org.jspecify.annotations.NullMarked;
