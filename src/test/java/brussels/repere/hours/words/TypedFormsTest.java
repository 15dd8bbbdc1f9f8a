package brussels.repere.hours.words;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.hours.HoursRemark;
import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.ScheduleLine;
import brussels.repere.hours.WeeklyHours;
import brussels.repere.text.Lang;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Hours that look the same are the same, however they were typed")
class TypedFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "lundi à vendredi 9h-17h, fermé en août; fr",
                "Accueil : du lundi au jeudi de 9h à 12h (sauf les jours fériés); fr",
                "Dès le 15/9 : du lundi au vendredi de 9h à 17h; fr",
                "Maandag tot vrijdag 9u-17u, coördinatie na afspraak; nl"
            })
    @DisplayName("Composed and decomposed, with no-break, narrow and thin spaces, soft hyphens and dashes of any kind")
    void sameInAnyForm(String words, Lang lang) {
        List<String> read = describe(HoursReader.read(words, lang));
        for (String form : List.of(
                Normalizer.normalize(words, Normalizer.Form.NFD),
                words.replace(' ', '\u00A0'),
                words.replace(' ', '\u202F'),
                words.replace(' ', '\u2009'),
                words.replace("di", "d\u00ADi"),
                "\u200B" + words + "\u00A0")) {
            assertThat(describe(HoursReader.read(form, lang))).as(form).isEqualTo(read);
        }
        for (String dash : List.of("–", "—", "\u2011", "−")) {
            OpeningHours hours = HoursReader.read(words.replace("-", dash), lang);
            assertThat(weeks(hours)).as(dash).isEqualTo(weeks(HoursReader.read(words, lang)));
        }
    }

    @Test
    @DisplayName("What is structured is structured in the decomposed form too")
    void decomposed() {
        OpeningHours hours = HoursReader.read(
                Normalizer.normalize("lundi à vendredi 9h-17h, fermé en août", Normalizer.Form.NFD), Lang.fr);
        assertThat(hours.lines().get(0).week().on(DayOfWeek.FRIDAY)).hasSize(1);
    }

    @Test
    @DisplayName("Remarks and labels are cut out of what was typed")
    void remarks() {
        String label = Normalizer.normalize("Œuvre de l'été", Normalizer.Form.NFD);
        String remark = Normalizer.normalize("fermé parfois à Noël", Normalizer.Form.NFD);
        ScheduleLine line = HoursReader.read("Œuvre ﬁnie : lundi 9h-12h (" + remark + ")", Lang.fr)
                .lines()
                .get(0);
        assertThat(line.label()).isEqualTo("Œuvre ﬁnie");
        assertThat(line.remarks()).extracting(HoursRemark::text).containsExactly(remark);
        assertThat(HoursReader.read(label + " : lundi 9h-12h", Lang.fr)
                        .lines()
                        .get(0)
                        .remarks())
                .extracting(HoursRemark::text)
                .containsExactly(label + " : lundi 9h-12h");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "\u200B", "\u00A0", "lundi \u0301: 9h", "\uD83C", "½h", "٩h-١٧h"})
    @DisplayName("Odd characters are no error")
    void oddCharacters(String words) {
        assertThat(HoursReader.read(words, Lang.fr).lines()).hasSizeLessThan(2);
    }

    private static List<WeeklyHours> weeks(OpeningHours hours) {
        return hours.lines().stream().map(ScheduleLine::week).toList();
    }

    /** All that was read, its words composed. */
    private static List<String> describe(OpeningHours hours) {
        return hours.lines().stream()
                .map(line -> Stream.concat(
                                Stream.of(
                                        String.valueOf(line.label()),
                                        line.week() == null ? "none" : describe(line.week())),
                                line.remarks().stream().map(remark -> remark.text() + " " + remark.months()))
                        .toList()
                        .toString())
                .map(TypedFormsTest::compose)
                .toList();
    }

    private static String describe(WeeklyHours week) {
        return Arrays.stream(DayOfWeek.values())
                        .map(day -> day + " " + week.on(day))
                        .toList()
                + " " + week.holidays();
    }

    private static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\h]", " ")
                .replace("\u00AD", "");
    }
}
