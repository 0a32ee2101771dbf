/**
 * Schemes, funds, pilots and services: a {@link nl.llo.model.regulation.Regulation} says for whom, where and when, under
 * which {@linkplain nl.llo.model.regulation.Condition conditions}, what one gets, who pays and who carries it out.
 */
@org.jspecify.annotations.NullMarked
package nl.llo.model.regulation;
