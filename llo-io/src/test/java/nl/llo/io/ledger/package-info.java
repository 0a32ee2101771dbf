/** The file in which a ledger is kept. */
@NullMarked
package nl.llo.io.ledger;

import org.jspecify.annotations.NullMarked;
