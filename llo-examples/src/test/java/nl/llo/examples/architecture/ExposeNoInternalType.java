package nl.llo.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** Looks for internal types among the supertypes of a class and in the signatures that its users can reach. */
final class ExposeNoInternalType extends ArchCondition<JavaClass> {

    ExposeNoInternalType() {
        super("expose no internal type");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        report(type, type.getName(), supertypes, events);
        for (JavaMember member : type.getMembers()) {
            if (isReachable(member)) {
                report(type, member.getFullName(), typesOf(member), events);
            }
        }
    }

    private static boolean isReachable(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        Stream<JavaType> parameters = unit.getParameterTypes().stream();
        Stream<JavaType> exceptions = unit.getExceptionTypes().stream().map(JavaType.class::cast);
        return Stream.of(parameters, exceptions, Stream.of(unit.getReturnType()))
                .flatMap(types -> types);
    }

    private static void report(JavaClass type, String place, Stream<JavaType> types, ConditionEvents events) {
        List<JavaClass> internal = types.flatMap(each -> each.getAllInvolvedRawTypes().stream())
                .filter(raw -> List.of(raw.getPackageName().split("\\.")).contains("internal"))
                .distinct()
                .toList();
        for (JavaClass raw : internal) {
            events.add(SimpleConditionEvent.violated(type, place + " exposes " + raw.getName()));
        }
    }
}
