/**
 * Target groups, each with its definition as data and whose definition it is. Two parties that define one word in two
 * ways are two groups with the same {@link nl.llo.model.group.TargetGroup#getWord() word}.
 */
@org.jspecify.annotations.NullMarked
package nl.llo.model.group;
