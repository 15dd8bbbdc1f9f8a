package brussels.repere.exchange.entries;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.Site;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.exchange.wording.ListNotation;
import brussels.repere.text.Bilingual;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes an institution as the cells of a row, from which {@link EntryReader} reads the same institution. */
public final class EntryRowWriter {

    private final AreaNotation areas;

    public EntryRowWriter(AreaNotation areas) {
        this.areas = areas;
    }

    /** Returns the cells by column, without those that are empty. */
    public Map<String, String> write(DirectoryEntry entry) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("source", entry.provenance().source());
        cells.put("source_id", entry.provenance().sourceId());
        putBilingual(cells, "name", entry.organization().name());
        cells.put("alternate_names", joinList(entry.organization().alternateNames()));
        cells.put("legal_status", firstLanguage(entry.organization().legalStatus()));
        cells.put("categories", joinList(entry.offering().categories()));
        putSite(cells, entry.location().site());
        cells.put("phones", joinList(entry.contact().phones()));
        cells.put("website", entry.contact().website());
        cells.put("email", entry.contact().email());
        cells.put("languages", joinList(entry.offering().languages()));
        putArea(cells, entry.area());
        cells.put(
                "modes",
                joinList(entry.offering().modes().stream()
                        .map(DeliveryMode::code)
                        .toList()));
        putBilingual(cells, "hours", entry.access().hours());
        putBilingual(cells, "description", entry.texts().description());
        putBilingual(cells, "eligibility", entry.texts().eligibilityDescription());
        putBilingual(cells, "application", entry.texts().applicationProcess());
        putBilingual(cells, "referral", entry.texts().referralMethod());
        putBilingual(cells, "fees", entry.texts().feesDescription());
        putBilingual(cells, "accreditations", entry.texts().accreditations());
        putEligibility(cells, entry.access().eligibility());
        putAvailability(cells, entry.access().availability());
        putCapacity(cells, entry.access().capacity());
        cells.put("last_verified", text(entry.provenance().lastVerified()));
        cells.put("confidential", entry.offering().categories().contains(TaxonomyTerm.REFUGE) ? "no" : null);
        cells.values().removeIf(Objects::isNull);
        return cells;
    }

    private static void putBilingual(Map<String, String> cells, String column, Bilingual text) {
        cells.put(column + "_fr", text == null ? null : text.fr());
        cells.put(column + "_nl", text == null ? null : text.nl());
    }

    private static void putSite(Map<String, String> cells, Site site) {
        if (site == null) {
            return;
        }
        cells.put("street", firstLanguage(site.street()));
        cells.put("number", site.number());
        cells.put("postcode", site.postcode());
        cells.put("city", firstLanguage(site.city()));
        // A point that was found by the address is found again by it.
        boolean stated = site.point() != null && site.precision() == null;
        cells.put("lat", stated ? number(site.point().lat()) : null);
        cells.put("lon", stated ? number(site.point().lon()) : null);
    }

    private void putArea(Map<String, String> cells, ServiceArea area) {
        cells.put("areas", area == null ? null : areas.write(area));
        if (area != null && area.exclusive() != AreaExclusivity.UNKNOWN) {
            cells.put("exclusive", area.exclusive() == AreaExclusivity.YES ? "yes" : "no");
        }
    }

    private static void putEligibility(Map<String, String> cells, Eligibility eligibility) {
        cells.put("minimum_age", number(eligibility.minimumAge()));
        cells.put("maximum_age", number(eligibility.maximumAge()));
        cells.put("audiences", joinList(eligibility.audiences().codes()));
        cells.put("cost", eligibility.cost() == null ? null : eligibility.cost().code());
        cells.put(
                "appointment",
                eligibility.appointment() == null
                        ? null
                        : eligibility.appointment().code());
    }

    private static void putAvailability(Map<String, String> cells, StatedAvailability availability) {
        cells.put(
                "availability",
                availability == null ? null : availability.state().code());
        cells.put("availability_on", availability == null ? null : text(availability.on()));
    }

    private static void putCapacity(Map<String, String> cells, StatedCapacity capacity) {
        if (capacity != null) {
            cells.put("capacity", text(capacity.number()));
            cells.put("capacity_unit", capacity.unit().code());
            cells.put("capacity_on", text(capacity.on()));
        }
    }

    private static String joinList(List<String> parts) {
        return parts.isEmpty() ? null : String.join(ListNotation.SEPARATOR, parts);
    }

    /** One language is enough: whoever reads it finds the other. */
    private static String firstLanguage(Bilingual text) {
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
