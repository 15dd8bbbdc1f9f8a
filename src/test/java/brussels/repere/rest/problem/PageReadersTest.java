package brussels.repere.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReadersTest {

    @DisplayName("Browsers at addresses of pages are people; all else are programs")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "/nowhere | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | true",
                "/services/1 | Text/HTML | true",
                "/nowhere | */* | false",
                "/nowhere | - | false",
                "/nowhere | application/json, text/html | false",
                "/api/v1/nowhere | text/html,*/* | false",
                "/hsds/v3/nowhere | text/html | false",
                "/q/nowhere | text/html | false"
            })
    void people(String path, String accept, boolean expected) {
        assertThat(PageReaders.isOne(path, accept)).isEqualTo(expected);
    }
}
