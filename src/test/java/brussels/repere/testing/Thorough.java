package brussels.repere.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What takes longer than every run has time for, and is tried on a few records elsewhere: with {@code mvn -Pthorough} alone. */
@EnabledIfSystemProperty(named = "repere.tests.thorough", matches = "true", disabledReason = "only with mvn -Pthorough")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Thorough {}
