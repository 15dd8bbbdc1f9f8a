package brussels.repere.hours.words;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.generation.BrusselsClock;
import brussels.repere.hours.HoursRemark;
import brussels.repere.hours.OpenState;
import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.osm.OsmReader;
import brussels.repere.text.Lang;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words from which somebody could be sent to a closed door. Lines are parted by {@code |}. */
class DoubtfulHoursTest {

    private static OpenState at(String words, Lang lang, String local) {
        return HoursReader.read(words, lang).at(LocalDateTime.parse(local).atZone(BrusselsClock.ZONE));
    }

    /** Wednesday 25 November 2026 at ten. */
    @DisplayName("Nobody is sent there on a Wednesday")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Du lundi au vendredi 9h-17h|Fermé le mercredi",
                "Du lundi au vendredi 9h-17h|Mercredi : fermé",
                "Du lundi au vendredi 9h-17h|Woensdag gesloten",
                "Accueil : lundi au vendredi 9h-17h|Fermé le mercredi",
                "Du lundi au vendredi 9h-17h|Attention : mercredi fermé",
                "Lundi au vendredi 9h-17h|Fermé : le mercredi après-midi",
                "Maandag tot vrijdag 9u-17u|Let op: woensdag gesloten",
                "Permanence : mercredi 9h-12h|Permanence : uniquement les semaines paires",
                "Horaire :|- lundi au jeudi de 9h à 16h|- fermé pendant les vacances scolaires",
                "Fermé : du lundi au vendredi de 9h à 13h",
                "Gesloten: maandag tot vrijdag 9u-13u",
                "Du 15/9 au 30/10 : du lundi au vendredi de 9h à 17h",
                "Dès le 15/9 : du lundi au vendredi de 9h à 17h",
                "Tous les 15 jours : mercredi de 9h à 12h",
                "Une fois par mois : mercredi de 9h à 12h",
                "Zomervakantie: maandag tot vrijdag 9u-17u",
                "Tijdens het schooljaar: woensdag 9u-12u",
                "Om de 14 dagen: woensdag 9u-12u",
                "Vacances d'été :|Accueil :|- mercredi 9h-12h",
                "Mercredi 9h-12h, une semaine sur deux, sur rendez-vous",
                "Mercredi 9h-12h, hors congés scolaires, sur rendez-vous",
                "Mercredi 9h-12h, suspendu temporairement, sur rendez-vous par téléphone",
                "Woensdag 9u-12u (om de twee weken, na afspraak)",
                "Woensdag 9u-12u, tweewekelijks, op afspraak",
                "Du lundi au vendredi 9h-17h en juillet et août",
                "Mercredi 9h-12h (juillet et août)",
                "Mercredi 9h-12h, pendant le mois de mai",
                "Mercredi 8h-10h, lundi 9h-17h, mercredi 9h30-11h"
            })
    void noFalseWednesday(String words) {
        Lang lang = words.matches(".*(dag|dagen|week|weken).*") ? Lang.nl : Lang.fr;
        assertThat(at(words, lang, "2026-11-25T10:00")).isNotEqualTo(OpenState.OPEN);
    }

    @DisplayName("Nobody is sent there at other doubtful times")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Heures d'ouverture :|Lundi au vendredi 9h-17h|Fermé en août; 2026-08-05T10:00",
                "Lundi au vendredi 9h-17h|NB : fermé en août; 2026-08-05T10:00",
                "Lundi au vendredi 9h-17h|Fermeture annuelle : du 15 juillet au 15 août; 2026-08-05T10:00",
                "Lundi 9h-12h|Fermé en août :; 2026-08-03T10:00",
                "Du lundi au vendredi 9h-17h, fermé juin-septembre; 2026-08-05T10:00",
                "Du lundi au vendredi 9h-17h. Pas d'accueil en août, uniquement sur rendez-vous.; 2026-08-05T10:00",
                "Tous les jours, du lundi au vendredi, de 9h à 17h; 2026-11-28T10:00",
                "Elke dag, van maandag tot vrijdag, van 9u tot 17u; 2026-11-28T10:00",
                "En semaine, du lundi au jeudi, de 9h à 17h; 2026-11-27T10:00",
                "Maandagnamiddag van 2 tot 5 uur; 2026-11-23T03:00",
                "Mercredi après-midi de 1h à 5h; 2026-11-25T02:00",
                "Lundi au jeudi 9h-17h, samedi 10h-12h, vendredi jusqu'à 15h; 2026-11-27T14:00",
                "Lundi 15.09 - 19.12; 2026-11-23T16:00",
                "Ma: 9u-12u|Di: 9u-12u|Wo: 9u-12u; 2026-11-29T10:00"
            })
    void noFalseTime(String words, String when) {
        Lang lang = words.matches(".*(dag).*") ? Lang.nl : Lang.fr;
        assertThat(at(words, lang, when)).isNotEqualTo(OpenState.OPEN);
    }

    @DisplayName("Sure hours count as open")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Heures d'ouverture :|Lundi au vendredi 9h-17h|Fermé en août; 2026-11-25T10:00",
                "Maandag: 9u-12u|Dinsdag: gesloten|Woensdag: 9u-12u; 2026-11-25T10:00",
                "Ma: 9u-12u|Di: gesloten|Wo: 9u-12u; 2026-11-25T10:00",
                "Du lundi au vendredi 9h-17h|Fermé les jours fériés; 2026-11-25T10:00",
                "Lundi au vendredi 9h-17h, sauf week-end et jours fériés; 2026-11-25T10:00",
                "Woensdagvoormiddag van 9 tot 12 uur; 2026-11-25T10:00",
                "Mercredi 8h30-12h / 13h-16h30; 2026-11-25T10:00",
                "Ma/wo/vr 9u-12u; 2026-11-25T10:00",
                "Mercredi 9h-12h, entretiens sur rendez-vous; 2026-11-25T10:00",
                "Mo-Fr 09:00-17:00; 2026-11-25T10:00"
            })
    void sureHours(String words, String when) {
        Lang lang = words.matches(".*(dag|Ma/wo).*") ? Lang.nl : Lang.fr;
        OpeningHours hours = OsmReader.find(words).orElseGet(() -> HoursReader.read(words, lang));
        assertThat(hours.at(LocalDateTime.parse(when).atZone(BrusselsClock.ZONE)))
                .isEqualTo(OpenState.OPEN);
    }

    @DisplayName("“Closed on holidays” on its own line holds for the other lines")
    @Test
    void holidayLine() {
        OpeningHours hours = HoursReader.read("Du lundi au vendredi 9h-17h|Fermé les jours fériés", Lang.fr);
        assertThat(hours.at(LocalDateTime.parse("2026-11-11T10:00").atZone(BrusselsClock.ZONE)))
                .isEqualTo(OpenState.CLOSED);
    }

    @DisplayName("Values of opening_hours that cannot be told are left in words")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-17:00, We off",
                "PH Mo-Fr 09:00-12:00",
                "Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 09:00-12:00; Aug We off",
                "Mo-Fr 09:00-12:00 || Tu 14:00-16:00",
                "\"en juillet\": Mo-Fr 09:00-17:00",
                "Mo-Fr",
                "Mo[1] 10:00-12:00",
                "SH off; Mo 09:00-10:00",
                "Mo-Fr sunrise-sunset"
            })
    void untellable(String hours) {
        assertThat(OsmReader.find(hours).orElseThrow().isStructured()).isFalse();
    }

    @DisplayName("Outside its validity nothing is known of a service")
    @Test
    void outsideValidity() {
        OpeningHours hours = OsmReader.find("2026 Sep 01-2027 Jun 30 Mo-Fr 09:00-17:00; PH off")
                .orElseThrow();
        assertThat(hours.at(LocalDateTime.parse("2026-08-31T10:00").atZone(BrusselsClock.ZONE)))
                .isEqualTo(OpenState.UNKNOWN);
        assertThat(hours.at(LocalDateTime.parse("2027-07-01T10:00").atZone(BrusselsClock.ZONE)))
                .isEqualTo(OpenState.UNKNOWN);
        assertThat(OsmReader.find("2026 Sep 01-2027 Jun 30 Mo 09:00-17:00; Tu 09:00-12:00")
                        .orElseThrow()
                        .isStructured())
                .isFalse();
    }

    @DisplayName("A later rule replaces “around the clock”")
    @Test
    void laterRule() {
        OpeningHours hours = OsmReader.find("24/7; Mo off").orElseThrow();
        assertThat(hours.at(LocalDateTime.parse("2026-11-23T10:00").atZone(BrusselsClock.ZONE)))
                .isEqualTo(OpenState.CLOSED);
        assertThat(hours.at(LocalDateTime.parse("2026-11-24T10:00").atZone(BrusselsClock.ZONE)))
                .isEqualTo(OpenState.OPEN);
    }

    @DisplayName("Day names of other languages are not those of OpenStreetMap")
    @ParameterizedTest
    @ValueSource(strings = {"Sa-Di 10:00-12:00", "Di, Sa 14:00-18:00"})
    void foreignDays(String words) {
        assertThat(OsmReader.find(words)).isEmpty();
    }

    @DisplayName("No word is dropped")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fermé le mercredi",
                "Fermé les jours fériés",
                "Uniquement sur rendez-vous :",
                "Lundi 9h-12h|Fermé en août :",
                "Du lundi au vendredi de 9h à 17h en août le matin",
                "Vacances d'été :|Accueil :|- lundi 9h-12h",
                "Du lundi au vendredi de 9h à 17h (sauf lundi : fermeture entre 14h et 12h)"
            })
    void keepsWords(String words) {
        OpeningHours hours = HoursReader.read(words, Lang.fr);
        String told = hours.toString().toLowerCase(Lang.fr.locale());
        assertThat(Arrays.stream(words.toLowerCase(Lang.fr.locale()).split("[^\\p{L}]+"))
                        .filter(word -> word.length() > 3)
                        .filter(word -> !word.equals("lundi") && !word.equals("vendredi"))
                        .toList())
                .allMatch(told::contains);
    }

    @DisplayName("No word is told twice")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Du lundi au vendredi de 9h à 17h (sur rendez-vous, par téléphone)",
                "Du lundi au vendredi de 9h à 17h (sur rendez-vous) ailleurs"
            })
    void noRepeats(String words) {
        assertThat(HoursReader.read(words, Lang.fr).lines().get(0).remarks())
                .extracting(HoursRemark::text)
                .filteredOn(text -> text.contains("rendez-vous"))
                .hasSize(1);
    }
}
