/** What the Jackson modules for embedders have in common. Internal. */
@NullMarked
package nl.llo.io.internal.embed;

import org.jspecify.annotations.NullMarked;
