package brussels.repere.understanding.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.generation.BrusselsClock;
import brussels.repere.understanding.TextReader;
import brussels.repere.understanding.figures.BundledTaxonomy;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Reading.Kind;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of sentences by which people tell ages, languages and what they refuse, in words that no set has. */
class PersonFactsTest {

    private static final TextReader READER = TextReader.of(
            BundledTaxonomy.read(), null, BrusselsClock.fixedAt(ZonedDateTime.parse("2026-11-30T12:00:00Z")));

    private static List<String> values(String text, Kind kind) {
        return READER.read(text, Set.of(), false)
                .partsOf(kind)
                .map(Reading.Part::value)
                .toList();
    }

    private static List<String> list(String cell) {
        return cell == null ? List.of() : Arrays.asList(cell.split(" "));
    }

    @DisplayName("Ages in ranges, halves, months and openings of notes are read; leases, floors and durations are none")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage pour ados entre 13 et 16 | 13 16",
                "atelier 8-11 ans | 8 11",
                "van 3 tot 6 jaar buitenschoolse opvang | 3 6",
                "meisje van vier en een half | 4.5",
                "ma fille de 3,5 ans | 3.5",
                "jeune de 15 ans et 6 mois | 15.5",
                "tante Rita van 91 krijgt geen bezoek | 91",
                "58, alleen, geen werk | 58",
                "16 is ze en ze wil niet meer naar school | 16",
                "ik ben nu 33 en zwanger | 33",
                "twee kinderen, 7m en 3j | 0.58 3",
                "eenentachtig geworden in maart | 81",
                "elle aura quatre-vingt-cinq ans en mai | 85",
                "j'en ai 52, mariée depuis 20 ans | 52",
                "Lou, 9, ne dort plus | 9",
                "mijn oudste wordt straks 6 en leest niet | 6",
                "ik ben er achtenvijftig | 58",
                "une voisine octogénaire | 80",
                "cours de gym pour 60-plussers | 60",
                "hij is begin 40 | 40",
                "bilan à 4;6 ans | 4.5",
                "jeune de 16 1/2 | 16.5",
                "il a eu un AVC à 51 ans, il en a 57 | 57",
                "een vrouw van 45 jaar in Ukkel zoekt werk | 45",
                "zus is 3 jaar ouder |",
                "32 ans de cotisation |",
                "ça fait 12 ans que j'attends |",
                "chambre n° 14 |",
                "contrat de 3 ans au 4e étage |",
                "papa solo, 3 kids |",
                "couple avec deux enfants, 7.500 euros de dettes |",
                "gezin met kinderen, 4 200 euro achterstand |",
                "je bois depuis l'âge de 17 ans |",
                "enceinte, 5 mois de grossesse |"
            })
    void ages(String text, String ages) {
        assertThat(values(text, Kind.AGE)).isEqualTo(list(ages));
    }

    @DisplayName("Who was born in a year, a month or on a day has an age by the clock; other years are none")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "née le 3 mai 1940 | 86",
                "né en décembre 1960 | 65",
                "geboren op 12/11/1990 | 36",
                "geboren in '48 | 78",
                "Pt. ° 1951, alleenwonend | 75",
                "mon grand-père (1931) tombe | 95",
                "onze Lars (2018) stottert | 8",
                "een dame uit 1949 | 77",
                "jumeaux nés il y a trois semaines | 0.06",
                "diagnostic en 2019 |",
                "dossier n° 12/2019 |",
                "asbl née en commune, 1210 |",
                "nee, in 2019 was dat anders |"
            })
    void births(String text, String ages) {
        assertThat(values(text, Kind.AGE)).isEqualTo(list(ages));
    }

    @DisplayName("A language that tells an origin, is to be learnt or is only that of a letter is not asked for")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tweetalige psycholoog NL/FR | nl fr",
                "nous parlons bulgare | bg",
                "une brochure en LSFB | sfb",
                "mon mari est roumain |",
                "amie polonaise dettes ixelles |",
                "psychologue arabe molenbeek | ar",
                "un restaurant italien pour fêter ça |",
                "geen Franstalige dokter |",
                "un courrier en néerlandais à comprendre |",
                "s'entraîner à parler néerlandais |",
                "lezen en schrijven in het Frans |"
            })
    void languages(String text, String languages) {
        assertThat(values(text, Kind.LANGUAGE)).isEqualTo(list(languages));
    }

    @DisplayName("What is less liked, or answered with no, is refused; what somebody lacks is not")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "liever een poetsvrouw dan een rusthuis | rusthuis",
                "plutôt une aide familiale qu'une maison de repos | maison de repos",
                "crèche oui, maison de repos non | maison de repos",
                "een rusthuis, nee bedankt | rusthuis",
                "soins de plaie, la maison de repos elle n'en veut pas | maison de repos",
                "elle n'ose plus sortir, pas de maison de repos | maison de repos",
                "elle ne veut pas quitter son logement |",
                "geen eten meer in huis |",
                "pas de place en crèche |",
                "son mari la frappe, elle a peur |",
                "mijn zoon spijbelt al weken, niemand bereikt hem |",
                "il n'a jamais osé parler au CPAS |",
                "ze durft niet naar het ziekenhuis |",
                "hij heeft geen woning en zoekt werk |",
                "patient en dialyse, ne sort que pour ça, il faut un transport |"
            })
    void refusals(String text, String refused) {
        assertThat(READER.read(text, Set.of(), false).partsOf(Kind.REFUSED).map(Reading.Part::text))
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @DisplayName(
            "What adults and children get from different services is looked for by the age that is told, and the other form behind it")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mon fils de 9 ans fait des cauchemars, un psychologue ? | C280 C276",
                "psycholoog voor mijn dochter van 12 | C280",
                "mijn man van 52 heeft een psychiater nodig | C276",
                "j'ai 34 ans, mon fils 9 ans, je cherche un psychiatre | C276"
            })
    void formsByAge(String text, String terms) {
        List<String> found = READER.read(text, Set.of(), false)
                .partsOf(Kind.NEED)
                .flatMap(part -> part.meanings().stream())
                .map(NeedMeaning::termId)
                .filter(list("C276 C280 C301 C302")::contains)
                .distinct()
                .toList();
        assertThat(found).isEqualTo(list(terms));
    }
}
