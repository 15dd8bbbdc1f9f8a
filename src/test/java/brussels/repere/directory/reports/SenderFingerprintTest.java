package brussels.repere.directory.reports;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ReportCode;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SenderFingerprintTest {

    private static final byte[] TODAY = new byte[] {1, 2, 3};
    private static final byte[] TOMORROW = new byte[] {1, 2, 4};
    private static final UUID SERVICE = new UUID(1, 2);
    private static final UUID OTHER = new UUID(1, 3);

    private static long differing(int senders, IntStream first, IntStream second) {
        int[] one = first.toArray();
        int[] two = second.toArray();
        return IntStream.range(0, senders).filter(i -> one[i] != two[i]).count();
    }

    private static IntStream of(byte[] salt, UUID service, ReportCode code) {
        return IntStream.range(0, 1_000).map(i -> SenderFingerprint.compute(salt, "192.0.2." + i, service, code));
    }

    @DisplayName("One sender of one report is recognised on one day only")
    @Test
    void recognised() {
        assertThat(of(TODAY, SERVICE, ReportCode.hours).toArray())
                .isEqualTo(of(TODAY, SERVICE, ReportCode.hours).toArray());
        assertThat(differing(1_000, of(TODAY, SERVICE, ReportCode.hours), of(TOMORROW, SERVICE, ReportCode.hours)))
                .isGreaterThan(990);
    }

    @DisplayName("Reports on two services, or of two codes, do not show that they have one sender")
    @Test
    void unlinked() {
        assertThat(differing(1_000, of(TODAY, SERVICE, ReportCode.hours), of(TODAY, OTHER, ReportCode.hours)))
                .isGreaterThan(990);
        assertThat(differing(1_000, of(TODAY, SERVICE, ReportCode.hours), of(TODAY, SERVICE, ReportCode.phone)))
                .isGreaterThan(990);
    }

    @DisplayName("Two senders of one report are told apart, and many addresses share a fingerprint")
    @Test
    void width() {
        int[] all = of(TODAY, SERVICE, ReportCode.hours).toArray();
        assertThat(IntStream.of(all)).allMatch(value -> value >= 0 && value < 65_536);
        assertThat(IntStream.of(all).distinct().count()).isGreaterThan(970);
        assertThat(IntStream.of(all).max().orElseThrow())
                .as("all 16 bits are used")
                .isGreaterThan(60_000);
    }
}
