package brussels.repere.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.understanding.figures.BundledTaxonomy;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that were misread once, by kind of mistake. */
class ReadingCasesTest {

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

    /** Returns the terms of all needs that are applied. */
    private static List<String> applied(String text) {
        return terms(read(text).partsOf(Kind.NEED).filter(Part::isSure));
    }

    private static List<String> terms(Stream<Part> parts) {
        return parts.flatMap(part -> part.meanings().stream())
                .map(NeedMeaning::termId)
                .toList();
    }

    private static List<String> values(String text, Kind kind) {
        return read(text).partsOf(kind).map(Part::value).toList();
    }

    @DisplayName("What people write is read as what they need")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "refuge femme battue forest; C337",
                "j'ai des idées noires; C276 C287",
                "il m'a violée; C391",
                "maaltijden aan huis Jette Nederlands; C42",
                "ma mère de 84 ans est tombée, elle sait plus se laver seule, uccle; C346",
                "mijn moeder van 84 kan niet meer koken, jette; C42",
                "kind van 3 praat nog niet laken; C349",
                "j'ai pas de mutuelle et j'ai mal aux dents; C924",
                "ik heb geen ziekenfonds en moet naar de dokter; C573",
                "je n'ai pas de dettes mais je veux gérer mon budget; C458",
                "garde de nuit pour mon père alzheimer woluwe; C39 C47",
                "écoute violence; C336",
                "dagopvang/kortverblijf; C157",
                "ou manger gratuit ce dimanche pres de la gare du midi; C43",
                "deurwaarder aan de deur wat nu; C458",
                "beginnende dementie; C47",
                "creche pas chère evere bébé de 8 mois; C263",
                "groupe de parole pour hommes violents; C338",
                "student met schulden en depressie elsene; C458 C276",
                "poetsvrouw voor oudere in ukkel; C62",
                "ik drink teveel; C373",
                "je suis enceinte et je veux pas le garder; C208",
                "psy pour enfant de 6 ans qui parle turc saint-josse; C280",
                "aide aux auteurs; C338",
                "dettes, expulsion et électricité famille rue de Brabant 100 Schaerbeek; C458 C57 C456",
                "au chômage, des dettes et plus rien dans le frigo, forest; C458 C453",
                "colis alimantaire; C453",
                "vluchteling zoekt advocaat die arabisch spreekt; C411",
                "pas envie d'aller en maison de repos, aide pour rester chez moi ixelles; C35",
                "geen rusthuis, liever thuishulp voor vader van 79 vorst; C35"
            })
    void needs(String text, String terms) {
        assertThat(applied(text)).containsAll(Arrays.asList(terms.split(" ")));
    }

    @DisplayName(
            "Acronyms that are nothing else are read as they are typed, those that are words as well in capitals only")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ssm champ de la couronne laeken; C276",
                "waar is een cgg voor mijn broer van 30; C276",
                "une place en mrs pour ma tante à forest; C49",
                "HAD pour mon père qui sort de l'hôpital; C46",
                "hij had gisteren een slechte dag op school; "
            })
    void acronyms(String text, String terms) {
        assertThat(applied(text)).containsAll(terms == null ? List.of() : Arrays.asList(terms.split(" ")));
        assertThat(applied(text).isEmpty()).isEqualTo(terms == null);
    }

    @DisplayName("What they did not say is not read")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "patient palliatif qui veut mourir hors de l'hôpital; C289",
                "Nederlandstalige psycholoog Jette; C143 C144 C618",
                "maaltijden aan huis Jette Nederlands; C618 C616",
                "homme de 50 ans sans logement; S37",
                "j'ai pas de mutuelle et j'ai mal aux dents; C921",
                "deurwaarder aan de deur wat nu; C414",
                "beginnende dementie; C406",
                "creche pas chère evere bébé de 8 mois; C287",
                "poetsvrouw voor oudere in ukkel; C48 S147",
                "je suis enceinte et je veux pas le garder; C263",
                "jeune fille de 17 ans enceinte, cherche hébergement, Molenbeek; C83",
                "dettes, expulsion et électricité famille rue de Brabant 100 Schaerbeek; S128",
                "hond asiel adopteren; C874 L523",
                "mort de rire; C289"
            })
    void notRead(String text, String terms) {
        assertThat(applied(text)).doesNotContainAnyElementsOf(Arrays.asList(terms.split(" ")));
    }

    @DisplayName("Wide words, slips of the tongue and the register's own oddities are asked back")
    @ParameterizedTest
    @ValueSource(strings = {"ouders", "hébergement", "maison d'arrêt", "contrat de bail"})
    void askedBack(String text) {
        assertThat(applied(text)).isEmpty();
    }

    @DisplayName("What is refused is read as refused")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "geen rusthuis, liever thuishulp voor vader van 79 vorst; C49",
                "pas envie d'aller en maison de repos, aide pour rester chez moi ixelles; C49",
                "je n'ai pas de dettes mais je veux gérer mon budget; C458"
            })
    void refused(String text, String term) {
        assertThat(terms(read(text).partsOf(Kind.REFUSED))).contains(term);
    }

    @DisplayName("A refusal can be switched off like any other part")
    @Test
    void refusalSwitchedOff() {
        Reading reading = reader.read("geen rusthuis, liever thuishulp", Set.of("refused:rusthuis"), true);
        assertThat(reading.partsOf(Kind.REFUSED)).isEmpty();
    }

    @DisplayName("Ages are ages")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ma mère de 84 ans est tombée, elle sait plus se laver seule, uccle; 84",
                "homme de 50 ans sans logement; 50",
                "geen rusthuis, liever thuishulp voor vader van 79 vorst; 79",
                "kind van 3 praat nog niet laken; 3",
                "creche pas chère evere bébé de 8 mois; 0.67",
                "jeune fille de 17 ans enceinte, cherche hébergement, Molenbeek; 17",
                "80+; 80",
                "ik ben negenentachtig; 89",
                "nonante-deux ans; 92",
                "un enfant de 2 ans et demi; 2.5"
            })
    void ages(String text, String age) {
        assertThat(values(text, Kind.AGE)).containsExactly(age);
    }

    @DisplayName("Other numbers are none")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "loyer 950 euros",
                "rue Haute 298",
                "sinds 9 jaar op de wachtlijst",
                "ouvert 24/7",
                "enceinte de 8 semaines",
                "article 60 §7",
                "il y a 5 ans",
                "80% arbeidsongeschikt"
            })
    void noAges(String text) {
        assertThat(values(text, Kind.AGE)).isEmpty();
    }

    @DisplayName("Whoever looks for what is open wants it open now, or when he says")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pharmacie ouverte; now",
                "pharmacie ouverte près de la gare du Midi; now",
                "pharmacie ouverte maintenant; now",
                "une pharmacie qui est encore ouverte à Ixelles; now",
                "apotheek open; now",
                "open apotheek in Elsene; now",
                "apotheek die nog open is; now",
                "apotheek nu open; now",
                "bibliothèque ouverte le samedi; saturday",
                "bibliotheek open op zaterdag in Elsene; saturday",
                "urgences ouvertes cette nuit; tonight",
            })
    void open(String text, String time) {
        assertThat(values(text, Kind.TIME)).containsExactly(time);
        assertThat(applied(text)).isNotEmpty();
    }

    @DisplayName("Digits in the name of a street, and two numbers of a house, are read within a question too")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rue des 6 jetons 20; rue des 6 jetons 20",
                "aide alimentaire rue des 6 jetons 20; rue des 6 jetons 20",
                "voedselhulp 3 koningenstraat 5; 3 koningenstraat 5",
                "rue royale 217 t/m 219 1210; rue royale 217 t/m 219 1210",
            })
    void placesWithDigits(String text, String place) {
        assertThat(read(text).partsOf(Kind.PLACE).map(Part::text)).containsExactly(place);
    }

    @DisplayName("What is open to somebody, or is called so, says nothing of hours")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bibliothèque ouverte à tous",
                "bibliotheek open voor iedereen",
                "aide en milieu ouvert",
                "ik heb nog facturen openstaan",
                "j'ai ouvert un dossier au CPAS",
            })
    void openToSomebody(String text) {
        assertThat(values(text, Kind.TIME)).isEmpty();
    }

    @DisplayName("Languages spoken are languages, and languages to be learnt are needs")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nederlandstalige psycholoog Jette; nl",
                "spreekt alleen Nederlands; nl",
                "vluchteling zoekt advocaat die arabisch spreekt; ar",
                "psy pour enfant de 6 ans qui parle turc saint-josse; tr",
                "budgetbegeleiding in het Spaans of Frans; es fr"
            })
    void languages(String text, String tags) {
        assertThat(values(text, Kind.LANGUAGE)).containsExactlyInAnyOrder(tags.split(" "));
    }

    @DisplayName("A course is no language spoken, nor is one that somebody says not to speak")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cours de néerlandais",
                "Frans leren",
                "ne parle pas français",
                "ik versta er geen Chinees van",
                "Nederlandstalige school"
            })
    void noLanguages(String text) {
        assertThat(values(text, Kind.LANGUAGE)).isEmpty();
    }

    @DisplayName("Distress brings lines, and what looks like it does not")
    @Test
    void distress() {
        assertThat(read("femme battue par son mari, Schaerbeek, ce soir avec enfants")
                        .distress())
                .contains("violence");
        assertThat(read("j'ai des idées noires").distress()).contains("suicide");
        assertThat(read("il m'a violée").distress()).contains("violence");
        assertThat(read("patient palliatif qui veut mourir hors de l'hôpital").distress())
                .isEmpty();
        assertThat(read("formation en prévention du suicide").distress()).isEmpty();
        assertThat(read("mon mari n'est pas violent").distress()).isEmpty();
    }

    @DisplayName("A place is a place, in any form of its letters, and what is behind a house number stays with it")
    @Test
    void places() {
        assertThat(read("cpas avenue louise 200").partsOf(Kind.PLACE).map(Part::text))
                .containsExactly("avenue louise 200");
        String decomposed = Normalizer.normalize("cpas à Forest", Normalizer.Form.NFD);
        assertThat(read(decomposed).partsOf(Kind.PLACE).map(Part::text)).containsExactly("Forest");
        assertThat(read("আশ্রয় Schaerbeek").partsOf(Kind.PLACE).map(Part::text))
                .containsExactly("Schaerbeek");
    }
}
