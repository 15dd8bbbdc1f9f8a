package brussels.repere.browser;

import brussels.repere.testing.Sample;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * A test for readers of both languages on both screens, whose parameters are the language and the width: wide in French and narrow in
 * Dutch; with {@code -Pthorough} the other two as well.
 */
@ParameterizedTest
@ArgumentsSource(EveryReader.Readers.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface EveryReader {

    /** Who reads. */
    class Readers implements ArgumentsProvider {

        private static final int WIDE = 1440;
        private static final int NARROW = 360;

        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            Stream<Arguments> always = Stream.of(Arguments.of("fr", WIDE), Arguments.of("nl", NARROW));
            return Sample.isThorough()
                    ? Stream.concat(always, Stream.of(Arguments.of("nl", WIDE), Arguments.of("fr", NARROW)))
                    : always;
        }
    }
}
