/** For whoever has a catalogue of their own, such as a region or a sector fund. */
@NullMarked
package nl.llo.examples.partner;

import org.jspecify.annotations.NullMarked;
