package org.wawasan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a package, with all below it, as a feature, and the only other features that it uses. {@code ArchitectureTest}
 * fails the build where the code uses another.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Feature {

    /** Names of packages below {@code org.wawasan}, such as {@code composition.taxonomy}. */
    String[] uses() default {};
}
