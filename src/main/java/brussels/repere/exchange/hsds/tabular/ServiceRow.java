package brussels.repere.exchange.hsds.tabular;

import brussels.repere.directory.Languages;
import brussels.repere.exchange.hsds.HsdsTaxonomy;
import brussels.repere.exchange.input.Table;
import brussels.repere.geography.Finding;
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
final class ServiceRow {

    private static final String BETWEEN = " | ";
    private static final String UNNAMED_SOURCE = "HSDS";

    private final PackageRows rows;
    private final Consumer<Finding> findings;
    private final Table.Row service;
    private final String id;
    private final Map<String, String> cells = new LinkedHashMap<>();

    private ServiceRow(PackageRows rows, Table.Row service, Consumer<Finding> findings) {
        this.rows = rows;
        this.findings = findings;
        this.service = service;
        this.id = service.first("id").orElse("");
    }

    /** By column. */
    static Map<String, String> of(PackageRows rows, Table.Row service, Consumer<Finding> findings) {
        ServiceRow row = new ServiceRow(rows, service, findings);
        row.identity();
        row.location();
        row.texts();
        row.contact();
        row.area();
        row.attributes();
        row.cells.values().removeIf(Objects::isNull);
        return row.cells;
    }

    private void error(String code, Object... params) {
        findings.accept(Finding.error(PackageTable.SERVICE.file(), service.line(), code, params));
    }

    private void warning(String code, Object... params) {
        findings.accept(Finding.warning(PackageTable.SERVICE.file(), service.line(), code, params));
    }

    private void put(String column, Optional<String> cell) {
        cells.put(column, cell.orElse(null));
    }

    /** In both languages; what says nothing of its language is taken for French. */
    private void texts(String column, Table.Row row, String field) {
        Optional<String> dutch = row.first(field + "_nl");
        put(column + "_fr", row.first(field + "_fr").or(() -> dutch.isPresent() ? Optional.empty() : row.first(field)));
        put(column + "_nl", dutch);
    }

    private static Optional<String> either(Table.Row row, String field) {
        return row.first(field + "_fr", field + "_nl", field);
    }

    private List<Table.Row> hanging(PackageTable table) {
        return rows.of(table, id);
    }

    private void identity() {
        String organizationId = service.first("organization_id").orElse("");
        Optional<Table.Row> source = rows.of(PackageTable.ORGANIZATION_IDENTIFIER, organizationId).stream()
                .findFirst();
        put("source", source.flatMap(row -> row.first("identifier_scheme")).or(() -> Optional.of(UNNAMED_SOURCE)));
        put("source_id", source.flatMap(row -> row.first("identifier")).or(() -> Optional.of(id)));
        texts("name", service, "name");
        put("last_verified", service.first("assured_date"));
        Table.Row organization = rows.get(PackageTable.ORGANIZATION, organizationId);
        if (organization != null) {
            put("alternate_names", organization.first("alternate_name"));
            put("legal_status", either(organization, "legal_status"));
            put("website", organization.first("website").or(() -> service.first("url")));
        }
    }

    private void location() {
        List<Table.Row> links = hanging(PackageTable.SERVICE_AT_LOCATION);
        if (links.size() != 1) {
            error("hsds.one-location", links.size());
            return;
        }
        Table.Row link = links.get(0);
        put("confidential", link.first("confidential_location").map(said -> said.equals("true") ? "yes" : "no"));
        String locationId = link.first("location_id").orElse("");
        Table.Row location = rows.get(PackageTable.LOCATION, locationId);
        if (location != null) {
            put("lat", location.first("latitude"));
            put("lon", location.first("longitude"));
        }
        rows.of(PackageTable.ADDRESS, locationId).stream().findFirst().ifPresent(address -> {
            Optional<String> number = address.first("number");
            put("number", number);
            put("street", either(address, "address_1").map(line -> number.filter(each -> line.endsWith(" " + each))
                    .map(each -> line.substring(0, line.length() - each.length() - 1))
                    .orElse(line)));
            put("postcode", address.first("postal_code"));
            put("city", either(address, "city"));
        });
    }

    private void texts() {
        texts("description", service, "description");
        texts("eligibility", service, "eligibility_description");
        texts("application", service, "application_process");
        texts("fees", service, "fees_description");
        texts("accreditations", service, "accreditations");
        put("minimum_age", service.first("minimum_age"));
        put("maximum_age", service.first("maximum_age"));
        List<Table.Row> schedules = hanging(PackageTable.SCHEDULE);
        Optional<Table.Row> words =
                schedules.stream().filter(row -> row.first("freq").isEmpty()).findFirst();
        words.ifPresent(row -> texts("hours", row, "description"));
        if (words.isEmpty() && !schedules.isEmpty()) {
            warning("hsds.hours");
        }
    }

    private void contact() {
        put("phones", joined(column(PackageTable.PHONE, "number"), BETWEEN));
        put(
                "email",
                joined(Stream.concat(service.first("email").stream(), column(PackageTable.CONTACT, "email")), "; "));
        Stream<String> interpreter =
                either(service, "interpretation_services").map(said -> Languages.VIA_INTERPRETER).stream();
        put("languages", joined(Stream.concat(column(PackageTable.LANGUAGE, "code"), interpreter), BETWEEN));
    }

    private Stream<String> column(PackageTable table, String column) {
        return hanging(table).stream().flatMap(row -> row.first(column).stream());
    }

    private static Optional<String> joined(Stream<String> parts, String between) {
        return Optional.of(parts.distinct().collect(Collectors.joining(between)))
                .filter(all -> !all.isEmpty());
    }

    /** Areas of other products are known by their names, if at all. */
    private void area() {
        List<String> members = new ArrayList<>();
        for (Table.Row area : hanging(PackageTable.SERVICE_AREA)) {
            boolean drawn =
                    area.first("territory").isEmpty() && area.first("extent").isPresent();
            if (drawn) {
                findings.accept(Finding.error(PackageTable.SERVICE_AREA.file(), area.line(), "hsds.drawn"));
            }
            area.first("territory").or(() -> either(area, "name")).ifPresent(members::add);
            area.first("exclusive").ifPresent(said -> cells.put("exclusive", said.equals("true") ? "yes" : "no"));
            area.first("incomplete").filter("true"::equals).ifPresent(more -> members.add("?"));
        }
        put("areas", joined(members.stream(), BETWEEN));
    }

    private void attributes() {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        for (Table.Row attribute : hanging(PackageTable.ATTRIBUTE)) {
            Table.Row term = rows.get(
                    PackageTable.TAXONOMY_TERM,
                    attribute.first("taxonomy_term_id").orElse(""));
            Optional<String> taxonomy =
                    term == null ? Optional.empty() : term.first("taxonomy").flatMap(HsdsTaxonomy::codeOf);
            Optional<String> code = term == null ? Optional.empty() : term.first("code");
            if (taxonomy.isEmpty() || code.isEmpty()) {
                findings.accept(Finding.warning(PackageTable.ATTRIBUTE.file(), attribute.line(), "hsds.taxonomy"));
                continue;
            }
            Set<String> some = codes.computeIfAbsent(taxonomy.get(), none -> new LinkedHashSet<>());
            boolean grouped = taxonomy.get().equals(HsdsTaxonomy.AUDIENCE.code());
            some.addAll(List.of((grouped ? attribute.first("value").orElse(code.get()) : code.get()).split(",")));
            if (taxonomy.get().equals(HsdsTaxonomy.AVAILABILITY.code())) {
                put("availability_on", attribute.first("value"));
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
                        put(column, joined(codes.getOrDefault(taxonomy.code(), Set.of()).stream(), BETWEEN)));
    }
}
