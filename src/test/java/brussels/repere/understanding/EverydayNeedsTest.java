package brussels.repere.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.understanding.figures.BundledTaxonomy;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What everyday words mean in the vocabulary that the application brings. */
class EverydayNeedsTest {

    /** No gazetteer is needed, since no places are read. */
    private static final TextReader BUNDLED = TextReader.of(BundledTaxonomy.read(), null);

    private static Reading reading(String text) {
        return BUNDLED.read(text, Set.of(), false);
    }

    private static Stream<String> needs(String text) {
        return reading(text)
                .partsOf(Reading.Kind.NEED)
                .flatMap(part -> part.meanings().stream())
                .map(NeedMeaning::termId);
    }

    @DisplayName("Who somebody is makes no need")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "homme",
                "femmes",
                "vrouwen",
                "personen",
                "femme, homme",
                "femme malheureuse",
                "mijn dochter",
                "hulp voor mannen",
                "mon copain"
            })
    void personIsNoNeed(String text) {
        assertThat(needs(text)).isEmpty();
    }

    @DisplayName("Who somebody is changes nothing of a need beside it")
    @ParameterizedTest
    @CsvSource({
        "homme battu, C336",
        "femme battue, C336",
        "vrouw geslagen, C336",
        "dodo homme, C63",
        "man mishandeld, C336",
        "homme seul, C6",
        "gens du voyage, L539",
        "personnes surdouées, C464"
    })
    void personBesideNeed(String text, String term) {
        assertThat(needs(text)).startsWith(term).doesNotContain("C211", "C204", "L201", "L199");
    }

    @DisplayName("Who somebody is distinguishes between terms that meet the need")
    @Test
    void distinguishes() {
        assertThat(needs("santé femme")).startsWith("L199", "C204");
    }

    @DisplayName("Seniors and children are the people that services are for")
    @ParameterizedTest
    @ValueSource(strings = {"activités seniors", "activités enfants", "activiteiten jongeren", "activiteiten ouderen"})
    void audienceOfServices(String text) {
        assertThat(needs(text)).isNotEmpty();
    }

    @DisplayName("What somebody lacks makes no need")
    @ParameterizedTest
    @ValueSource(strings = {"sans", "zonder", "leven zonder"})
    void lackIsNoNeed(String text) {
        assertThat(needs(text)).isEmpty();
    }

    /** The CPAS and services for poor people care for people without insurance; insurers do not. */
    @DisplayName("“Without insurance” is not a need of insurance")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sans mutuelle",
                "médecin sans mutuelle",
                "femme enceinte sans mutuelle",
                "zwanger zonder ziekenfonds",
                "geen ziekenfonds"
            })
    void noInsurance(String text) {
        assertThat(needs(text)).contains("C67", "C573").doesNotContain("C921", "C28");
    }

    @DisplayName("A lack that has a term of its own is a need")
    @ParameterizedTest
    @CsvSource({"sans-abri, C20", "sans abri, C20", "mutuelle, C921"})
    void namedLack(String text, String term) {
        assertThat(needs(text)).containsExactly(term);
    }

    @DisplayName("Small children are looked after")
    @ParameterizedTest
    @CsvSource({
        "crèche, C263",
        "garderie, C263",
        "garderies, C263",
        "halte-garderie, C263",
        "kribbe, C263",
        "kinderdagverblijf, C263",
        "babyopvang, C263",
        "gardienne, C265",
        "accueillante d'enfants, C265",
        "onthaalouders, C265",
        "onthaalmoeder, C265"
    })
    void smallChildren(String text, String term) {
        assertThat(needs(text)).startsWith(term).isSubsetOf("C263", "C264", "C265", "R3");
    }

    @DisplayName("Not all who are taken in are small children")
    @ParameterizedTest
    @ValueSource(strings = {"opvang", "opvang daklozen", "école gardienne"})
    void otherCare(String text) {
        assertThat(needs(text)).doesNotContain("C263", "C264", "C265");
    }

    @DisplayName("Being pregnant means pregnancy")
    @ParameterizedTest
    @ValueSource(strings = {"enceinte", "zwanger", "femme enceinte"})
    void pregnancy(String text) {
        assertThat(needs(text)).containsExactly("C207", "C209");
    }

    @DisplayName("Questions of the counter are understood")
    @ParameterizedTest
    @CsvSource({
        "adolescent qui ne va plus à l'école, C135",
        "mijn zoon gaat niet meer naar school, C135",
        "fauteuil roulant, C36",
        "rolstoel lenen, C36",
        "opvang voor dakloze man vannacht, C63",
        "où dormir ce soir, C63",
        "alcool, C373"
    })
    void atTheCounter(String text, String term) {
        assertThat(needs(text)).contains(term);
    }

    /** Their single words appear in many other needs. */
    @DisplayName("Drinking too much is no illness of the mind in general")
    @Test
    void drinking() {
        assertThat(needs("alcool")).doesNotContain("L228");
    }

    @DisplayName("Distress alone needs what helps")
    @ParameterizedTest
    @CsvSource({
        "ik wil niet meer leven, C289",
        "je ne veux plus vivre, C289",
        "je n'en peux plus, C289",
        "ik ben suïcidaal, C289",
        "il me bat, C336",
        "je suis à la rue, C9",
        "je suis à la rue avec mes enfants, C9",
        "ik sta op straat, C9",
        "mijn kind is verdwenen, C131",
        "ma mère me frappe, C131"
    })
    void bareDistress(String text, String term) {
        Reading reading = reading(text);
        assertThat(needs(text)).startsWith(term).doesNotContain("C71");
        // Whose children come along is told, and asks for nothing.
        assertThat(reading.parts())
                .filteredOn(part -> part.kind() != Reading.Kind.AUDIENCE)
                .allMatch(Reading.Part::isSure);
    }

    @DisplayName("Distress with more words is read as it stands")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "je suis à la rue Haute",
                "je ne veux plus vivre chez mes parents",
                "aide à la rue de la Loi",
                "vivre ensemble"
            })
    void distressWithMore(String text) {
        assertThat(reading(text).partsOf(Reading.Kind.NEED).filter(Reading.Part::isSure))
                .flatMap(Reading.Part::meanings)
                .extracting(NeedMeaning::termId)
                .doesNotContain("C289", "C9");
    }

    @DisplayName("When and where to go make no need")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "demain",
                "où aller",
                "aller chez",
                "ce soir",
                "waar gaan",
                "morgen komen",
                "leven vandaag zonder"
            })
    void whenAndWhere(String text) {
        assertThat(needs(text)).isEmpty();
    }

    @DisplayName("When and where to go add nothing to a need")
    @ParameterizedTest
    @CsvSource({
        "expulsé demain, C57",
        "on m'expulse demain, C57",
        "ik word morgen uit huis gezet, C57",
        "où manger ce soir, C453"
    })
    void whenAddsNothing(String text, String term) {
        assertThat(needs(text)).containsExactly(term);
    }

    @DisplayName("Who does not know where to go from a partner who beats needs help against violence")
    @Test
    void nowhereToGo() {
        assertThat(needs("mon copain me frappe et je ne sais pas où aller")).startsWith("C336");
    }

    @DisplayName("An acronym means the same in both languages")
    @ParameterizedTest
    @CsvSource({"CPAS, OCMW, C67", "AIS, SVK, C2", "SISP, OVM, C1"})
    void acronyms(String french, String dutch, String term) {
        assertThat(needs(dutch))
                .startsWith(term)
                .containsExactlyInAnyOrderElementsOf(needs(french).toList());
    }
}
