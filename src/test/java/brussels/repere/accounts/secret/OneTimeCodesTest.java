package brussels.repere.accounts.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {

    private static final String RFC_SECRET =
            Base32.builder().get().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "2000000000,279037"})
    @DisplayName("Codes are those of the test vectors of RFC 6238")
    void vectors(long time, String code) {
        assertThat(OneTimeCodes.code(RFC_SECRET, Instant.ofEpochSecond(time))).isEqualTo(code);
    }

    @DisplayName("A code counts half a minute early and late, with blanks in it, and not longer")
    @Test
    void tolerance() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        String code = OneTimeCodes.code(RFC_SECRET, now);
        String spaced = code.substring(0, 3) + " " + code.substring(3);
        assertThat(OneTimeCodes.findStep(RFC_SECRET, spaced, now.plusSeconds(30)))
                .hasValue(1_234_567_890 / 30);
        assertThat(OneTimeCodes.findStep(RFC_SECRET, code, now.minusSeconds(30)))
                .isPresent();
        assertThat(OneTimeCodes.findStep(RFC_SECRET, code, now.plusSeconds(90))).isEmpty();
        assertThat(OneTimeCodes.findStep(RFC_SECRET, "", now)).isEmpty();
        assertThat(OneTimeCodes.findStep(RFC_SECRET, "abcdef", now)).isEmpty();
    }

    @DisplayName("Codes on paper differ, and are known again however they are typed")
    @Test
    void recovery() {
        List<String> codes = RecoveryCodes.create();
        assertThat(codes).hasSize(RecoveryCodes.COUNT).doesNotHaveDuplicates();
        assertThat(codes.get(0)).matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}");
        assertThat(RecoveryCodes.hash(
                        " " + codes.get(0).toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isEqualTo(RecoveryCodes.hash(codes.get(0)));
    }
}
