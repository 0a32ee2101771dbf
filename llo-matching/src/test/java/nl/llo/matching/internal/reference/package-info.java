/**
 * A plain evaluator of criteria, written from the Javadoc of the criteria alone and without regard to speed. The algebra
 * is held against it. It knows a small made-up map and AOW table.
 */
@NullMarked
package nl.llo.matching.internal.reference;

import org.jspecify.annotations.NullMarked;
