package brussels.repere.hours.words;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.ScheduleLine;
import brussels.repere.hours.TimeInterval;
import brussels.repere.hours.WeeklyHours;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms in which people fill in hours that differ from those of registers. */
class StatedFormsTest {

    private static final Set<DayOfWeek> WORKING_DAYS =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private static final int NINE = 9 * 60;
    private static final int FIVE = 17 * 60;

    private static Map<DayOfWeek, List<TimeInterval>> days(String text) {
        OpeningHours hours = HoursReader.read(text, null);
        assertThat(hours.lines()).as(text).singleElement().matches(ScheduleLine::isStructured);
        return hours.lines().get(0).week().days();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Du lundi au vendredi de 9 heures à 17 heures",
                "lundi-vendredi : 9 heures - 17 heures",
                "lundi au vendredi 9 heures 00 à 17 heures 00",
                "9h-17h du lundi au vendredi",
                "De 9h00 à 17h00 du lundi au vendredi",
                "9 heures à 17 heures lundi à vendredi",
                "9u-17u van maandag tot vrijdag",
                "Van 9 uur tot 17 uur van maandag tot en met vrijdag",
                "09:00-17:00 ma-vr, gesloten op zaterdag",
            })
    @DisplayName("Hours in full words, and times before their days")
    void workingDays(String text) {
        assertThat(days(text).keySet()).isEqualTo(WORKING_DAYS);
        assertThat(days(text).values()).containsOnly(List.of(new TimeInterval(NINE, FIVE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7j/7 - 24h/24",
                "7j/7, 24h/24",
                "24h/24 - 7j/7",
                "7/7 24/24",
                "24/24 7/7",
                "7/7 - 24/24",
                "7d/7 - 24u/24",
                "7 jours sur 7 – 24 heures sur 24",
                "24 uur op 24 - 7 dagen op 7",
                "00:00-23:59",
                "0h00-24h00"
            })
    @DisplayName("Around the clock, whatever stands between its halves")
    void always(String text) {
        assertThat(HoursReader.read(text, null).lines())
                .singleElement()
                .extracting(ScheduleLine::week)
                .isEqualTo(WeeklyHours.ALWAYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lundi 00:00-23:59", "maandag 0u-23u59", "lundi de 0h00 à 24h00", "lundi 00h00-00h00"})
    @DisplayName("A day that ends a minute before midnight is a whole day")
    void wholeDay(String text) {
        assertThat(days(text)).isEqualTo(Map.of(DayOfWeek.MONDAY, List.of(TimeInterval.WHOLE_DAY)));
    }

    @Test
    @DisplayName("Several times before their days each have their own")
    void timesFirst() {
        Map<DayOfWeek, List<TimeInterval>> days = days("9h-12h et 13h-17h lundi et mardi, 9h-12h mercredi");
        assertThat(days.get(DayOfWeek.TUESDAY)).hasSize(2);
        assertThat(days.get(DayOfWeek.WEDNESDAY)).containsExactly(new TimeInterval(NINE, 12 * 60));
        assertThat(days).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9h-12h lundi 14h-17h mardi",
                "9h-17h du lundi au vendredi et samedi 10h-12h",
                "de 9 heures à 17 heures",
                "9h-17h sauf le lundi",
                "lundi 9h-12h 14h-17h mardi"
            })
    @DisplayName("Where it is unclear which times are those of which days, nothing is structured")
    void unclear(String text) {
        assertThat(HoursReader.read(text, null).lines()).noneMatch(ScheduleLine::isStructured);
    }
}
