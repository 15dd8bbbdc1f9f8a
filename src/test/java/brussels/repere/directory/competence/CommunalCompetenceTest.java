package brussels.repere.directory.competence;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommunalCompetenceTest {

    private static final TerritoryKey QUARTIER = new TerritoryKey(Level.QUARTIER, "1");

    private static TerritoryKey commune(String code) {
        return new TerritoryKey(Level.COMMUNE, code);
    }

    @DisplayName("A communal service is competent in the commune that it declares")
    @Test
    void declared() {
        assertThat(CommunalCompetence.communeOf(entry("a")
                        .named("CPAS Forest", null)
                        .categories("C67")
                        .area(ServiceArea.of(commune("21015")))
                        .build()))
                .contains(commune("21015"));
    }

    @DisplayName("Sections are those of the Ville de Bruxelles")
    @Test
    void sections() {
        assertThat(CommunalCompetence.communeOf(entry("a")
                        .named("Service Social", null)
                        .categories("C67")
                        .area(ServiceArea.of(
                                new TerritoryKey(Level.SECTION, "21004E"), new TerritoryKey(Level.SECTION, "21004F")))
                        .build()))
                .contains(commune("21004"));
    }

    @DisplayName("Otherwise it is competent in the commune in its name, in either language")
    @ParameterizedTest
    @CsvSource({
        "CPAS Bruxelles - Service Social - Antenne Nord-Est, , 21004",
        "CPAS Saint-Josse-Ten-Noode - Jeunes, , 21014",
        ", OCMW Sint-Pieters-Woluwe, 21019",
        "Administration Communale d'Etterbeek, , 21005",
        "CPAS de Saint Gilles, , 21013"
    })
    void named(String fr, String nl, String code) {
        assertThat(CommunalCompetence.communeOf(entry("a")
                        .named(fr, nl)
                        .categories("C873")
                        .area(ServiceArea.of(QUARTIER))
                        .build()))
                .contains(commune(code));
    }

    @DisplayName("Otherwise in that of its seat, unless several communes have its postcode")
    @ParameterizedTest
    @CsvSource({"1190, 21007", "1050, "})
    void seat(String postcode, String code) {
        assertThat(CommunalCompetence.communeOf(entry("a")
                        .named("Antenne 58", null)
                        .categories("C67")
                        .at("Rue du Curé", "1", postcode, 50.81, 4.32)
                        .build()))
                .isEqualTo(Optional.ofNullable(code).map(CommunalCompetenceTest::commune));
    }

    @DisplayName("Rest homes, shelters and day centres of a CPAS are tied to no commune")
    @ParameterizedTest
    @CsvSource({"C49", "C8", "C345"})
    void others(String category) {
        assertThat(CommunalCompetence.communeOf(entry("a")
                        .named("CPAS Molenbeek-Saint-Jean - Maison d'Accueil le Relais", null)
                        .categories(category)
                        .area(ServiceArea.of(commune("21012")))
                        .build()))
                .isEmpty();
    }

    @DisplayName("A communal body has its official name in both languages")
    @ParameterizedTest
    @CsvSource({
        "CPAS Ixelles, OCMW Elsene",
        "CPAS Saint-Josse-Ten-Noode, OCMW Sint-Joost-ten-Node",
        "CPAS Bruxelles - Service Social, OCMW Brussel - Service Social",
        "Administration Communale d'Etterbeek, Gemeentebestuur Etterbeek",
        "Commune Schaerbeek - la Maison des Femmes, Gemeente Schaarbeek - la Maison des Femmes"
    })
    void bothNames(String fr, String nl) {
        assertThat(CommunalBodyNames.complete(new Bilingual(fr, null))).isEqualTo(new Bilingual(fr, nl));
    }

    @DisplayName("Other names stay as they are")
    @ParameterizedTest
    @CsvSource({"CPASS Asbl", "Commune Sens", "Les Amis du CPAS Ixelles", "CPAS Ixelles Plage"})
    void otherNames(String name) {
        assertThat(CommunalBodyNames.complete(new Bilingual(name, null))).isEqualTo(new Bilingual(name, null));
    }
}
