package brussels.repere.directory;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** These texts and hashes stand in databases since version 0.1.0: a change here is a change of everybody's data. */
class StoredTextTest {

    private static final Site SITE = new Site(
            new Bilingual("Rue Haute", "Hoogstraat"),
            "298",
            "1000",
            new Bilingual("Bruxelles", "Brussel"),
            new Site.Point(50.8355, 4.3476));

    private static final DirectoryEntry FULL = new DirectoryEntry(
            new Provenance("bruxelles-social", "17", LocalDate.of(2026, 11, 2), YearMonth.of(2017, 2)),
            new DirectoryEntry.Organization(
                    new Bilingual("CPAS de Bruxelles", "OCMW Brussel"),
                    List.of("CPAS", "OCMW"),
                    new Bilingual("Service public", null)),
            new Offering(
                    List.of("C67", "C458"),
                    List.of("fr", "via-interpreter"),
                    List.of(DeliveryMode.ON_SITE, DeliveryMode.AT_HOME)),
            new StatedLocation(SITE, false),
            ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21004")),
            new ContactDetails(List.of("02 543 61 11"), "https://example.be", "info@example.be"),
            new ServiceAccess(
                    new Bilingual("lu-ve 9h-17h", null),
                    new Eligibility(
                            18.0,
                            null,
                            new TargetAudiences(List.of(EnumSet.of(Audience.WOMEN, Audience.HOMELESS))),
                            CostType.FREE,
                            AppointmentRule.REQUIRED),
                    new StatedAvailability(StatedAvailability.State.WAITING_LIST, LocalDate.of(2026, 10, 1))),
            ServiceTexts.builder()
                    .description(new Bilingual("Aide sociale", null))
                    .feesDescription(new Bilingual(null, "gratis"))
                    .build());

    @Test
    @DisplayName("All that may be said of an institution is written as it always was")
    void full() {
        assertThat(StoredText.of(FULL))
                .isEqualTo("DirectoryEntry[provenance=Provenance[source=bruxelles-social, sourceId=17, "
                        + "retrievedOn=2026-11-02, lastVerified=2017-02], name=Bilingual[fr=CPAS de Bruxelles, "
                        + "nl=OCMW Brussel], alternateNames=[CPAS, OCMW], legalStatus=Bilingual[fr=Service public, "
                        + "nl=null], categories=[C67, C458], languages=[fr, via-interpreter], modes=[ON_SITE, AT_HOME], "
                        + "site=Site[street=Bilingual[fr=Rue Haute, nl=Hoogstraat], number=298, postcode=1000, "
                        + "city=Bilingual[fr=Bruxelles, nl=Brussel], point=Point[lat=50.8355, lon=4.3476]], "
                        + "confidential=false, area=[commune:21004]UNKNOWN, phones=[02 543 61 11], "
                        + "website=https://example.be, email=info@example.be, hours=Bilingual[fr=lu-ve 9h-17h, nl=null], "
                        + "texts=ServiceTexts[description=Bilingual[fr=Aide sociale, nl=null], "
                        + "eligibilityDescription=null, applicationProcess=null, feesDescription=Bilingual[fr=null, "
                        + "nl=gratis], accreditations=null], eligibility=Eligibility[minimumAge=18.0, maximumAge=null, "
                        + "audiences=Audiences[groups=[[WOMEN, HOMELESS]]], cost=FREE, appointment=REQUIRED], "
                        + "availability=Availability[state=WAITING_LIST, on=2026-10-01]]");
        assertThat(FULL.contentHash()).isEqualTo("ef0fd79fc64ce5f1703efd94b024dbc8522e8bd1ecfd59c793239a4e7b510a6f");
    }

    @Test
    @DisplayName("How many it can take is written only where that is stated")
    void capacity() {
        DirectoryEntry beds = entry("x")
                .capacity(new StatedCapacity(394, StatedCapacity.Unit.BEDS, LocalDate.of(2020, 2, 1)))
                .build();
        assertThat(StoredText.of(beds))
                .isEqualTo(StoredText.of(entry("x").build())
                        .replaceFirst(
                                "availability=null]$",
                                "availability=null, capacity=Capacity[number=394, unit=BEDS, on=2020-02-01]]"));
    }

    @Test
    @DisplayName("How well a point fits is written only where the point was found by the address")
    void locatedSite() {
        Site located = SITE.withPoint(SITE.point(), PointPrecision.STREET);
        assertThat(StoredText.of(located)).isEqualTo(StoredText.of(SITE).replace("]]", "], precision=STREET]"));
    }

    @Test
    @DisplayName("An institution of which nothing is known but its name is written as it always was")
    void empty() {
        assertThat(StoredText.of(entry("x").build()))
                .isEqualTo("DirectoryEntry[provenance=Provenance[source=test, sourceId=x, retrievedOn=null, "
                        + "lastVerified=null], name=Bilingual[fr=x, nl=null], alternateNames=[], legalStatus=null, "
                        + "categories=[], languages=[], modes=[], site=null, confidential=false, area=null, phones=[], "
                        + "website=null, email=null, hours=null, texts=ServiceTexts[description=null, "
                        + "eligibilityDescription=null, applicationProcess=null, feesDescription=null, "
                        + "accreditations=null], eligibility=Eligibility[minimumAge=null, maximumAge=null, "
                        + "audiences=Audiences[groups=[]], cost=null, appointment=null], availability=null]");
        assertThat(entry("x").build().contentHash())
                .isEqualTo("e12513899568d5b22b04ca7cfa438f79a02528ca61b894142f34bb352e682ccf");
    }

    @Test
    @DisplayName("The hash of each field, by which a correction knows whether its source caught up")
    void fields() {
        assertThat(List.of(EntryField.values()))
                .extracting(field -> field.code() + " " + field.hash(FULL).substring(0, 8))
                .containsExactly(
                        "name 73c06a1b",
                        "alternateNames 5e8738f3",
                        "legalStatus 23067abe",
                        "categories 4a6aa89c",
                        "languages ed3a4d23",
                        "modes 2c114c97",
                        "location 378c8856",
                        "area 46cd4327",
                        "phones 813d5ef7",
                        "website bc96a5b3",
                        "email 071be7c3",
                        "hours 5ff83883",
                        "description 3dafe20c",
                        "eligibilityDescription 74234e98",
                        "applicationProcess 74234e98",
                        "feesDescription d515f3d7",
                        "referralMethod 74234e98",
                        "accreditations 74234e98",
                        "eligibility 1caea4b8",
                        "availability b61f2d07",
                        "capacity 74234e98");
    }

    @Test
    @DisplayName("The id of a location that several share, and the key of an area")
    void keys() {
        assertThat(SITE.sharedKey())
                .isEqualTo("Site[street=Bilingual[fr=Rue Haute, nl=Hoogstraat], number=298, postcode=1000, "
                        + "city=Bilingual[fr=Bruxelles, nl=Brussel], point=Point[lat=50.8355, lon=4.3476]]");
        assertThat(FULL.area().key()).isEqualTo("46cd4327f391bbea");
    }
}
