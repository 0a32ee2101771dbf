/** What the lint finds in the built-in catalogue. */
@NullMarked
package nl.llo.examples.lint;

import org.jspecify.annotations.NullMarked;
