package brussels.repere.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A question that looks the same is read the same, however it was typed")
class TextReaderTest {

    private static final Taxonomy TAXONOMY = new Taxonomy(
            List.of(
                    new TaxonomyTerm(
                            "C67", TaxonomyTerm.Kind.CATEGORY, new Bilingual("Service social", null), List.of()),
                    new TaxonomyTerm(
                            "C458", TaxonomyTerm.Kind.CATEGORY, new Bilingual("Médiation de dettes", null), List.of())),
            List.of(new Synonym(
                    "CPAS", Lang.fr, "acronym", "C67", new Bilingual("Centre public d'action sociale", "OCMW"))));

    private static TextReader reader;

    @BeforeAll
    static void load() {
        TerritoryMap map = TerritoryMap.of(BundledTerritory.read(), 1);
        reader = TextReader.of(TAXONOMY, new Gazetteer(AddressRegister.bundled(), StreetLines.none(), map));
    }

    private static List<Part> read(String text) {
        return reader.read(text, Set.of(), true).parts();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cpas à Forest",
                "médiation de dettes à Saint-Gilles en néerlandais",
                "C.P.A.S. Schaerbeek",
                "rue de l'Église 12 médiation de dettes, œuvre du Sacré-Cœur"
            })
    @DisplayName("Composed, decomposed, with no-break spaces and soft hyphens; its parts are given as they were typed")
    void sameInAnyForm(String text) {
        List<Part> parts = read(text);
        for (String form : List.of(
                Normalizer.normalize(text, Normalizer.Form.NFD),
                text.replace(' ', '\u00A0'),
                text.replace(' ', '\u202F'),
                text.replaceAll("(?<=\\p{L}{2})(?=\\p{L}{2})", "\u00AD"))) {
            List<Part> others = read(form);
            assertThat(others)
                    .extracting(Part::kind)
                    .as(form)
                    .isEqualTo(parts.stream().map(Part::kind).toList());
            for (int i = 0; i < parts.size(); i++) {
                assertThat(others.get(i).meanings()).isEqualTo(parts.get(i).meanings());
                assertThat(others.get(i).places()).isEqualTo(parts.get(i).places());
                assertThat(others.get(i).language()).isEqualTo(parts.get(i).language());
                assertThat(form).contains(others.get(i).text());
                assertThat(plain(others.get(i).text()))
                        .isEqualTo(plain(parts.get(i).text()));
            }
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\h", " ")
                .replace("\u00AD", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "আশ্র\u09DF Schaerbeek",
                "\u0958\u093F\u0932\u093E Schaerbeek",
                "\uFB2E\uFB2F Schaerbeek",
                "🏠 Schaerbeek"
            })
    @DisplayName("A place is read behind letters that composing makes longer")
    void behindLongerLetters(String text) {
        List<Part> parts = read(text);
        assertThat(parts.get(parts.size() - 1).kind()).isEqualTo(Kind.PLACE);
        assertThat(parts.get(parts.size() - 1).text()).isEqualTo("Schaerbeek");
    }

    @ParameterizedTest
    @CsvSource({"C.P.A.S. Schaerbeek, C.P.A.S., Schaerbeek", "cpas schaerbeek, cpas, schaerbeek"})
    @DisplayName("An acronym with dots is the acronym")
    void acronyms(String text, String need, String place) {
        List<Part> parts = read(text);
        assertThat(parts).extracting(Part::kind).containsExactly(Kind.NEED, Kind.PLACE);
        assertThat(parts).extracting(Part::text).containsExactly(need, place);
        assertThat(parts.get(0).meanings()).extracting(NeedMeaning::termId).containsExactly("C67");
    }

    @Test
    @DisplayName("A place with dots is the place")
    void acronymOfPlace() {
        assertThat(read("N.O.H.").get(0).places()).isEqualTo(read("NOH").get(0).places());
        assertThat(read("N.O.H.").get(0).kind()).isEqualTo(Kind.PLACE);
    }

    @DisplayName(
            "Words that are left out mean nothing, wherever they stand, and what refuses them refuses nothing else")
    @Test
    void leavesOutWords() {
        String text = "Pas de médiation de dettes, mais le CPAS de Forest. Médiation de dettes : non";
        assertThat(reader.read(text, Set.of(), true).parts())
                .anySatisfy(part -> assertThat(part.id()).isEqualTo("refused:médiation de dettes"));
        assertThat(reader.read(text, Set.of("words:mediation de dettes"), true).parts())
                .noneMatch(part -> part.text().toLowerCase().contains("dettes"))
                .anySatisfy(part -> {
                    assertThat(part.kind()).isEqualTo(Kind.NEED);
                    assertThat(part.text()).isEqualTo("CPAS");
                });
        assertThat(reader.read(text, Set.of("words:forest"), true).parts())
                .noneMatch(part -> part.kind() == Kind.PLACE)
                .noneMatch(part -> part.text().contains("Forest"));
    }
}
