package brussels.repere.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test of the packaged application, which runs in processes of its own ({@link RunningJar}). Two such classes never run at once: each has
 * engines of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PackagedApplicationTest {}
