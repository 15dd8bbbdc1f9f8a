package brussels.repere.exchange.socialbrussels;

import static brussels.repere.testing.RegisterRecordBuilder.record;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.Site;
import brussels.repere.directory.storage.SourceFacts;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.exchange.wording.CityNameResolver;
import brussels.repere.exchange.wording.DeliveryModeWords;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.testing.RegisterRecordBuilder;
import brussels.repere.testing.SharedData;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From records to institutions: what records say, what they leave empty, and what faults they have. */
class OrganizationReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final TerritoryKey JETTE = new TerritoryKey(Level.COMMUNE, "21010");

    private static TerritoryMap map;
    private static BilingualStreetNames streets;

    private final RecordFindings findings = new RecordFindings();

    @BeforeAll
    static void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
        streets = BilingualStreetNames.readBundled();
    }

    private Optional<DirectoryEntry> read(JsonNode record, SourceFacts known) {
        ReferenceLists lists = new ReferenceLists(
                Map.of("392", new Bilingual("Jette", "Jette"), "4", new Bilingual("Atlantide", null)),
                Map.of(
                        "820",
                        new Bilingual("russe ", "Russisch "),
                        "847",
                        new Bilingual("-service faisant appel à un service d'interprétariat social", null)),
                Map.of("733", new Bilingual("À domicile", "Aan huis")),
                Map.of());
        return new OrganizationReader(
                        new OfferingReader(new AreaNotation(map), lists, List.of("C1", "C337")::contains, findings),
                        new AddressReader(new CityNameResolver(map), streets),
                        TODAY,
                        findings)
                .read(record.path("id").asText(), record, known, TODAY);
    }

    private DirectoryEntry read(RegisterRecordBuilder record) {
        return read(record.json(), null).orElseThrow();
    }

    private static SourceFacts known(boolean confidential, String... categories) {
        return new SourceFacts(
                List.of(categories),
                List.of("ar"),
                List.of(DeliveryMode.ONLINE),
                ServiceArea.of(JETTE).withExclusive(AreaExclusivity.YES),
                new Eligibility(18.0, null, TargetAudiences.UNKNOWN, CostType.FREE, null),
                new StatedAvailability(StatedAvailability.State.FULL, TODAY),
                new StatedCapacity(12, StatedCapacity.Unit.PLACES, TODAY),
                new Bilingual("5 €", null),
                confidential,
                TODAY,
                false);
    }

    @DisplayName("The known record of the register is read")
    @Test
    void knownRecord() throws IOException {
        JsonNode sample = new ObjectMapper()
                .readTree(SharedData.file("directory/social-brussels-organisation-sample.json")
                        .toFile());
        DirectoryEntry entry = read(sample, null).orElseThrow();
        assertThat(entry.organization().name().nl()).isEqualTo("COÖRDINATIE VAN DE SCHAARBEEKSE SOCIALE ACTIE");
        assertThat(entry.organization().alternateNames()).containsExactly("CASS", "CSSA");
        assertThat(entry.organization().legalStatus())
                .isEqualTo(new Bilingual("Service public - CPAS", "Openbare dienst - OCMW"));
        assertThat(entry.provenance().lastVerified()).isEqualTo(YearMonth.of(2020, 8));
        assertThat(entry.contact().phones()).containsExactly("02/435.51.38", "02/435.51.39");
        assertThat(entry.contact().website()).isEqualTo("http://www.cass-cssa.be");
        assertThat(entry.contact().email()).isEqualTo("cass@cpas-schaerbeek.be");
        assertThat(entry.access().hours().nl()).isEqualTo("Van maandag tot vrijdag van 8.30 uur tot 16 uur");
        assertThat(entry.texts().applicationProcess())
                .isEqualTo(new Bilingual("Par e-mail, Par téléphone", "Per e-mail, Telefonisch"));
        Site site = entry.location().site();
        assertThat(site.street()).isEqualTo(new Bilingual("Boulevard Auguste Reyers", "Auguste Reyerslaan"));
        assertThat(site.city()).isEqualTo(new Bilingual("Schaerbeek", "Schaarbeek"));
        assertThat(site.postcode()).isEqualTo("1030");
        assertThat(map.findTerritory(
                                Level.QUARTIER, site.point().lon(), site.point().lat())
                        .orElseThrow()
                        .key()
                        .code())
                .isEqualTo("87");
        assertThat(entry.area()).as("what is not known is not claimed").isNull();
        assertThat(entry.offering().categories()).isEmpty();
        assertThat(findings.list()).extracting(ImportFinding::code).containsExactly("social.no-area");
    }

    @DisplayName("Every zone, language and mode of delivery of the register is understood")
    @Test
    void allReferences() throws IOException {
        List<String> unknown = new ArrayList<>();
        AreaNotation areas = new AreaNotation(map);
        list("zones")
                .forEach(zone ->
                        unknown.addAll(areas.read(zone.path("labelFr").asText()).unresolved()));
        list("languages").forEach(language -> {
            if (LanguageRegistry.known()
                    .findByName(language.path("nameFr").asText())
                    .isEmpty()) {
                unknown.add(language.path("nameFr").asText());
            }
        });
        list("service-types").forEach(mode -> {
            if (DeliveryModeWords.find(mode.path("labelFr").asText()).isEmpty()) {
                unknown.add(mode.path("labelFr").asText());
            }
        });
        assertThat(unknown).isEmpty();
    }

    private static JsonNode list(String name) throws IOException {
        return new ObjectMapper()
                .readTree(SharedData.file("directory/social-brussels-" + name + ".json")
                        .toFile());
    }

    @DisplayName("Ids become what the register calls them")
    @Test
    void ids() {
        DirectoryEntry entry = read(record(1)
                .with("actionZones", "[392]")
                .with("languageOffers", "[{\"id\":820},{\"id\":847}]")
                .with("offerTypes", "[{\"id\":733}]")
                .with("agreements", "[{\"id\":5,\"labelFr\":\"CPAS - COCOM\",\"labelNl\":\"OCMW - GGC\"}]")
                .with("otherAgreementFr", "[\"ONE\"]"));
        assertThat(entry.area()).isEqualTo(ServiceArea.of(JETTE));
        assertThat(entry.offering().categories()).containsExactly("C1");
        assertThat(entry.offering().languages()).containsExactly("ru", LanguageRegistry.VIA_INTERPRETER);
        assertThat(entry.offering().modes()).containsExactly(DeliveryMode.AT_HOME);
        assertThat(entry.texts().accreditations()).isEqualTo(new Bilingual("CPAS - COCOM | ONE", "OCMW - GGC"));
    }

    @DisplayName("A zone with a name and no territory makes the area incomplete and is reported")
    @Test
    void zoneWithoutTerritory() {
        assertThat(read(record(1).with("actionZones", "[392, 4]")).area().incomplete())
                .isTrue();
        assertThat(findings.list())
                .containsExactly(ImportFinding.warning("organisation/1", 0, "service.area-part", "Atlantide"));
    }

    @DisplayName("Coordinates in metres are read where there are no degrees")
    @Test
    void metres() {
        Site site = read(record(1)
                        .with(
                                "address",
                                "{\"x\":152302,\"y\":171263,\"streetNl\":\"Auguste Reyerslaan\",\"zipCode\":1030}"))
                .location()
                .site();
        assertThat(site.point().lat()).isEqualTo(50.851756, Offset.offset(0.00001));
        assertThat(site.point().lon()).isEqualTo(4.401445, Offset.offset(0.00001));
        assertThat(site.street().fr()).isEqualTo("Boulevard Auguste Reyers");
    }

    @DisplayName("Values that the register leaves empty stay as known")
    @Test
    void emptyKept() {
        DirectoryEntry entry = read(
                        record(1)
                                .without("actionZones")
                                .with("categoriesObject", "[]")
                                .with("isInterpreting", "true")
                                .json(),
                        known(true, "C67"))
                .orElseThrow();
        assertThat(entry.area().territories()).containsExactly(JETTE);
        assertThat(entry.offering().categories()).containsExactly("C67");
        assertThat(entry.offering().languages()).containsExactly("ar", LanguageRegistry.VIA_INTERPRETER);
        assertThat(entry.offering().modes()).containsExactly(DeliveryMode.ONLINE);
        assertThat(entry.location().confidential()).isTrue();
    }

    @DisplayName("Values that the register never states stay as known")
    @Test
    void unstatedKept() {
        DirectoryEntry entry = read(record(1).json(), known(false, "C67")).orElseThrow();
        assertThat(entry.area().exclusive()).isEqualTo(AreaExclusivity.YES);
        assertThat(entry.access().eligibility().minimumAge()).isEqualTo(18);
        assertThat(entry.access().eligibility().cost()).isEqualTo(CostType.FREE);
        assertThat(entry.access().availability().state()).isEqualTo(StatedAvailability.State.FULL);
        assertThat(entry.texts().feesDescription().fr()).isEqualTo("5 €");
        assertThat(entry.offering().categories()).as("but what it says counts").containsExactly("C1");
    }

    @DisplayName("A refuge is confidential until somebody says that it is none")
    @Test
    void refuge() {
        RegisterRecordBuilder refuge = record(1).with("categoriesObject", "[{\"id\":337}]");
        assertThat(read(refuge.json(), null).orElseThrow().location().confidential())
                .isTrue();
        assertThat(read(refuge.json(), null).orElseThrow().location().site()).isEqualTo(Site.UNKNOWN);
        assertThat(read(refuge.json(), known(false, "C1"))
                        .orElseThrow()
                        .location()
                        .confidential())
                .as("it has become one")
                .isTrue();
        assertThat(read(refuge.json(), known(false, "C337"))
                        .orElseThrow()
                        .location()
                        .confidential())
                .as("an operator said so")
                .isFalse();
        assertThat(read(
                                record(1)
                                        .with("address", "{\"streetFr\":\"Adresse confidentielle\"}")
                                        .json(),
                                null)
                        .orElseThrow()
                        .location()
                        .confidential())
                .isTrue();
    }

    @DisplayName("A field of another form is a fault that names record and field")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "permanencyFr | 5 | social.field.text | permanencyFr",
                "permanencyFr | \"a\\u0007\" | social.field.control | permanencyFr",
                "telFr | \"02\" | social.field.list | telFr",
                "telNl | [2] | social.field.texts | telNl",
                "isInterpreting | \"oui\" | social.field.yes-or-no | isInterpreting",
                "address | \"Rue Haute\" | social.field.object | address",
                "address | {\"zipCode\":\"1000\"} | social.field.number | address.zipCode",
                "address | {\"lon\":50.8,\"lat\":4.3} | social.field.point | address.lon",
                "address | {\"lat\":50.8} | social.field.half | address.lon",
                "legalStatus | {\"labelFr\":1} | social.field.text | legalStatus.labelFr",
                "categoriesObject | [{\"name\":\"x\"}] | social.field.ids | categoriesObject",
                "categoriesObject | [{\"id\":77777}] | social.field.unknown | categoriesObject",
                "actionZones | [1] | social.field.unknown | actionZones",
                "languageOffers | [{\"id\":1}] | social.field.unknown | languageOffers",
                "lastUpdate | \"2020-08-28\" | social.field.date | lastUpdate",
                "lastUpdate | \"31/02/20\" | social.field.date | lastUpdate",
                "lastUpdate | \"23/11/26\" | social.field.date | lastUpdate",
            })
    void changedForm(String field, String value, String code, String told) {
        assertThat(read(record(12).with(field, value).json(), null)).isEmpty();
        ImportFinding fault = findings.list().get(0);
        assertThat(fault.file()).isEqualTo("organisation/12");
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.params().get(0)).isEqualTo(told);
        assertThat(findings.countFaulty()).isEqualTo(1);
    }

    @DisplayName("A record with another id or without a name is refused")
    @Test
    void otherRecord() {
        assertThat(read(
                        record(12)
                                .without("nameOfficialFr")
                                .without("nameOfficialNl")
                                .json(),
                        null))
                .isEmpty();
        assertThat(findings.list().get(0).code()).isEqualTo("social.field.missing");
        assertThat(read(record(12).with("id", "\"12\"").json(), null)).isEmpty();
        assertThat(findings.list().get(1).code()).isEqualTo("social.other-id");
    }

    @DisplayName("New fields are counted, and the record is imported")
    @Test
    void newFields() {
        read(record(1).with("mood", "1").with("address", "{\"floor\":2}"));
        read(record(2).with("mood", "2"));
        assertThat(findings.list())
                .contains(
                        ImportFinding.warning("", 0, "social.unknown-field", "mood", 2),
                        ImportFinding.warning("", 0, "social.unknown-field", "address.floor", 1));
        assertThat(findings.countFaulty()).isZero();
    }
}
