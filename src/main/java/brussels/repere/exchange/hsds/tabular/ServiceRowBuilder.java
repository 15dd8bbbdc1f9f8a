package brussels.repere.exchange.hsds.tabular;

import brussels.repere.directory.LanguageRegistry;
import brussels.repere.exchange.hsds.HsdsTaxonomy;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFinding;
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
 * A service of a data package, with all that hangs on it, as the one row that a table of institutions has for it: what is right
 * in that table is right here, and one reader judges both. For one thread.
 */
final class ServiceRowBuilder {

    private static final String LIST_SEPARATOR = " | ";
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

    /** By column. */
    static Map<String, String> build(PackageRows rows, CsvTable.Row service, Consumer<ImportFinding> findings) {
        ServiceRowBuilder row = new ServiceRowBuilder(rows, service, findings);
        row.putIdentity();
        row.putLocation();
        row.putTexts();
        row.putContact();
        row.putArea();
        row.putAttributes();
        row.cells.values().removeIf(Objects::isNull);
        return row.cells;
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

    /** In both languages; what says nothing of its language is taken for French. */
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
        put("confidential", link.findFirst("confidential_location").map(said -> said.equals("true") ? "yes" : "no"));
        String locationId = link.findFirst("location_id").orElse("");
        CsvTable.Row location = rows.findOrNull(PackageTable.LOCATION, locationId);
        if (location != null) {
            put("lat", location.findFirst("latitude"));
            put("lon", location.findFirst("longitude"));
        }
        rows.listChildren(PackageTable.ADDRESS, locationId).stream().findFirst().ifPresent(address -> {
            Optional<String> number = address.findFirst("number");
            put("number", number);
            put("street", anyLanguage(address, "address_1").map(line -> number.filter(each -> line.endsWith(" " + each))
                    .map(each -> line.substring(0, line.length() - each.length() - 1))
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
        Optional<CsvTable.Row> words = schedules.stream()
                .filter(row -> row.findFirst("freq").isEmpty())
                .findFirst();
        words.ifPresent(row -> putTexts("hours", row, "description"));
        if (words.isEmpty() && !schedules.isEmpty()) {
            warning("hsds.hours");
        }
    }

    private void putContact() {
        put("phones", join(childCells(PackageTable.PHONE, "number"), LIST_SEPARATOR));
        put(
                "email",
                join(
                        Stream.concat(service.findFirst("email").stream(), childCells(PackageTable.CONTACT, "email")),
                        "; "));
        Stream<String> interpreter =
                anyLanguage(service, "interpretation_services").map(said -> LanguageRegistry.VIA_INTERPRETER).stream();
        put("languages", join(Stream.concat(childCells(PackageTable.LANGUAGE, "code"), interpreter), LIST_SEPARATOR));
    }

    private Stream<String> childCells(PackageTable table, String column) {
        return children(table).stream().flatMap(row -> row.findFirst(column).stream());
    }

    private static Optional<String> join(Stream<String> parts, String between) {
        return Optional.of(parts.distinct().collect(Collectors.joining(between)))
                .filter(all -> !all.isEmpty());
    }

    /** Areas of other products are known by their names, if at all. */
    private void putArea() {
        List<String> members = new ArrayList<>();
        for (CsvTable.Row area : children(PackageTable.SERVICE_AREA)) {
            boolean drawn = area.findFirst("territory").isEmpty()
                    && area.findFirst("extent").isPresent();
            if (drawn) {
                findings.accept(ImportFinding.error(PackageTable.SERVICE_AREA.fileName(), area.line(), "hsds.drawn"));
            }
            area.findFirst("territory").or(() -> anyLanguage(area, "name")).ifPresent(members::add);
            area.findFirst("exclusive").ifPresent(said -> cells.put("exclusive", said.equals("true") ? "yes" : "no"));
            area.findFirst("incomplete").filter("true"::equals).ifPresent(more -> members.add("?"));
        }
        put("areas", join(members.stream(), LIST_SEPARATOR));
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
            Set<String> some = codes.computeIfAbsent(taxonomy.get(), none -> new LinkedHashSet<>());
            boolean grouped = taxonomy.get().equals(HsdsTaxonomy.AUDIENCE.code());
            some.addAll(List.of((grouped ? attribute.findFirst("value").orElse(code.get()) : code.get()).split(",")));
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
                .forEach((taxonomy, column) ->
                        put(column, join(codes.getOrDefault(taxonomy.code(), Set.of()).stream(), LIST_SEPARATOR)));
    }
}
