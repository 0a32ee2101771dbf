/** What every part of the model shares. The values themselves are in the packages below this one. */
@NullMarked
package nl.llo.model;

import org.jspecify.annotations.NullMarked;
