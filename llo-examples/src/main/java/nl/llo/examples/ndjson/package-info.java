/** For whoever has many profiles in a file, one on each line. */
@NullMarked
package nl.llo.examples.ndjson;

import org.jspecify.annotations.NullMarked;
