package brussels.repere.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.understanding.figures.BundledTaxonomy;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Reading.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions with an address at somebody's. */
class CareOfTest {

    private static TextReader reader;

    @BeforeAll
    static void load() {
        TerritoryMap map = TerritoryMap.of(BundledTerritory.read(), 1);
        reader = TextReader.of(
                BundledTaxonomy.read(), new Gazetteer(AddressRegister.bundled(), StreetLines.none(), map));
    }

    private static Reading read(String text) {
        return reader.read(text, Set.of(), true);
    }

    @DisplayName("The place is read as without the person, whose name is in no part")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "c/o Dupont, rue royale 217; Dupont",
                "aide alimentaire c/o Dupont, rue royale 217; Dupont",
                "colis alimentaire c/o Mme Fatima Dupont rue royale 217; Dupont",
                "C/O Dupont-Lemaire, rue royale 217, dettes; Lemaire",
                "dettes, c/o Famille Clinique, rue royale 217; Clinique",
                "voedselpakket p/a Janssens, Koningsstraat 217; Janssens",
                "voedselpakket t.a.v. mevrouw Janssens, Koningsstraat 217; Janssens",
                "aux bons soins de Dupont, rue royale 217: dettes; Dupont",
                "schulden ter attentie van De Smet Koningsstraat 217; Smet",
            })
    void place(String question, String name) {
        Reading reading = read(question);
        assertThat(reading.partsOf(Kind.PLACE)).hasSize(1);
        assertThat(reading.partsOf(Kind.PLACE).toList().get(0).text()).containsIgnoringCase("217");
        assertThat(reading.parts())
                .noneMatch(part -> part.kind() != Kind.NEED && part.text().contains(name))
                .noneMatch(part -> part.kind() == Kind.WORDS);
    }

    @DisplayName("Who is named without an address stays out of the answer too")
    @ParameterizedTest
    @ValueSource(strings = {"dettes c/o Dupont", "schulden, p/a Janssens"})
    void withoutAddress(String question) {
        assertThat(read(question).parts()).extracting(Reading.Part::kind).isEqualTo(List.of(Kind.NEED));
    }

    @DisplayName("Organisations at which people look for something are still words of the question")
    @ParameterizedTest
    @ValueSource(strings = {"chez Caritas", "bij Caritas", "attente Caritas"})
    void organisations(String question) {
        assertThat(read(question).parts()).anyMatch(part -> part.text().contains("Caritas"));
    }
}
