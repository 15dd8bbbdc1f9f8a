package brussels.repere.generation;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what changes the data in a transaction of its own: such changes wait for their turn before they take a connection. The database
 * lets only one go on at a time, and those that waited there with a connection each would leave none for anybody else.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface InTurn {}
