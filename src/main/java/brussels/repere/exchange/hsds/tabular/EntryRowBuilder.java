package brussels.repere.exchange.hsds.tabular;

import brussels.repere.directory.LanguageRegistry;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.exchange.entries.EntryRow;
import brussels.repere.exchange.hsds.HsdsTaxonomy;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.exchange.wording.ListNotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects what a data package states of an institution from its service and all rows that belong to it. The reader of entries judges
 * it, so this checks only what a row of an entry cannot say. For one thread.
 */
final class EntryRowBuilder {

    private static final String EMAIL_SEPARATOR = "; ";
    private static final String UNNAMED_SOURCE = "HSDS";

    private final PackageRows rows;
    private final Consumer<ImportFinding> findings;
    private final CsvTable.Row service;
    private final String id;
    private final EntryRow entry;

    private EntryRowBuilder(PackageRows rows, CsvTable.Row service, Consumer<ImportFinding> findings) {
        this.rows = rows;
        this.findings = findings;
        this.service = service;
        this.id = service.findFirst("id").orElse("");
        this.entry = new EntryRow(service.line());
    }

    static EntryRow build(PackageRows rows, CsvTable.Row service, Consumer<ImportFinding> findings) {
        EntryRowBuilder builder = new EntryRowBuilder(rows, service, findings);
        builder.putIdentity();
        builder.putLocation();
        builder.putTexts();
        builder.putContact();
        builder.putArea();
        builder.putAttributes();
        builder.putCapacity();
        return builder.entry;
    }

    private void error(String code, Object... params) {
        findings.accept(ImportFinding.error(PackageTable.SERVICE.fileName(), service.line(), code, params));
    }

    private void warning(String code, Object... params) {
        findings.accept(ImportFinding.warning(PackageTable.SERVICE.fileName(), service.line(), code, params));
    }

    /** Puts a text in both languages; one that does not say its language is taken for French. */
    private void putTexts(EntryColumn french, EntryColumn dutch, CsvTable.Row row, String field) {
        Optional<String> inDutch = row.findFirst(field + "_nl");
        entry.putText(
                french,
                row.findFirst(field + "_fr").or(() -> inDutch.isPresent() ? Optional.empty() : row.findFirst(field)));
        entry.putText(dutch, inDutch);
    }

    private static Optional<String> anyLanguage(CsvTable.Row row, String field) {
        return row.findFirst(field + "_fr", field + "_nl", field);
    }

    private List<CsvTable.Row> children(PackageTable table) {
        return rows.listChildren(table, id);
    }

    private void putIdentity() {
        String organizationId = service.findFirst("organization_id").orElse("");
        Optional<CsvTable.Row> source = rows.listChildren(PackageTable.ORGANIZATION_IDENTIFIER, organizationId).stream()
                .findFirst();
        entry.putText(
                EntryColumn.SOURCE,
                source.flatMap(row -> row.findFirst("identifier_scheme")).or(() -> Optional.of(UNNAMED_SOURCE)));
        entry.putText(
                EntryColumn.SOURCE_ID,
                source.flatMap(row -> row.findFirst("identifier")).or(() -> Optional.of(id)));
        putTexts(EntryColumn.NAME_FR, EntryColumn.NAME_NL, service, "name");
        entry.putText(EntryColumn.LAST_VERIFIED, service.findFirst("assured_date"));
        CsvTable.Row organization = rows.findOrNull(PackageTable.ORGANIZATION, organizationId);
        if (organization != null) {
            entry.putText(EntryColumn.ALTERNATE_NAMES, organization.findFirst("alternate_name"));
            entry.putText(EntryColumn.LEGAL_STATUS, anyLanguage(organization, "legal_status"));
            entry.putText(EntryColumn.WEBSITE, organization.findFirst("website").or(() -> service.findFirst("url")));
        }
    }

    private void putLocation() {
        List<CsvTable.Row> links = children(PackageTable.SERVICE_AT_LOCATION);
        if (links.size() != 1) {
            error("hsds.one-location", links.size());
            return;
        }
        CsvTable.Row link = links.get(0);
        entry.putText(
                EntryColumn.CONFIDENTIAL,
                link.findFirst("confidential_location").map(value -> value.equals("true") ? "yes" : "no"));
        String locationId = link.findFirst("location_id").orElse("");
        CsvTable.Row location = rows.findOrNull(PackageTable.LOCATION, locationId);
        if (location != null) {
            entry.putText(EntryColumn.LAT, location.findFirst("latitude"));
            entry.putText(EntryColumn.LON, location.findFirst("longitude"));
        }
        rows.listChildren(PackageTable.ADDRESS, locationId).stream().findFirst().ifPresent(address -> {
            Optional<String> number = address.findFirst("number");
            entry.putText(EntryColumn.NUMBER, number);
            entry.putText(EntryColumn.STREET, anyLanguage(address, "address_1").map(line -> number.filter(
                            end -> line.endsWith(" " + end))
                    .map(end -> line.substring(0, line.length() - end.length() - 1))
                    .orElse(line)));
            entry.putText(EntryColumn.POSTCODE, address.findFirst("postal_code"));
            entry.putText(EntryColumn.CITY, anyLanguage(address, "city"));
        });
    }

    private void putTexts() {
        putTexts(EntryColumn.DESCRIPTION_FR, EntryColumn.DESCRIPTION_NL, service, "description");
        putTexts(EntryColumn.ELIGIBILITY_FR, EntryColumn.ELIGIBILITY_NL, service, "eligibility_description");
        putTexts(EntryColumn.APPLICATION_FR, EntryColumn.APPLICATION_NL, service, "application_process");
        putTexts(EntryColumn.REFERRAL_FR, EntryColumn.REFERRAL_NL, service, "referral_method");
        putTexts(EntryColumn.FEES_FR, EntryColumn.FEES_NL, service, "fees_description");
        putTexts(EntryColumn.ACCREDITATIONS_FR, EntryColumn.ACCREDITATIONS_NL, service, "accreditations");
        entry.putText(EntryColumn.MINIMUM_AGE, service.findFirst("minimum_age"));
        entry.putText(EntryColumn.MAXIMUM_AGE, service.findFirst("maximum_age"));
        List<CsvTable.Row> schedules = children(PackageTable.SCHEDULE);
        Optional<CsvTable.Row> asText = schedules.stream()
                .filter(row -> row.findFirst("freq").isEmpty())
                .findFirst();
        asText.ifPresent(row -> putTexts(EntryColumn.HOURS_FR, EntryColumn.HOURS_NL, row, "description"));
        if (asText.isEmpty() && !schedules.isEmpty()) {
            warning("hsds.hours");
        }
    }

    private void putContact() {
        entry.putList(
                EntryColumn.PHONES, childCells(PackageTable.PHONE, "number").toList());
        String emails = Stream.concat(service.findFirst("email").stream(), childCells(PackageTable.CONTACT, "email"))
                .distinct()
                .collect(Collectors.joining(EMAIL_SEPARATOR));
        entry.putText(EntryColumn.EMAIL, Optional.of(emails));
        Stream<String> interpreter =
                anyLanguage(service, "interpretation_services").map(text -> LanguageRegistry.VIA_INTERPRETER).stream();
        entry.putList(
                EntryColumn.LANGUAGES,
                Stream.concat(childCells(PackageTable.LANGUAGE, "code"), interpreter)
                        .toList());
    }

    private Stream<String> childCells(PackageTable table, String column) {
        return children(table).stream().flatMap(row -> row.findFirst(column).stream());
    }

    /** Other products have no column for the territory: their areas are known by name, if at all. */
    private void putArea() {
        List<String> members = new ArrayList<>();
        for (CsvTable.Row area : children(PackageTable.SERVICE_AREA)) {
            boolean drawn = area.findFirst("territory").isEmpty()
                    && area.findFirst("extent").isPresent();
            if (drawn) {
                findings.accept(ImportFinding.error(PackageTable.SERVICE_AREA.fileName(), area.line(), "hsds.drawn"));
            }
            area.findFirst("territory").or(() -> anyLanguage(area, "name")).ifPresent(members::add);
            area.findFirst("exclusive")
                    .ifPresent(value ->
                            entry.putText(EntryColumn.EXCLUSIVE, Optional.of(value.equals("true") ? "yes" : "no")));
            area.findFirst("incomplete")
                    .filter("true"::equals)
                    .ifPresent(value -> members.add(AreaNotation.INCOMPLETE_MARK));
        }
        entry.putList(EntryColumn.AREAS, members);
    }

    /** How many are free, which others may tell without a maximum, is no capacity. */
    private void putCapacity() {
        children(PackageTable.SERVICE_CAPACITY).stream().findFirst().ifPresent(capacity -> {
            entry.putText(EntryColumn.CAPACITY, capacity.findFirst("maximum"));
            entry.putText(EntryColumn.CAPACITY_ON, capacity.findFirst("stated_on"));
            CsvTable.Row unit = rows.findOrNull(
                    PackageTable.UNIT, capacity.findFirst("unit_id").orElse(""));
            if (unit != null) {
                entry.putText(EntryColumn.CAPACITY_UNIT, unit.findFirst("identifier", "name"));
            }
        });
    }

    private void putAttributes() {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        for (CsvTable.Row attribute : children(PackageTable.ATTRIBUTE)) {
            CsvTable.Row term = rows.findOrNull(
                    PackageTable.TAXONOMY_TERM,
                    attribute.findFirst("taxonomy_term_id").orElse(""));
            Optional<String> taxonomy =
                    term == null ? Optional.empty() : term.findFirst("taxonomy").flatMap(HsdsTaxonomy::findCode);
            Optional<String> code = term == null ? Optional.empty() : term.findFirst("code");
            if (taxonomy.isEmpty() || code.isEmpty()) {
                findings.accept(
                        ImportFinding.warning(PackageTable.ATTRIBUTE.fileName(), attribute.line(), "hsds.taxonomy"));
                continue;
            }
            Set<String> codesOfTaxonomy = codes.computeIfAbsent(taxonomy.get(), none -> new LinkedHashSet<>());
            boolean grouped = taxonomy.get().equals(HsdsTaxonomy.AUDIENCE.code());
            codesOfTaxonomy.addAll(
                    List.of((grouped ? attribute.findFirst("value").orElse(code.get()) : code.get()).split(",")));
            if (taxonomy.get().equals(HsdsTaxonomy.AVAILABILITY.code())) {
                entry.putText(EntryColumn.AVAILABILITY_ON, attribute.findFirst("value"));
            }
        }
        Map.of(
                        HsdsTaxonomy.NEED, EntryColumn.CATEGORIES,
                        HsdsTaxonomy.DELIVERY_MODE, EntryColumn.MODES,
                        HsdsTaxonomy.AUDIENCE, EntryColumn.AUDIENCES)
                .forEach((taxonomy, column) -> entry.putList(column, codes.getOrDefault(taxonomy.code(), Set.of())));
        Map.of(
                        HsdsTaxonomy.COST, EntryColumn.COST,
                        HsdsTaxonomy.APPOINTMENT, EntryColumn.APPOINTMENT,
                        HsdsTaxonomy.AVAILABILITY, EntryColumn.AVAILABILITY)
                .forEach((taxonomy, column) -> entry.putText(
                        column,
                        Optional.of(
                                String.join(ListNotation.SEPARATOR, codes.getOrDefault(taxonomy.code(), Set.of())))));
    }
}
