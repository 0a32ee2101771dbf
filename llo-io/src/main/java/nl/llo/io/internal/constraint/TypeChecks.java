package nl.llo.io.internal.constraint;

/** The checks of all types, each derived from the constraints on the type when a value of it is first seen. */
final class TypeChecks {

    private static final ClassValue<TypeCheck> CHECKS = new ClassValue<>() {
        @Override
        protected TypeCheck computeValue(Class<?> type) {
            TypeCheck compiled = CheckCompiler.compile(type);
            return compiled == null ? HibernateCheck.INSTANCE : compiled;
        }
    };

    private TypeChecks() {}

    static TypeCheck of(Class<?> type) {
        return CHECKS.get(type);
    }
}
