/** Lists the records of one kind: {@link nl.llo.examples.cli.list.RecordType} says which there are and what a row tells. */
@NullMarked
package nl.llo.examples.cli.list;

import org.jspecify.annotations.NullMarked;
