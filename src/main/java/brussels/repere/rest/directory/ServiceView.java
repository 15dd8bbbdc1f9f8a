package brussels.repere.rest.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service at one of its locations, for readers. What is not known is absent. As JSON its parts have no names: their fields stand
 * beside each other, in this order.
 *
 * @param id of the service at this location
 * @param area absent where nobody declared one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ListedView")
public record ServiceView(
        @NotNull UUID id,
        @NotNull Ref service,
        @NotNull Ref organization,
        @JsonUnwrapped Offering offering,
        @JsonUnwrapped Site site,
        Area area,
        @JsonUnwrapped Contact contact,
        @JsonUnwrapped Opening opening,
        @JsonUnwrapped Texts texts,
        @JsonUnwrapped Access access,
        @JsonUnwrapped Reliability reliability) {

    /** Returns whether it has a location that is not told. */
    public boolean hasConfidentialLocation() {
        return Boolean.TRUE.equals(site.confidentialLocation());
    }

    /** @param modes {@code on-site}, {@code at-home}, {@code by-phone}, {@code online}, {@code residential}, {@code street-work} */
    public record Offering(
            @NotNull List<String> alternateNames,
            @NotNull List<Label> categories,
            @NotNull List<Label> languages,
            @NotNull List<String> modes) {}

    /**
     * @param location absent where it is confidential, or where there is none
     * @param confidentialLocation true where there is a location that is not told; else absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Site(Address location, Boolean confidentialLocation) {

        /** Returns street, number, postcode and town in a line; null where nothing of them is known, or may be told. */
        public String addressLine() {
            return location == null ? null : location.line();
        }
    }

    /**
     * @param phones as they are shown: as the source writes them, with the digits grouped as in Belgium
     * @param phoneNumbers the same numbers for programs, in the same order
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(
            @NotNull List<String> phones, @NotNull List<PhoneView> phoneNumbers, String website, String email) {}

    /**
     * @param hours in the source's own words
     * @param openingHours what is sure in them, line by line; absent where there are none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Opening(LocalizedText hours, List<HoursLine> openingHours) {}

    /**
     * In the source's own words.
     *
     * @param eligibilityDescription for whom it is
     * @param applicationProcess how one gets in
     * @param feesDescription what it costs
     * @param referralMethod how a professional refers somebody
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Texts(
            LocalizedText description,
            LocalizedText eligibilityDescription,
            LocalizedText applicationProcess,
            LocalizedText feesDescription,
            LocalizedText referralMethod) {}

    /**
     * For whom it is, as the source states it or as its words are surely read, and whether there is room.
     *
     * @param minimumAge in decimal years, included
     * @param maximumAge in decimal years, included
     * @param audiences each enough; {@code women+homeless} for who must be both
     * @param cost {@code free} or {@code paid}
     * @param appointment {@code required} or {@code not-required}
     * @param capacity how many people it can take, taken or free
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Access(
            Double minimumAge,
            Double maximumAge,
            List<Label> audiences,
            String cost,
            String appointment,
            Room availability,
            Capacity capacity) {}

    /**
     * How far one can rely on the service and on what is said of it.
     *
     * @param accreditations as what it is recognised, and by whom, in the source's own words
     * @param lastVerified year and month, {@code 2017-02}
     * @param contested what several people reported as wrong: {@code zone}, {@code hours}, {@code phone}, {@code address},
     *     {@code closed}, {@code language}, {@code other}; absent where that is nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reliability(
            LocalizedText accreditations,
            String lastVerified,
            @NotNull Source source,
            List<JoinedSource> joinedSources,
            List<String> contested) {

        /** Lists the sources whose licences ask to be named wherever the record is shown. */
        public List<Source> listSourcesToName() {
            Stream<Source> joined =
                    joinedSources == null ? Stream.of() : joinedSources.stream().map(JoinedSource::source);
            return Stream.concat(Stream.of(source), joined)
                    .filter(one -> one.attribution() != null)
                    .toList();
        }
    }

    public record Ref(UUID id, LocalizedText name) {}

    /** A code with its name; the name is absent where the taxonomy that has it is not loaded. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Label(@NotNull String code, String name) {}

    /**
     * @param pointPrecision {@code house} or {@code street}, where the point was found by the address; absent where the source states it,
     *     and without a point
     * @param nearestStop absent where none is within 1 km, and without a point
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Address(
            LocalizedText street,
            String number,
            String postcode,
            LocalizedText city,
            Double lat,
            Double lon,
            String pointPrecision,
            Stop nearestStop) {

        /** Returns street, number, postcode and town in a line; null where nothing of them is known. */
        public String line() {
            String line = join(
                    ", ",
                    join(" ", street == null ? null : street.text(), number),
                    join(" ", postcode, city == null ? null : city.text()));
            return line.isEmpty() ? null : line;
        }

        private static String join(String between, String... parts) {
            return Stream.of(parts)
                    .filter(part -> part != null && !part.isEmpty())
                    .collect(Collectors.joining(between));
        }
    }

    /**
     * The nearest stop of metro, train or tram.
     *
     * @param name with a word for what it is: Métro Clemenceau
     * @param kind {@code metro}, {@code train} or {@code tram}
     * @param metres as the crow flies
     * @param attribution the notice of OpenStreetMap, where the stop is from; show it beside the stop
     */
    @Schema(name = "NearestStop")
    public record Stop(@NotNull String name, @NotNull String kind, long metres, @NotNull String attribution) {}

    /**
     * What it covers, as declared.
     *
     * @param beyond zones that reach outside of the Region
     * @param drawn true where a polygon is part of it; else absent
     * @param exclusive whether people from elsewhere are refused; absent where nobody said
     * @param incomplete true where more is declared than is known here; else absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Area(
            @NotNull List<Member> territories,
            List<Label> beyond,
            Boolean drawn,
            Boolean exclusive,
            Boolean incomplete) {}

    /**
     * Whether there is room.
     *
     * @param state {@code open}, {@code waiting-list} or {@code full}
     * @param on when that was said, {@code 2026-11-22}; absent where nobody knows
     * @param until the last day on which it counts: later nobody knows whether there is room; absent where nobody knows when it was said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Room(@NotNull String state, String on, String until) {}

    /**
     * How many people a service can take at the same time, taken or free.
     *
     * @param unit {@code places} or {@code beds}
     * @param on when that was said, {@code 2026-11-22}; absent where nobody knows
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Capacity(int number, @NotNull String unit, String on) {}

    public record Member(String level, String code, String name) {}

    /**
     * From whom the record is.
     *
     * @param attribution what the licence of the source asks to be said wherever the record is shown; absent where it asks for nothing
     * @param licence the address where that licence can be read
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Source(@NotNull String name, String id, String retrievedOn, String attribution, String licence) {}

    /**
     * Another source that records the same institution, from which some of the fields are.
     *
     * @param lastVerified the month in which that source verified them; absent where nobody knows
     * @param fields by their names in the API
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record JoinedSource(@NotNull Source source, String lastVerified, @NotNull List<String> fields) {}
}
