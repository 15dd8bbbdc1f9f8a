package brussels.repere.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRegistryTest {

    private final LanguageRegistry languages = LanguageRegistry.known();

    @DisplayName("Language names of registers map to tags")
    @ParameterizedTest
    @CsvSource({
        "français, fr",
        "Arabisch (Maghrebijns), ar-015",
        "arabe, ar",
        "Vlaamse Gebarentaal (VGT), vgt",
        "langue des signes de Belgique francophone (LSFB), sfb",
        "rifain, rif",
        "-serv. faisant appel à un serv.de médiation interculturelle, via-interpreter"
    })
    void registerNames(String name, String tag) {
        assertThat(languages.findByName(name).orElseThrow().tag()).isEqualTo(tag);
    }

    @DisplayName("Arabic contains every Arabic variety, and Berber every Berber one")
    @Test
    void groups() {
        assertThat(languages.withVarieties("ar"))
                .contains("ar", "ar-015", "arb", "mey")
                .doesNotContain("arc", "hy");
        assertThat(languages.withVarieties("ber")).contains("rif", "kab");
        assertThat(languages.withVarieties("arb")).containsExactly("arb");
    }
}
