/** Reads files of the kinds that users have: catalogues and profiles. Internal. */
@NullMarked
package nl.llo.io.internal.read;

import org.jspecify.annotations.NullMarked;
