/**
 * The same work for other engines: {@link nl.llo.benchmark.peer.Terms} writes a regulation of {@code Varied} as plain terms,
 * {@link nl.llo.benchmark.peer.Person} is the flat fact they are asked about, and each {@link nl.llo.benchmark.peer.Peer} gives
 * how many regulations surely fit. Peers get what helps them: the fact ready made, and only regulations that are in force.
 */
@NullMarked
package nl.llo.benchmark.peer;

import org.jspecify.annotations.NullMarked;
