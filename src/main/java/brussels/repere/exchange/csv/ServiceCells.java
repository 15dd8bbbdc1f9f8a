package brussels.repere.exchange.csv;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Exclusive;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.Site;
import brussels.repere.directory.TaxonomyTerm;
import brussels.repere.eligibility.Availability;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.text.Bilingual;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An institution as the cells of a row that {@link ServicesTable} reads as the same institution. */
final class ServiceCells {

    private static final String BETWEEN = " | ";

    private final AreaWords areas;

    ServiceCells(AreaWords areas) {
        this.areas = areas;
    }

    /** By column; without those that are empty. */
    Map<String, String> write(DirectoryEntry entry) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("source", entry.provenance().source());
        cells.put("source_id", entry.provenance().sourceId());
        put(cells, "name", entry.name());
        cells.put("alternate_names", list(entry.alternateNames()));
        cells.put("legal_status", one(entry.legalStatus()));
        cells.put("categories", list(entry.categories()));
        site(cells, entry.site());
        cells.put("phones", list(entry.phones()));
        cells.put("website", entry.website());
        cells.put("email", entry.email());
        cells.put("languages", list(entry.languages()));
        area(cells, entry.area());
        cells.put("modes", list(entry.modes().stream().map(DeliveryMode::code).toList()));
        put(cells, "hours", entry.hours());
        put(cells, "description", entry.texts().description());
        put(cells, "eligibility", entry.texts().eligibilityDescription());
        put(cells, "application", entry.texts().applicationProcess());
        put(cells, "fees", entry.texts().feesDescription());
        put(cells, "accreditations", entry.texts().accreditations());
        eligibility(cells, entry.eligibility());
        availability(cells, entry.availability());
        cells.put("last_verified", text(entry.provenance().lastVerified()));
        cells.put("confidential", entry.categories().contains(TaxonomyTerm.REFUGE) ? "no" : null);
        cells.values().removeIf(Objects::isNull);
        return cells;
    }

    private static void put(Map<String, String> cells, String column, Bilingual text) {
        cells.put(column + "_fr", text == null ? null : text.fr());
        cells.put(column + "_nl", text == null ? null : text.nl());
    }

    private static void site(Map<String, String> cells, Site site) {
        if (site == null) {
            return;
        }
        cells.put("street", one(site.street()));
        cells.put("number", site.number());
        cells.put("postcode", site.postcode());
        cells.put("city", one(site.city()));
        cells.put("lat", site.point() == null ? null : number(site.point().lat()));
        cells.put("lon", site.point() == null ? null : number(site.point().lon()));
    }

    private void area(Map<String, String> cells, ServiceArea area) {
        cells.put("areas", area == null ? null : areas.write(area));
        if (area != null && area.exclusive() != Exclusive.UNKNOWN) {
            cells.put("exclusive", area.exclusive() == Exclusive.YES ? "yes" : "no");
        }
    }

    private static void eligibility(Map<String, String> cells, Eligibility stated) {
        cells.put("minimum_age", number(stated.minimumAge()));
        cells.put("maximum_age", number(stated.maximumAge()));
        cells.put("audiences", list(stated.audiences().codes()));
        cells.put("cost", stated.cost() == null ? null : stated.cost().code());
        cells.put(
                "appointment",
                stated.appointment() == null ? null : stated.appointment().code());
    }

    private static void availability(Map<String, String> cells, Availability said) {
        cells.put("availability", said == null ? null : said.state().code());
        cells.put("availability_on", said == null ? null : text(said.on()));
    }

    private static String list(List<String> parts) {
        return parts.isEmpty() ? null : String.join(BETWEEN, parts);
    }

    /** The other language is known by this one. */
    private static String one(Bilingual text) {
        return text == null ? null : Objects.requireNonNullElse(text.fr(), text.nl());
    }

    private static String number(Double value) {
        return value == null
                ? null
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
