package brussels.repere.rest.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.fhir.format.FhirFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatNegotiationTest {

    @DisplayName("The parameter counts before the header, and JSON where both are taken alike")
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = ';',
            value = {
                "-;-;JSON",
                "xml;application/json;XML",
                "application/fhir xml;-;XML",
                "application/fhir+json;-;JSON",
                "-;application/xml;XML",
                "-;text/html, application/fhir+xml;XML",
                "-;application/fhir+json;JSON",
                "-;application/fhir+xml, application/fhir+json;XML",
                "-;*/*;JSON"
            })
    void chosen(String format, String accept, FhirFormat expected) {
        assertThat(FormatNegotiation.choose(format, accept)).contains(expected);
    }

    @DisplayName("Quality decides, and what is refused by it is not chosen")
    @Test
    void quality() {
        assertThat(FormatNegotiation.choose(null, "application/json;q=0.1,application/xml;q=0.2"))
                .contains(FhirFormat.XML);
        assertThat(FormatNegotiation.choose(null, "application/json;q=0")).isEmpty();
        assertThat(FormatNegotiation.choose(null, "text/html")).isEmpty();
        assertThat(FormatNegotiation.choose("turtle", "application/json")).isEmpty();
        assertThat(FormatNegotiation.choose(null, "nonsense")).isEmpty();
    }
}
