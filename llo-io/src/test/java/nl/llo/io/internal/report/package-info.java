/** Reports for programs and for people, also as a browser shows them. */
@NullMarked
package nl.llo.io.internal.report;

import org.jspecify.annotations.NullMarked;
