package brussels.repere.hours;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.generation.BrusselsClock;
import brussels.repere.hours.osm.OsmReader;
import brussels.repere.hours.osm.OsmWriter;
import brussels.repere.hours.words.AppointmentOnlyRule;
import brussels.repere.hours.words.HoursReader;
import brussels.repere.text.Lang;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether it is open, and what comes next. */
class OpeningHoursTest {

    static List<OpenStateExample> instants() {
        return OpenStateExample.list();
    }

    @DisplayName("A service is open, closed or unknown")
    @ParameterizedTest
    @MethodSource("instants")
    void states(OpenStateExample known) {
        OpenStatus status = known.read().status(known.instant());
        assertThat(status.state()).isEqualTo(known.state());
        assertThat(status.state() == OpenState.OPEN ? status.until() : status.opensAgain())
                .isEqualTo(known.next());
    }

    /** What the source says and what is written of it mean the same. */
    @DisplayName("What is written is read as the same hours")
    @ParameterizedTest
    @MethodSource("instants")
    void roundTrip(OpenStateExample known) {
        ScheduleLine line = known.read().lines().get(0);
        OpeningHours again = OsmReader.find(OsmWriter.write(line)).orElseThrow();
        assertThat(again.status(known.instant())).isEqualTo(known.read().status(known.instant()));
    }

    private static OpenStatus status(String words, String local) {
        return HoursReader.read(words, Lang.fr)
                .status(LocalDateTime.parse(local).atZone(BrusselsClock.ZONE));
    }

    @DisplayName("The hours of a whole service decide before those of its restaurant")
    @Test
    void unlabelledFirst() {
        String words = "- Du lundi au vendredi de 10h à 12h | - Restaurant : du lundi au vendredi de 12h à 14h";
        assertThat(status(words, "2026-11-23T13:00").state()).isEqualTo(OpenState.CLOSED);
        assertThat(status(words, "2026-11-23T11:00"))
                .isEqualTo(new OpenStatus(OpenState.OPEN, null, LocalDateTime.parse("2026-11-23T12:00"), null));
    }

    @DisplayName("Where all hours have labels, the label is told")
    @Test
    void labelled() {
        String words = "- Par téléphone : du lundi au vendredi de 9h à 17h | - Sur place : mardi de 14h à 16h";
        assertThat(status(words, "2026-11-23T10:00").label()).isEqualTo("Par téléphone");
        assertThat(status(words, "2026-11-28T10:00").opensAgain()).isEqualTo(LocalDateTime.parse("2026-11-30T09:00"));
    }

    @DisplayName("The hours of one day are told where they are certain, closed only where all lines are")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "unknown",
            value = {
                "Du lundi au vendredi de 9h à 12h et de 13h30 à 17h; 2026-11-23; 9h–12h, 13h30–17h",
                "Du lundi au vendredi de 9h à 17h; 2026-11-22; fermé",
                // Armistice: nobody said whether it is open.
                "Du lundi au vendredi de 9h à 17h; 2026-11-11; unknown",
                "Du lundi au vendredi de 9h à 17h (sauf en août); 2026-08-03; unknown",
                "24h/24 et 7j/7; 2026-11-23; 24h/24",
                "- Par téléphone : du lundi au vendredi de 9h à 17h | - Sur place : mardi de 14h à 16h; 2026-11-24;"
                        + " Par téléphone 9h–17h",
                "- Par téléphone : du lundi au vendredi de 9h à 17h | - Sur place : mardi de 14h à 16h; 2026-11-28;"
                        + " fermé",
                "Sur rendez-vous; 2026-11-23; unknown"
            })
    void hoursOfOneDay(String words, String date, String told) {
        Optional<HoursOfDay> day = HoursReader.read(words, Lang.fr).on(LocalDate.parse(date));
        HoursFormatter formatter = new HoursFormatter(Lang.fr);
        assertThat(day.map(hours -> (hours.label() == null ? "" : hours.label() + " ") + formatter.format(hours)))
                .isEqualTo(Optional.ofNullable(told));
    }

    @DisplayName("Remarks that may change the hours make the state unknown when they apply")
    @Test
    void doubtfulRemark() {
        String august = "Du lundi au vendredi de 9h à 17h (sauf en août)";
        assertThat(status(august, "2026-11-23T10:00").state()).isEqualTo(OpenState.OPEN);
        assertThat(status(august, "2026-08-03T10:00").state()).isEqualTo(OpenState.UNKNOWN);
        String holidays = "Du lundi au vendredi de 9h à 17h | Autres horaires pendant les vacances scolaires";
        assertThat(status(holidays, "2026-11-23T10:00").state()).isEqualTo(OpenState.UNKNOWN);
        String appointment = "Du lundi au vendredi de 9h à 17h, uniquement sur rendez-vous";
        assertThat(status(appointment, "2026-11-23T10:00").state()).isEqualTo(OpenState.OPEN);
        assertThat(HoursReader.read(appointment, Lang.fr).lines().get(0).remarks())
                .containsExactly(HoursRemark.harmless("uniquement sur rendez-vous"));
    }

    @DisplayName("Remarks may say that nobody comes without an appointment")
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sur rendez-vous; true",
                "Enkel op afspraak; true",
                "Du lundi au vendredi de 9h à 17h (uniquement sur rendez-vous); true",
                "Sans rendez-vous; false",
                "Du lundi au vendredi de 9h à 17h ou sur rendez-vous; false",
                "Mercredi de 14h à 18h et sur rendez-vous; false",
                "- Du lundi au vendredi de 9h à 17h | - Médiation de dettes : uniquement sur rendez-vous; false"
            })
    void appointmentRemark(String words, boolean only) {
        assertThat(AppointmentOnlyRule.isAppointmentOnly(HoursReader.read(words, Lang.fr)))
                .isEqualTo(only);
    }

    @DisplayName("A line holds from its first to its last day")
    @Test
    void validDays() {
        ScheduleLine always = ScheduleLine.weekly(null, WeeklyHours.ALWAYS, List.of());
        ScheduleLine once = new ScheduleLine(
                null,
                LocalDateTime.parse("2026-12-01T00:00").toLocalDate(),
                LocalDateTime.parse("2027-03-31T00:00").toLocalDate(),
                always.week(),
                List.of(),
                List.of());
        OpeningHours hours = new OpeningHours(List.of(once));
        assertThat(hours.at(ZonedDateTime.parse("2026-11-30T23:59:00+01:00"))).isEqualTo(OpenState.UNKNOWN);
        assertThat(hours.at(ZonedDateTime.parse("2026-12-01T00:00:00+01:00"))).isEqualTo(OpenState.OPEN);
        assertThat(hours.at(ZonedDateTime.parse("2027-03-31T23:59:00+02:00"))).isEqualTo(OpenState.OPEN);
        assertThat(hours.at(ZonedDateTime.parse("2027-04-01T00:00:00+02:00"))).isEqualTo(OpenState.UNKNOWN);
    }

    @DisplayName("Without known hours the state is unknown")
    @Test
    void unknown() {
        assertThat(OpeningHours.UNKNOWN.status(ZonedDateTime.parse("2026-11-23T10:00:00+01:00")))
                .isEqualTo(new OpenStatus(OpenState.UNKNOWN, null, null, null));
        assertThat(status("Pas d'horaire précis", "2026-11-23T10:00").state()).isEqualTo(OpenState.UNKNOWN);
    }
}
