package brussels.repere.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Offering;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.PublicLocation;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.Site;
import brussels.repere.directory.StatedLocation;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ServiceRecordJsonTest {

    private static final Site SITE =
            new Site(new Bilingual("Rue Haute", "Hoogstraat"), "298", "1000", null, new Site.Point(50.8355, 4.3476));

    private static ListedService service(StatedLocation location) {
        return new ListedService(
                UUID.randomUUID(),
                new ListedService.Service(UUID.randomUUID(), new Bilingual("CPAS", "OCMW"), List.of("Aide")),
                new ListedService.Organization(UUID.randomUUID(), new Bilingual("CPAS", null), null),
                new Offering(List.of("C67"), List.of("fr", "via-interpreter"), List.of(DeliveryMode.AT_HOME)),
                PublicLocation.of(location),
                "46cd4327f391bbea",
                new ContactDetails(List.of("02 543 61 11"), "https://example.be", null),
                new ServiceAccess(
                        new Bilingual("lu-ve 9h-17h", null),
                        new Eligibility(
                                18.0,
                                null,
                                new TargetAudiences(List.of(EnumSet.of(Audience.WOMEN, Audience.HOMELESS))),
                                CostType.FREE,
                                null),
                        new StatedAvailability(StatedAvailability.State.FULL, LocalDate.of(2026, 10, 1))),
                ServiceTexts.builder()
                        .feesDescription(new Bilingual(null, "gratis"))
                        .build(),
                new Provenance("test", "17", LocalDate.of(2026, 11, 2), YearMonth.of(2017, 2)),
                new ListedService.Status(List.of(ReportCode.hours), LocalDate.of(2026, 11, 3), List.of(), null));
    }

    @Test
    @DisplayName("A record is read as it was written")
    void roundTrip() {
        ListedService atSite = service(new StatedLocation(SITE, false));
        assertThat(ServiceRecordJson.read(ServiceRecordJson.write(atSite))).isEqualTo(atSite);
        ListedService nowhere = service(StatedLocation.NONE);
        assertThat(ServiceRecordJson.read(ServiceRecordJson.write(nowhere))).isEqualTo(nowhere);
    }

    @Test
    @DisplayName("A confidential site neither gets into a record nor out of one")
    void confidential() {
        ListedService hidden = service(new StatedLocation(SITE, true));
        String json = ServiceRecordJson.write(hidden);
        assertThat(json).contains("\"location\":{\"confidential\":true}");
        assertThat(ServiceRecordJson.read(json)).isEqualTo(hidden);
        String forged =
                json.replace("{\"confidential\":true}", "{\"site\":{\"number\":\"298\"},\"confidential\":true}");
        assertThat(ServiceRecordJson.read(forged)).isEqualTo(hidden);
    }
}
