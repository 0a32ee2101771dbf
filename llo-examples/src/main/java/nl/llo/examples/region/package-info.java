/** For whoever needs to know in which labour market region a place lies, or lay. */
@NullMarked
package nl.llo.examples.region;

import org.jspecify.annotations.NullMarked;
