package brussels.repere.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.SharedData;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import brussels.repere.text.Lang;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is what a careful reader takes from the words (src/test/resources/eligibility/README.md), or nothing. */
class EligibilityReaderTest {

    private static Eligibility forWhom(String words, Lang lang) {
        return EligibilityReader.read(text(words, lang), null, null);
    }

    private static Bilingual text(String words, Lang lang) {
        return lang == Lang.fr ? Bilingual.orNull(words, null) : Bilingual.orNull(null, words);
    }

    @DisplayName("In the sample that people read, nothing is read wrongly and most is read")
    @ParameterizedTest
    @CsvSource({"french.csv, fr, 33, 18", "dutch.csv, nl, 15, 9"})
    void handReadSample(String file, Lang lang, int leastAudiences, int leastAges) {
        List<String> wrong = new ArrayList<>();
        int audiences = 0;
        int ages = 0;
        for (Map<String, String> row : BundledTable.read("eligibility/" + file)) {
            Eligibility read = forWhom(row.get("words"), lang);
            if (read.minimumAge() != null || read.maximumAge() != null) {
                ages++;
                if (!same(read.minimumAge(), row.get("minimum_age"))
                        || !same(read.maximumAge(), row.get("maximum_age"))) {
                    wrong.add(read + " of " + row);
                }
            }
            if (!read.audiences().areUnknown()) {
                audiences++;
                TargetAudiences byEye = TargetAudiences.find(
                                List.of(row.get("audiences").split("\\|")))
                        .orElse(TargetAudiences.UNKNOWN);
                if (!new HashSet<>(read.audiences().groups()).equals(new HashSet<>(byEye.groups()))) {
                    wrong.add(read + " of " + row);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(audiences).as("audiences that were read").isGreaterThanOrEqualTo(leastAudiences);
        assertThat(ages).as("ages that were read").isGreaterThanOrEqualTo(leastAges);
    }

    private static boolean same(Double read, String byEye) {
        return byEye.isEmpty() ? read == null : Double.valueOf(byEye).equals(read);
    }

    @DisplayName("Ages are read in French")
    @ParameterizedTest
    @CsvSource({
        "Jeunes de 12 à 26 ans, 12, 26",
        "A partir de 55 ans, 55,",
        "Les plus de 50 ans, 50,",
        "Enfants de 18 mois à 3 ans, 1.5, 3",
        "Personnes jusqu'à 18 ans,, 18",
        "Enfants autistes de 2 ans et demi à 13 ans, 2.5, 13",
        "Personnes en situation de handicap de moins de 65 ans,, 64",
        "Seniors de Ganshoren (55+), 55,"
    })
    void frenchAges(String words, Double minimum, Double maximum) {
        Eligibility read = forWhom(words, Lang.fr);
        assertThat(read.minimumAge()).isEqualTo(minimum);
        assertThat(read.maximumAge()).isEqualTo(maximum);
    }

    @DisplayName("Ages are read in Dutch")
    @ParameterizedTest
    @CsvSource({
        "Kinderen en jongeren van 6 tot 18 jaar, 6, 18",
        "Vanaf 65 jaar, 65,",
        "60+, 60,",
        "Kinderen van 18 maanden tot 3 jaar, 1.5, 3",
        "Mannen tussen 18 en 65 jaar, 18, 65",
        "Personen jonger dan 30 jaar,, 29"
    })
    void dutchAges(String words, Double minimum, Double maximum) {
        Eligibility read = forWhom(words, Lang.nl);
        assertThat(read.minimumAge()).isEqualTo(minimum);
        assertThat(read.maximumAge()).isEqualTo(maximum);
    }

    @ParameterizedTest
    @CsvSource({"Enfants âgés de 3 à 12 ans, fr", "Les plus de 50 ans, fr", "Kinderen van 3 tot 12 jaar, nl"})
    @DisplayName("Words are read the same composed, decomposed, with no-break spaces and with dashes of any kind")
    void sameInAnyForm(String words, Lang lang) {
        Eligibility read = forWhom(words, lang);
        assertThat(read.minimumAge()).isNotNull();
        for (String form : List.of(
                Normalizer.normalize(words, Normalizer.Form.NFD),
                words.replace(' ', '\u00A0'),
                words.replace(' ', '\u202F'))) {
            assertThat(forWhom(form, lang)).as(form).isEqualTo(read);
        }
        for (String dash : List.of("-", "–", "—", "‑", "−")) {
            assertThat(forWhom("Enfants de 3 " + dash + " 12 ans", Lang.fr).maximumAge())
                    .as(dash)
                    .isEqualTo(12);
        }
    }

    @DisplayName("Ages that may be those of others or of some cases are left in words")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Enfants (de 6 à 12 ans) et adolescents (13 à 18 ans)",
                "Enfants et jeunes de 0 à 18 ans (jusqu'à 20 ans si demande faite avant 18 ans)",
                "Parents d'enfants de 0 à 3 ans",
                "Femmes et enfants de 0 à 12 ans",
                "Femmes avec ou sans enfants( de 0 à 6 ans) ou enceintes et mineures",
                "Adultes et personnes âgées (+ de 65 ans) avec lésion cérébrale acquise",
                "Enfants de 4 à 12 ans et tout public",
                "Jeunes de 6 ans à 30 ans en majorité",
                "Ouvert à tous surtout aux 6-20 ans",
                "chômeurs de longue durée (2 ans de chômage pour les - de 45 ans, 6 mois pour les + de 45 ans)",
                "personnes en séjour légal de plus de 3 mois et moins de 3 ans",
                "Jeunes de 26 à 12 ans"
            })
    void doubtfulAges(String words) {
        Eligibility read = forWhom(words, Lang.fr);
        assertThat(read.minimumAge()).isNull();
        assertThat(read.maximumAge()).isNull();
    }

    @DisplayName("A list with a group that is not understood is left in words")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seniors, personnes en situation de handicap, personnes envoyées par le CPAS",
                "Tout le monde excepté les femmes seules",
                "Femmes seules ou avec enfants et bénévoles",
                "- Animations : jeunes de 6 à 16 ans | - Insertion socioprofessionnelle : personnes sous statut art.60",
                "- 70 adultes dont 50 avec déficience mentale",
                "Patients inscrits à la maison médicale",
                "Adultes isolés exclusivement (ni enfants, ni familles, ni femmes enceintes)"
            })
    void unknownGroup(String words) {
        assertThat(forWhom(words, Lang.fr).audiences().areUnknown()).isTrue();
    }

    @DisplayName("A condition at the end holds for all before it")
    @Test
    void trailingCondition() {
        assertThat(forWhom("Enfants, adolescents ou adultes polyhandicapés et leur famille", Lang.fr)
                        .audiences()
                        .codes())
                .containsExactly(
                        "children+people-with-disabilities",
                        "young-people+people-with-disabilities",
                        "adults+people-with-disabilities",
                        "families");
    }

    @DisplayName("An appointment in French is read where nothing limits it")
    @ParameterizedTest
    @CsvSource({
        "Uniquement par téléphone et sur rendez-vous, REQUIRED",
        "Sur rendez-vous, REQUIRED",
        "Avec ou sans rendez-vous, NOT_REQUIRED",
        "Sans rendez-vous, NOT_REQUIRED",
        "Sur place ou sur rendez-vous,",
        "De préférence sur rendez-vous,",
        "Sans rendez-vous le lundi et sur rendez-vous les autres jours,",
        "Par téléphone ou par e-mail,"
    })
    void frenchAppointment(String words, AppointmentRule appointment) {
        assertThat(EligibilityReader.read(null, new Bilingual(words, null), null)
                        .appointment())
                .isEqualTo(appointment);
    }

    @DisplayName("An appointment in Dutch is read where nothing limits it")
    @Test
    void dutchAppointment() {
        assertThat(EligibilityReader.read(null, new Bilingual(null, "Alleen op afspraak"), null)
                        .appointment())
                .isEqualTo(AppointmentRule.REQUIRED);
    }

    @DisplayName("The cost is read where nothing limits it")
    @ParameterizedTest
    @CsvSource({
        "Gratuit, FREE",
        "Kosteloos, ",
        "5 € par séance, PAID",
        "Gratuit pour les membres,",
        "'Première consultation gratuite, puis 10 €',"
    })
    void cost(String fees, CostType cost) {
        Bilingual french = new Bilingual(fees, null);
        Bilingual said = fees.equals("Kosteloos") ? new Bilingual(null, fees) : french;
        CostType expected = fees.equals("Kosteloos") ? CostType.FREE : cost;
        assertThat(EligibilityReader.read(null, null, said).cost()).isEqualTo(expected);
    }

    /** Floors a little below what was read when they were set: 219 ages and 384 audiences of 962, 3 appointments of 948. */
    @DisplayName("A third of the register of 2017 is read")
    @Test
    void register2017() throws IOException {
        int ages = 0;
        int audiences = 0;
        int appointments = 0;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = Files.newBufferedReader(SharedData.file("directory/bruxelles-social-2017.csv"))) {
            for (CSVRecord row : format.parse(text)) {
                Eligibility read = EligibilityReader.read(
                        text(row.get("target_group"), Lang.fr), text(row.get("access_mode"), Lang.fr), null);
                ages += read.minimumAge() == null && read.maximumAge() == null ? 0 : 1;
                audiences += read.audiences().areUnknown() ? 0 : 1;
                appointments += read.appointment() == null ? 0 : 1;
            }
        }
        assertThat(ages).isGreaterThanOrEqualTo(210);
        assertThat(audiences).isGreaterThanOrEqualTo(375);
        assertThat(appointments).isGreaterThanOrEqualTo(3);
    }
}
