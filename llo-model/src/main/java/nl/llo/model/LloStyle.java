package nl.llo.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.Nullable;

/**
 * How the value types of LLO's own modules are generated. Public only because the modules share it; it is no part of
 * the API that users build on.
 *
 * <p>Accessors are called {@code getX()} and {@code isX()}. The generated class stays package-private, so a value type
 * is its interface and the nested {@code Builder}. Every argument-free method is an attribute, and a {@code default} one
 * gives the attribute's default; mark a computed one as {@code @Value.Derived} or {@code @Value.NonAttribute}.
 *
 * <p>Naming one annotation that changes nothing keeps all others out of the generated classes. Otherwise they carry
 * Immutables' {@code @Generated}, and a user who compiles with all warnings on is told that it is missing.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        get = {"get*", "is*"},
        put = "put*",
        from = "copyOf",
        depluralize = true,
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        defaultAsDefault = true,
        jdkOnly = true,
        allowedClasspathAnnotations = Inherited.class,
        fallbackNullableAnnotation = Nullable.class)
public @interface LloStyle {}
