package brussels.repere.rest.revalidation;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of a GET: its answer carries an ETag, and who has it already is answered 304. */
@NameBinding
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ConditionalGet {

    /** What the answer depends on beside build, address and language. */
    Basis basis();

    /** Whether the address tells nothing of who asks, so that a cache for many may keep the answer. */
    boolean shared();

    /** For how long it is used without asking again. */
    int maxAgeSeconds() default 0;

    enum Basis {
        /** On the data alone, and those in memory or in the database: told before anything is done. */
        DATA,
        /** On the time, too: whether it is open. */
        DATA_AND_MINUTE,
        /** On the index, which follows the data later: only the answer itself tells. */
        CONTENT
    }
}
