package brussels.repere.search.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Offering;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.PublicLocation;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.StatedLocation;
import brussels.repere.directory.facts.FieldEdit;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.search.freshness.FreshnessCount.Tally;
import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The freshness of a service")
class ServiceFreshnessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final LocalDate SINCE = TODAY.minusMonths(12);

    private static ListedService service(YearMonth verified, LocalDate retrieved, LocalDate availabilityOn) {
        UUID id = new UUID(0, 1);
        Bilingual name = new Bilingual("Maison", null);
        return new ListedService(
                id,
                new ListedService.Service(id, name, List.of()),
                new ListedService.Organization(id, name, null),
                new Offering(List.of("C67"), List.of(), List.of(DeliveryMode.ON_SITE)),
                PublicLocation.of(StatedLocation.NONE),
                null,
                new ContactDetails(List.of("02 500 10 10"), null, null),
                new ServiceAccess(
                        null,
                        Eligibility.UNKNOWN,
                        availabilityOn == null
                                ? null
                                : new StatedAvailability(StatedAvailability.State.FULL, availabilityOn)),
                ServiceTexts.NONE,
                new Provenance("test", "1", retrieved, verified),
                new ListedService.Status(List.of(), null, List.of(), null));
    }

    private static ServiceFreshness of(ListedService service, FieldEdit... edits) {
        return ServiceFreshness.of(service, List.of(edits), SINCE, TODAY);
    }

    private static FieldEdit confirmed(EntryField field, LocalDate on) {
        return new FieldEdit(field, YearMonth.from(on), on, true, "", null);
    }

    @DisplayName("counts what is stated, and no more: name, telephone, category, way of helping")
    @Test
    void stated() {
        ServiceFreshness old = of(service(YearMonth.of(2017, 3), null, null));
        assertThat(old.all()).isEqualTo(new Tally(0, 4, 0));
        assertThat(old.groups()).containsOnlyKeys(FactGroup.NAMES, FactGroup.CONTACT, FactGroup.NEEDS, FactGroup.WAYS);
        assertThat(old.years()).containsExactly(Map.entry(2017, 4));
        assertThat(old.due()).isEqualTo(4);
    }

    @DisplayName("does not take the day on which a record was copied for a confirmation")
    @Test
    void copied() {
        ServiceFreshness copied = of(service(null, TODAY, null));
        assertThat(copied.all()).isEqualTo(new Tally(0, 0, 4));
        assertThat(copied.due()).isEqualTo(4);
    }

    @DisplayName("is of each fact its own: one that was confirmed here is fresh, those beside it are not")
    @Test
    void own() {
        ServiceFreshness one =
                of(service(YearMonth.of(2017, 3), null, null), confirmed(EntryField.PHONES, TODAY.minusDays(1)));
        assertThat(one.all()).isEqualTo(new Tally(1, 3, 0));
        assertThat(one.groups().get(FactGroup.CONTACT)).isEqualTo(new Tally(1, 0, 0));
        assertThat(one.due()).isEqualTo(3);
        ServiceFreshness room = of(service(YearMonth.of(2017, 3), null, TODAY.minusDays(20)));
        assertThat(room.groups().get(FactGroup.ROOM)).isEqualTo(new Tally(1, 0, 0));
        assertThat(room.due())
                .as("room is due after 14 days, and still confirmed of late")
                .isEqualTo(5);
    }

    @DisplayName("ends after twelve months to the day, and of a month after its last one")
    @Test
    void borders() {
        assertThat(of(service(null, null, null), confirmed(EntryField.PHONES, SINCE))
                        .all())
                .isEqualTo(new Tally(1, 0, 3));
        assertThat(of(service(null, null, null), confirmed(EntryField.PHONES, SINCE.minusDays(1)))
                        .all())
                .isEqualTo(new Tally(0, 1, 3));
        assertThat(of(service(YearMonth.of(2025, 11), null, null)).all()).isEqualTo(new Tally(4, 0, 0));
        assertThat(of(service(YearMonth.of(2025, 10), null, null)).all()).isEqualTo(new Tally(0, 4, 0));
    }

    @DisplayName("is weighed by the people of its area, and without any it weighs nothing")
    @Test
    void weighed() {
        FreshnessCount count = FreshnessCount.NONE
                .plus(new Tally(1, 0, 0), 1_000)
                .plus(new Tally(0, 1, 0), 3_000)
                .plus(new Tally(0, 0, 2), 0)
                .plus(Tally.NONE, 5_000);
        assertThat(count.services()).isEqualTo(3);
        assertThat(count.confirmedShare()).isEqualTo(0.25);
        assertThat(count.unknownShare()).isEqualTo(0.5);
        assertThat(count.confirmedWeightedShare()).isEqualTo(0.25);
        assertThat(count.olderWeightedShare()).isEqualTo(0.75);
        assertThat(count.unknownWeightedShare()).isZero();
        assertThat(FreshnessCount.NONE.isWeighted()).isFalse();
        assertThat(FreshnessCount.NONE.confirmedShare()).isZero();
    }

    @DisplayName("has a group for each field")
    @Test
    void groups() {
        assertThat(Stream.of(EntryField.values()).map(FactGroup::of)).doesNotContainNull();
    }
}
