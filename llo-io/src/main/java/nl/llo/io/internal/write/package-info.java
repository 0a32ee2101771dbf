/** Writes files so that they are never seen half written. Internal. */
@NullMarked
package nl.llo.io.internal.write;

import org.jspecify.annotations.NullMarked;
