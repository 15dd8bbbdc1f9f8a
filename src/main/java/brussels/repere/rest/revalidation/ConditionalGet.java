package brussels.repere.rest.revalidation;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a GET whose answer carries an ETag; a client that already holds the answer receives 304. */
@NameBinding
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ConditionalGet {

    /** What the answer depends on, besides build, address and language. */
    Basis basis();

    /** Whether the address reveals nothing about the client, so that a shared cache may keep the answer. */
    boolean shared();

    /** For how long the answer may be used without asking again. */
    int maxAgeSeconds() default 0;

    enum Basis {
        /** On data in memory or in the database only: the tag is known before the resource runs. */
        DATA,
        /** On the data and on the day in Brussels, because the answer says how old facts are. */
        DATA_AND_DAY,
        /** On the data and on the time, because the answer says whether something is open. */
        DATA_AND_MINUTE,
        /** On the index, which follows the data later: the tag can only be computed from the answer. */
        CONTENT
    }
}
