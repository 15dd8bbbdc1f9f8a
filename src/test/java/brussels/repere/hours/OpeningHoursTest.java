package brussels.repere.hours;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.generation.BrusselsClock;
import brussels.repere.hours.osm.OsmReader;
import brussels.repere.hours.osm.OsmWriter;
import brussels.repere.hours.words.AppointmentOnlyRule;
import brussels.repere.hours.words.HoursReader;
import brussels.repere.text.Lang;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether it is open, and what comes next. */
class OpeningHoursTest {

    static List<OpenStateExample> instants() {
        return OpenStateExample.list();
    }

    @ParameterizedTest
    @MethodSource("instants")
    void it_is_open_closed_or_not_known(OpenStateExample known) {
        OpenStatus status = known.read().status(known.instant());
        assertThat(status.state()).isEqualTo(known.state());
        assertThat(status.state() == OpenState.OPEN ? status.until() : status.opensAgain())
                .isEqualTo(known.next());
    }

    /** What the source says and what is written of it mean the same. */
    @ParameterizedTest
    @MethodSource("instants")
    void what_is_written_is_read_as_the_same(OpenStateExample known) {
        ScheduleLine line = known.read().lines().get(0);
        OpeningHours again = OsmReader.find(OsmWriter.write(line)).orElseThrow();
        assertThat(again.status(known.instant())).isEqualTo(known.read().status(known.instant()));
    }

    private static OpenStatus status(String words, String local) {
        return HoursReader.read(words, Lang.fr)
                .status(LocalDateTime.parse(local).atZone(BrusselsClock.ZONE));
    }

    @Test
    void hours_of_all_there_is_decide_before_those_of_a_restaurant() {
        String words = "- Du lundi au vendredi de 10h à 12h | - Restaurant : du lundi au vendredi de 12h à 14h";
        assertThat(status(words, "2026-11-23T13:00").state()).isEqualTo(OpenState.CLOSED);
        assertThat(status(words, "2026-11-23T11:00"))
                .isEqualTo(new OpenStatus(OpenState.OPEN, null, LocalDateTime.parse("2026-11-23T12:00"), null));
    }

    @Test
    void where_there_are_only_hours_with_labels_the_label_is_told() {
        String words = "- Par téléphone : du lundi au vendredi de 9h à 17h | - Sur place : mardi de 14h à 16h";
        assertThat(status(words, "2026-11-23T10:00").label()).isEqualTo("Par téléphone");
        assertThat(status(words, "2026-11-28T10:00").opensAgain()).isEqualTo(LocalDateTime.parse("2026-11-30T09:00"));
    }

    @Test
    void words_that_may_say_something_else_make_it_unknown_when_they_may() {
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
    void they_may_say_that_nobody_comes_without_an_appointment(String words, boolean only) {
        assertThat(AppointmentOnlyRule.isAppointmentOnly(HoursReader.read(words, Lang.fr)))
                .isEqualTo(only);
    }

    @Test
    void a_line_holds_from_its_first_to_its_last_day() {
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

    @Test
    void nothing_known_is_unknown() {
        assertThat(OpeningHours.UNKNOWN.status(ZonedDateTime.parse("2026-11-23T10:00:00+01:00")))
                .isEqualTo(new OpenStatus(OpenState.UNKNOWN, null, null, null));
        assertThat(status("Pas d'horaire précis", "2026-11-23T10:00").state()).isEqualTo(OpenState.UNKNOWN);
    }
}
