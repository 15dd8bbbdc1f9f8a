package brussels.repere.rest.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateMatcherTest {

    @DisplayName("A moment is compared with all of the period that is written, by the clock in Brussels")
    @ParameterizedTest
    @CsvSource({
        "2026-11-30,2026-11-29T23:00:00Z,true",
        "2026-11-30,2026-11-30T23:00:00Z,false",
        "2026,2026-06-01T00:00:00Z,true",
        "2026-11,2026-12-01T00:00:00Z,false",
        "eq2026-11-30T08:00:00Z,2026-11-30T08:00:00.999Z,true",
        "eq2026-11-30T08:00:00.5Z,2026-11-30T08:00:00.5Z,true",
        "ne2026-11-30,2026-11-30T10:00:00Z,false",
        "gt2026-11-30,2026-11-30T10:00:00Z,false",
        "gt2026-11-30,2026-12-01T10:00:00Z,true",
        "sa2026-11-30,2026-12-01T10:00:00Z,true",
        "ge2026-11-30,2026-11-30T10:00:00Z,true",
        "lt2026-11-30,2026-11-30T10:00:00Z,false",
        "le2026-11-30,2026-11-30T10:00:00Z,true",
        "eb2026-11-30,2026-11-29T10:00:00Z,true",
        "2026-11-30T09:00+01:00,2026-11-30T08:00:30Z,true",
        "2026-11-30T09:00 01:00,2026-11-30T08:00:30Z,true",
        "2026-11-30T09:00,2026-11-30T08:00:30Z,true",
    })
    void compared(String value, Instant moment, boolean expected) {
        assertThat(DateMatcher.read(value).matches(moment)).isEqualTo(expected);
    }

    @DisplayName("What is no date of FHIR is refused")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "xx2026",
                "ap2026",
                "2026-13",
                "2026-11-31",
                "2026-11-30T25:00Z",
                "26-11-30",
                "2026-11-30T08",
                "20261",
                "2026-1-1"
            })
    void refused(String value) {
        assertThatThrownBy(() -> DateMatcher.read(value)).isInstanceOf(InvalidSearch.class);
    }
}
