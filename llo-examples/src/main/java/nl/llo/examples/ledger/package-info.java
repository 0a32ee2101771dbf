/** Grants money from a budget that is kept in a database. */
@NullMarked
package nl.llo.examples.ledger;

import org.jspecify.annotations.NullMarked;
