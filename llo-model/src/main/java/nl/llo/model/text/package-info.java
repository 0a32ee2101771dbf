/** Text for people in Dutch and, where available, English. */
@org.jspecify.annotations.NullMarked
package nl.llo.model.text;
