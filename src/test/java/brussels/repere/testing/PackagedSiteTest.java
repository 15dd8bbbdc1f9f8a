package brussels.repere.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test in a browser that only reads the pages of the packaged application with the starter directory ({@link PackagedSite}). */
@ExtendWith(PackagedSite.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PackagedSiteTest {}
