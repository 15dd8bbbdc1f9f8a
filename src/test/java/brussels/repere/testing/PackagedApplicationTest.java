package brussels.repere.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test of the packaged application, which runs in processes of its own ({@link RunningJar}). It runs beside the tests inside the
 * application ({@link ApplicationTest}), in another thread, but never two such classes at once: each has engines of its own, and two
 * processors have enough to do with one of them. It shares no state with tests inside the application.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("packaged application")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PackagedApplicationTest {}
