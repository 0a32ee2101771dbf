/** A store for the events of a ledger in a database, to copy and adapt. */
@NullMarked
package nl.llo.examples.jdbc;

import org.jspecify.annotations.NullMarked;
