package brussels.repere.exchange.hsds;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.Site;
import brussels.repere.directory.StableId;
import brussels.repere.geocoding.landmarks.LandmarkNameFormatter;
import brussels.repere.geocoding.landmarks.LandmarkRegister;
import brussels.repere.geocoding.landmarks.NearestStop;
import brussels.repere.geocoding.lines.OpenStreetMapNotice;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Maps where services are: a physical location with its address, or a virtual one for a service without a place. A confidential
 * location is neither: it is left out. Safe for use by several threads.
 */
final class HsdsLocationMapper {

    private final Lang lang;

    HsdsLocationMapper(Lang lang) {
        this.lang = lang;
    }

    /** Returns the id of a location. Empty if it is confidential. */
    static Optional<UUID> findId(PublishedService published) {
        ListedService service = published.service();
        if (service.location().isConfidential()) {
            return Optional.empty();
        }
        return Optional.of(
                published.locationId() != null
                        ? published.locationId()
                        : StableId.of("hsds virtual location", service.id().toString()));
    }

    /**
     * @param withAddresses whether the location has its addresses in it
     * @return empty if the location is confidential
     */
    Optional<HsdsObject> mapLocation(PublishedService published, boolean withAddresses) {
        return findId(published).map(id -> {
            Site site = published.service().location().site();
            if (site == null) {
                return new HsdsObject(id).put("location_type", "virtual");
            }
            // A point that an import found by the address is not what the source states, and is found again by it.
            Site.Point point = site.precision() == null ? site.point() : null;
            return new HsdsObject(id)
                    .put("location_type", "physical")
                    .put("latitude", point == null ? null : point.lat())
                    .put("longitude", point == null ? null : point.lon())
                    .putBilingual("transportation", point == null ? null : describeNearestStop(point), lang)
                    .put("addresses", withAddresses ? mapAddresses(id, site) : List.of());
        });
    }

    /** The name of the nearest stop and how far it is, with the notice of its source; null where there is none within 1 km. */
    private static Bilingual describeNearestStop(Site.Point point) {
        return LandmarkRegister.bundled()
                .findNearestStop(point.lat(), point.lon())
                .map(nearest -> new Bilingual(describeStop(nearest, Lang.fr), describeStop(nearest, Lang.nl)))
                .orElse(null);
    }

    private static String describeStop(NearestStop nearest, Lang lang) {
        return "%s, %d m (%s)"
                .formatted(
                        LandmarkNameFormatter.format(nearest.stop(), lang),
                        Math.round(nearest.metres()),
                        OpenStreetMapNotice.TEXT);
    }

    /** A required field that nobody knows is an empty text. If nothing is known there is no address. */
    private List<HsdsObject> mapAddresses(UUID location, Site site) {
        if (site.street() == null && site.postcode() == null && site.city() == null) {
            return List.of();
        }
        Bilingual street = site.street() == null
                ? null
                : Bilingual.orNull(
                        joinLine(site.street().fr(), site.number()),
                        joinLine(site.street().nl(), site.number()));
        HsdsObject address = new HsdsObject(StableId.of("hsds address", location.toString()))
                .put("location_id", location)
                .put("address_1", "")
                .putBilingual("address_1", street, lang)
                .put("number", site.number())
                .put("city", "")
                .putBilingual("city", site.city(), lang)
                .put("state_province", Province.code(site.postcode()))
                .put("postal_code", site.postcode() == null ? "" : site.postcode())
                .put("country", "BE")
                .put("address_type", "physical");
        return List.of(address);
    }

    private static String joinLine(String street, String number) {
        return street == null
                ? null
                : Stream.of(street, number).filter(part -> part != null).collect(Collectors.joining(" "));
    }
}
