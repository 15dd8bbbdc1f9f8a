package brussels.repere.directory.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The code of a report")
class LookupCodeTest {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    @DisplayName("is read as people type it")
    @Test
    void asTyped() {
        LookupCode code = LookupCode.create(RANDOM);
        assertThat(code.grouped()).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{4}");
        Stream.of(
                        code.grouped(),
                        code.text(),
                        code.grouped().toLowerCase(Locale.ROOT),
                        "  " + code.grouped().replace('-', ' ') + "\n",
                        code.grouped().replace('-', '\u2013'),
                        code.text().replace('0', 'o').replace('1', 'l'),
                        code.text().replace('0', 'O').replace('1', 'I'))
                .forEach(typed -> assertThat(LookupCode.read(typed)).as(typed).contains(code));
    }

    @DisplayName("shows every wrong symbol and every two that changed places")
    @Test
    void mistakes() {
        for (int i = 0; i < 50; i++) {
            String text = LookupCode.create(RANDOM).text();
            for (int at = 0; at < text.length(); at++) {
                for (char symbol : SYMBOLS.toCharArray()) {
                    if (symbol != text.charAt(at)) {
                        String wrong = text.substring(0, at) + symbol + text.substring(at + 1);
                        assertThat(LookupCode.read(wrong)).as(wrong).isEmpty();
                    }
                }
                if (at + 1 < text.length() && text.charAt(at) != text.charAt(at + 1)) {
                    String turned =
                            text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
                    assertThat(LookupCode.read(turned)).as(turned).isEmpty();
                }
            }
        }
    }

    @DisplayName("is never given twice, and its hash does not tell it")
    @Test
    void unique() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            codes.add(LookupCode.create(RANDOM).text());
        }
        assertThat(codes).hasSize(10_000);
        LookupCode code = LookupCode.create(RANDOM);
        assertThat(code.hash()).hasSize(32);
        assertThat(code).hasToString("LookupCode");
    }

    @DisplayName("is nothing else")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "7KQ29",
                "7KQ29-FHM3R-TV8XX",
                "7KQ29-FHM3R-TV8U",
                "<script>alert(1)",
                "7KQ29-FHM3R-TV\u00008",
                "É7KQ29FHM3RTV8"
            })
    void nothingElse(String typed) {
        assertThat(LookupCode.read(typed)).isEmpty();
    }
}
