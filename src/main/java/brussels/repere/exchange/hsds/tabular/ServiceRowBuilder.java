package brussels.repere.exchange.hsds.tabular;

import brussels.repere.directory.LanguageRegistry;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds the row of an institution from a service of a data package and all rows that belong to it. The reader of tables of
 * institutions judges the row, so this checks only what a row cannot say. For one thread.
 */
final class ServiceRowBuilder {

    private static final String EMAIL_SEPARATOR = "; ";
    private static final String UNNAMED_SOURCE = "HSDS";

    private final PackageRows rows;
    private final Consumer<ImportFinding> findings;
    private final CsvTable.Row service;
    private final String id;
    private final Map<String, String> cells = new LinkedHashMap<>();

    private ServiceRowBuilder(PackageRows rows, CsvTable.Row service, Consumer<ImportFinding> findings) {
        this.rows = rows;
        this.findings = findings;
        this.service = service;
        this.id = service.findFirst("id").orElse("");
    }

    /** Returns the cells by column, without those that are empty. */
    static Map<String, String> build(PackageRows rows, CsvTable.Row service, Consumer<ImportFinding> findings) {
        ServiceRowBuilder builder = new ServiceRowBuilder(rows, service, findings);
        builder.putIdentity();
        builder.putLocation();
        builder.putTexts();
        builder.putContact();
        builder.putArea();
        builder.putAttributes();
        builder.cells.values().removeIf(Objects::isNull);
        return builder.cells;
    }

    private void error(String code, Object... params) {
        findings.accept(ImportFinding.error(PackageTable.SERVICE.fileName(), service.line(), code, params));
    }

    private void warning(String code, Object... params) {
        findings.accept(ImportFinding.warning(PackageTable.SERVICE.fileName(), service.line(), code, params));
    }

    private void put(String column, Optional<String> cell) {
        cells.put(column, cell.orElse(null));
    }

    /** Puts a text in both languages; one that does not say its language is taken for French. */
    private void putTexts(String column, CsvTable.Row row, String field) {
        Optional<String> dutch = row.findFirst(field + "_nl");
        put(
                column + "_fr",
                row.findFirst(field + "_fr").or(() -> dutch.isPresent() ? Optional.empty() : row.findFirst(field)));
        put(column + "_nl", dutch);
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
        put("source", source.flatMap(row -> row.findFirst("identifier_scheme")).or(() -> Optional.of(UNNAMED_SOURCE)));
        put("source_id", source.flatMap(row -> row.findFirst("identifier")).or(() -> Optional.of(id)));
        putTexts("name", service, "name");
        put("last_verified", service.findFirst("assured_date"));
        CsvTable.Row organization = rows.findOrNull(PackageTable.ORGANIZATION, organizationId);
        if (organization != null) {
            put("alternate_names", organization.findFirst("alternate_name"));
            put("legal_status", anyLanguage(organization, "legal_status"));
            put("website", organization.findFirst("website").or(() -> service.findFirst("url")));
        }
    }

    private void putLocation() {
        List<CsvTable.Row> links = children(PackageTable.SERVICE_AT_LOCATION);
        if (links.size() != 1) {
            error("hsds.one-location", links.size());
            return;
        }
        CsvTable.Row link = links.get(0);
        put("confidential", link.findFirst("confidential_location").map(value -> value.equals("true") ? "yes" : "no"));
        String locationId = link.findFirst("location_id").orElse("");
        CsvTable.Row location = rows.findOrNull(PackageTable.LOCATION, locationId);
        if (location != null) {
            put("lat", location.findFirst("latitude"));
            put("lon", location.findFirst("longitude"));
        }
        rows.listChildren(PackageTable.ADDRESS, locationId).stream().findFirst().ifPresent(address -> {
            Optional<String> number = address.findFirst("number");
            put("number", number);
            put("street", anyLanguage(address, "address_1").map(line -> number.filter(end -> line.endsWith(" " + end))
                    .map(end -> line.substring(0, line.length() - end.length() - 1))
                    .orElse(line)));
            put("postcode", address.findFirst("postal_code"));
            put("city", anyLanguage(address, "city"));
        });
    }

    private void putTexts() {
        putTexts("description", service, "description");
        putTexts("eligibility", service, "eligibility_description");
        putTexts("application", service, "application_process");
        putTexts("fees", service, "fees_description");
        putTexts("accreditations", service, "accreditations");
        put("minimum_age", service.findFirst("minimum_age"));
        put("maximum_age", service.findFirst("maximum_age"));
        List<CsvTable.Row> schedules = children(PackageTable.SCHEDULE);
        Optional<CsvTable.Row> asText = schedules.stream()
                .filter(row -> row.findFirst("freq").isEmpty())
                .findFirst();
        asText.ifPresent(row -> putTexts("hours", row, "description"));
        if (asText.isEmpty() && !schedules.isEmpty()) {
            warning("hsds.hours");
        }
    }

    private void putContact() {
        put("phones", join(childCells(PackageTable.PHONE, "number"), ListNotation.SEPARATOR));
        put(
                "email",
                join(
                        Stream.concat(service.findFirst("email").stream(), childCells(PackageTable.CONTACT, "email")),
                        EMAIL_SEPARATOR));
        Stream<String> interpreter =
                anyLanguage(service, "interpretation_services").map(text -> LanguageRegistry.VIA_INTERPRETER).stream();
        put(
                "languages",
                join(Stream.concat(childCells(PackageTable.LANGUAGE, "code"), interpreter), ListNotation.SEPARATOR));
    }

    private Stream<String> childCells(PackageTable table, String column) {
        return children(table).stream().flatMap(row -> row.findFirst(column).stream());
    }

    private static Optional<String> join(Stream<String> parts, String separator) {
        return Optional.of(parts.distinct().collect(Collectors.joining(separator)))
                .filter(text -> !text.isEmpty());
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
            area.findFirst("exclusive").ifPresent(value -> cells.put("exclusive", value.equals("true") ? "yes" : "no"));
            area.findFirst("incomplete")
                    .filter("true"::equals)
                    .ifPresent(value -> members.add(AreaNotation.INCOMPLETE_MARK));
        }
        put("areas", join(members.stream(), ListNotation.SEPARATOR));
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
                put("availability_on", attribute.findFirst("value"));
            }
        }
        Map.of(
                        HsdsTaxonomy.NEED, "categories",
                        HsdsTaxonomy.DELIVERY_MODE, "modes",
                        HsdsTaxonomy.AUDIENCE, "audiences",
                        HsdsTaxonomy.COST, "cost",
                        HsdsTaxonomy.APPOINTMENT, "appointment",
                        HsdsTaxonomy.AVAILABILITY, "availability")
                .forEach((taxonomy, column) -> put(
                        column, join(codes.getOrDefault(taxonomy.code(), Set.of()).stream(), ListNotation.SEPARATOR)));
    }
}
