package brussels.repere.rest.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service at one of its locations, for readers. What is not known is absent.
 *
 * @param id of the service at this location
 * @param location absent where it is confidential, or where there is none
 * @param confidentialLocation true where there is a location that is not told; else absent
 * @param area absent where nobody declared one
 * @param modes {@code on-site}, {@code at-home}, {@code by-phone}, {@code online}, {@code residential}, {@code street-work}
 * @param hours in the source's own words, as are the texts that follow
 * @param openingHours what is sure in them, line by line; absent where there are none
 * @param eligibilityDescription for whom it is
 * @param applicationProcess how one gets in
 * @param minimumAge in decimal years, included, as those that follow; as the source states it, or as its words are surely read
 * @param audiences each enough; {@code women+homeless} for who must be both
 * @param cost {@code free} or {@code paid}
 * @param appointment {@code required} or {@code not-required}
 * @param feesDescription what it costs
 * @param accreditations as what it is recognised, and by whom
 * @param lastVerified year and month, {@code 2017-02}
 * @param contested of what several people say that it is wrong: {@code zone}, {@code hours}, {@code phone}, {@code address},
 *     {@code closed}, {@code language}, {@code other}; absent where of nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ListedView")
public record ServiceView(
        @NotNull UUID id,
        @NotNull Ref service,
        @NotNull Ref organization,
        @NotNull List<String> alternateNames,
        @NotNull List<Label> categories,
        @NotNull List<Label> languages,
        @NotNull List<String> modes,
        Address location,
        Boolean confidentialLocation,
        Area area,
        @NotNull List<String> phones,
        String website,
        String email,
        LocalizedText hours,
        List<HoursLine> openingHours,
        LocalizedText description,
        LocalizedText eligibilityDescription,
        LocalizedText applicationProcess,
        LocalizedText feesDescription,
        Double minimumAge,
        Double maximumAge,
        List<Label> audiences,
        String cost,
        String appointment,
        Room availability,
        LocalizedText accreditations,
        String lastVerified,
        @NotNull Source source,
        List<String> contested) {

    public record Ref(UUID id, LocalizedText name) {}

    /** A code with its name; the name is absent where the taxonomy that has it is not loaded. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Label(@NotNull String code, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Address(
            LocalizedText street, String number, String postcode, LocalizedText city, Double lat, Double lon) {}

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
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Room(@NotNull String state, String on) {}

    public record Member(String level, String code, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Source(@NotNull String name, String id, String retrievedOn) {}
}
