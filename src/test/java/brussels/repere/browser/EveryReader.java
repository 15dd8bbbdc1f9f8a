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
 * A test for readers of both languages on both screens, whose parameters are the language and the width. In each run it is for one of
 * them: wide in French or narrow in Dutch, another for each test and always the same for one; with {@code -Pthorough} for all four.
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
            Arguments wide = Arguments.of("fr", WIDE);
            Arguments narrow = Arguments.of("nl", NARROW);
            return Sample.isThorough()
                    ? Stream.of(wide, narrow, Arguments.of("nl", WIDE), Arguments.of("fr", NARROW))
                    : Stream.of(isEven(context) ? wide : narrow);
        }

        private static boolean isEven(ExtensionContext context) {
            return context.getRequiredTestMethod().getName().hashCode() % 2 == 0;
        }
    }
}
