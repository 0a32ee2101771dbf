/** Imports, validates and exports lifelong-development data. */
@NullMarked
package nl.llo.io;

import org.jspecify.annotations.NullMarked;
