package brussels.repere.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of an application of its own, packaged or with a profile, that runs in the third of the processes of integration tests
 * ({@code OtherApplicationsPart}): the two others have the application that most tests share.
 */
@Tag(OtherApplication.TAG)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OtherApplication {

    String TAG = "other-application";
}
