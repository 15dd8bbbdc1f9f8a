package brussels.repere.rest.schemaorg;

import brussels.repere.exchange.hsds.HsdsSchedule;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.directory.RecordLookup.AtLocation;
import brussels.repere.rest.directory.ServiceView;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where services are and when they are open. Of a confidential address there is no place. */
final class PublicPlaces {

    private static final String MIDNIGHT = "00:00";
    private static final String LAST_MINUTE = "23:59";
    private static final Map<String, String> DAYS = Map.of(
            "MO",
            "Monday",
            "TU",
            "Tuesday",
            "WE",
            "Wednesday",
            "TH",
            "Thursday",
            "FR",
            "Friday",
            "SA",
            "Saturday",
            "SU",
            "Sunday");

    private PublicPlaces() {}

    /** Returns null where the address is confidential, or nothing is known of it. */
    static SchemaThing place(AtLocation at) {
        ServiceView.Address address = at.listed().site().location();
        if (address == null) {
            return null;
        }
        return SchemaThing.orNull(new SchemaThing("Place")
                .with("address", postalAddress(address))
                .with("geo", point(address))
                .with("openingHoursSpecification", hours(at)));
    }

    private static SchemaThing postalAddress(ServiceView.Address address) {
        String street = Stream.of(text(address.street()), address.number())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return SchemaThing.orNull(new SchemaThing("PostalAddress")
                .with("streetAddress", street)
                .with("postalCode", address.postcode())
                .with("addressLocality", text(address.city()))
                .with("addressCountry", address.postcode() == null ? null : "BE"));
    }

    private static String text(LocalizedText text) {
        return text == null ? null : text.text();
    }

    private static SchemaThing point(ServiceView.Address address) {
        return address.lat() == null || address.lon() == null
                ? null
                : new SchemaThing("GeoCoordinates")
                        .with("latitude", address.lat())
                        .with("longitude", address.lon());
    }

    /**
     * Returns the certain part of the hours; none where they are so old, or so undated, that the page itself does not say whether it is open: a
     * search engine would say so from them.
     */
    static List<SchemaThing> hours(AtLocation at) {
        return at.open() == null
                ? List.of()
                : at.schedules().stream().map(PublicPlaces::span).toList();
    }

    /** Of a whole day schema.org says that it ends a minute before midnight; a span that ends at the time of its start would be none. */
    private static SchemaThing span(HsdsSchedule schedule) {
        boolean wholeDay = schedule.opensAt().equals(schedule.closesAt());
        List<String> days = Arrays.stream(schedule.byday().split(","))
                .map(DAYS::get)
                .filter(Objects::nonNull)
                .toList();
        return new SchemaThing("OpeningHoursSpecification")
                .with("name", schedule.description())
                .with("dayOfWeek", days)
                .with("opens", wholeDay ? MIDNIGHT : schedule.opensAt())
                .with("closes", wholeDay ? LAST_MINUTE : schedule.closesAt())
                .with("validFrom", schedule.validFrom())
                .with("validThrough", schedule.validTo())
                .with("description", schedule.notes());
    }
}
