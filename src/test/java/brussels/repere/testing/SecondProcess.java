package brussels.repere.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test that runs in the second of the two processes ({@code SecondHalf}), while the first runs those that share the common application:
 * so that both take about as long. A test of an application of its own, or of another profile, starts that one beside them.
 */
@Tag(SecondProcess.TAG)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SecondProcess {

    String TAG = "second-process";
}
