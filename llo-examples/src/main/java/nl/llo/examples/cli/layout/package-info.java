/**
 * Text that fits the width of a page. A {@link nl.llo.examples.cli.layout.Page} takes titles, paragraphs, items and
 * {@link nl.llo.examples.cli.layout.Table tables} and breaks them at spaces, counting what shows and not how it is stored.
 */
@NullMarked
package nl.llo.examples.cli.layout;

import org.jspecify.annotations.NullMarked;
