/** For whoever puts the matcher into an application of their own. */
@NullMarked
package nl.llo.examples.embed;

import org.jspecify.annotations.NullMarked;
