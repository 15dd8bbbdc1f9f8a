package brussels.repere.directory;

import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.text.Bilingual;
import java.util.StringJoiner;

/**
 * The text of an entry and its parts that hashes and ids are made of. The database keeps these: a form that differs by one
 * letter would make every import look changed, lose corrections, and give shared locations other ids. So it is written out
 * here, apart from the names that classes and components have today, and never changes. A part that is added later is
 * written only where it is there.
 */
final class StoredText {

    private StoredText() {}

    static String of(DirectoryEntry entry) {
        return record(
                "DirectoryEntry",
                "provenance=" + of(entry.provenance()),
                "name=" + of(entry.organization().name()),
                "alternateNames=" + entry.organization().alternateNames(),
                "legalStatus=" + of(entry.organization().legalStatus()),
                "categories=" + entry.offering().categories(),
                "languages=" + entry.offering().languages(),
                "modes=" + entry.offering().modes(),
                "site=" + of(entry.location().site()),
                "confidential=" + entry.location().confidential(),
                "area=" + entry.area(),
                "phones=" + entry.contact().phones(),
                "website=" + entry.contact().website(),
                "email=" + entry.contact().email(),
                "hours=" + of(entry.access().hours()),
                "texts=" + of(entry.texts()),
                "eligibility=" + of(entry.access().eligibility()),
                "availability=" + of(entry.access().availability())
                        + (entry.access().capacity() == null
                                ? ""
                                : ", capacity=" + of(entry.access().capacity())));
    }

    static String of(Bilingual text) {
        return text == null ? null : record("Bilingual", "fr=" + text.fr(), "nl=" + text.nl());
    }

    static String of(Site site) {
        return site == null
                ? null
                : record(
                        "Site",
                        "street=" + of(site.street()),
                        "number=" + site.number(),
                        "postcode=" + site.postcode(),
                        "city=" + of(site.city()),
                        "point=" + of(site.point())
                                + (site.precision() == null ? "" : ", precision=" + site.precision()));
    }

    static String of(Eligibility eligibility) {
        return record(
                "Eligibility",
                "minimumAge=" + eligibility.minimumAge(),
                "maximumAge=" + eligibility.maximumAge(),
                "audiences=" + of(eligibility.audiences()),
                "cost=" + eligibility.cost(),
                "appointment=" + eligibility.appointment());
    }

    static String of(StatedAvailability availability) {
        return availability == null
                ? null
                : record("Availability", "state=" + availability.state(), "on=" + availability.on());
    }

    static String of(StatedCapacity capacity) {
        return capacity == null
                ? null
                : record("Capacity", "number=" + capacity.number(), "unit=" + capacity.unit(), "on=" + capacity.on());
    }

    private static String of(Provenance provenance) {
        return record(
                "Provenance",
                "source=" + provenance.source(),
                "sourceId=" + provenance.sourceId(),
                "retrievedOn=" + provenance.retrievedOn(),
                "lastVerified=" + provenance.lastVerified());
    }

    private static String of(ServiceTexts texts) {
        return record(
                "ServiceTexts",
                "description=" + of(texts.description()),
                "eligibilityDescription=" + of(texts.eligibilityDescription()),
                "applicationProcess=" + of(texts.applicationProcess()),
                "feesDescription=" + of(texts.feesDescription()),
                "accreditations=" + of(texts.accreditations())
                        + (texts.referralMethod() == null ? "" : ", referralMethod=" + of(texts.referralMethod())));
    }

    private static String of(Site.Point point) {
        return point == null ? null : record("Point", "lat=" + point.lat(), "lon=" + point.lon());
    }

    private static String of(TargetAudiences audiences) {
        return record("Audiences", "groups=" + audiences.groups());
    }

    private static String record(String type, String... components) {
        StringJoiner text = new StringJoiner(", ", type + "[", "]");
        for (String component : components) {
            text.add(component);
        }
        return text.toString();
    }
}
