package brussels.repere.rest.orientation;

import brussels.repere.rest.parameters.ParameterValues;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What {@code /understand} answered, handed back, as it was or corrected. Of a need the first meaning counts; fields that say nothing for
 * a plan are not looked at.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "GivenReading")
public record GivenReading(
        @Size(max = 50) List<@Valid GivenPart> needs,
        @Size(max = 50) List<@Valid GivenPart> refused,
        @Valid GivenPerson person,
        @Size(max = 50) List<@Valid GivenPart> languages,
        @Size(max = 50) List<@Valid GivenPart> places,
        @Size(max = 50) List<@Valid GivenPart> how,
        @Size(max = 10) List<String> distress) {

    static final GivenReading NOTHING = new GivenReading(null, null, null, null, null, null, null);

    /** Who it is about. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "GivenPerson")
    public record GivenPerson(
            @Size(max = 50) List<@Valid GivenPart> ages,
            @Size(max = 50) List<@Valid GivenPart> audiences,
            @Size(max = 50) List<@Valid GivenPart> status) {}

    /** A part of what was read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "GivenPart")
    public record GivenPart(
            String kind,
            @Size(max = 2000) String text,
            List<GivenId> needs,
            List<GivenId> places,
            String language,
            String value) {}

    /** A meaning of a part, by its id. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "GivenId")
    public record GivenId(String id) {}

    /** Returns the terms that are needed; null where there are none. */
    ParameterValues termIds() {
        return values(needs, part -> firstId(part.needs()));
    }

    String firstPlace() {
        return stream(places)
                .map(part -> firstId(part.places()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    ParameterValues languageTags() {
        return values(languages, GivenPart::language);
    }

    ParameterValues audienceCodes() {
        return person == null ? null : values(person.audiences(), GivenPart::value);
    }

    /** Returns the values of how help is wanted of one kind; null where there are none. */
    ParameterValues values(String kind) {
        return values(stream(how).filter(part -> kind.equals(part.kind())).toList(), GivenPart::value);
    }

    /** Returns the age if there is one alone; several are of several people. */
    Double onlyAge() {
        List<Double> ages = listAges();
        return ages.size() == 1 ? ages.get(0) : null;
    }

    List<Double> listAges() {
        return person == null
                ? List.of()
                : stream(person.ages())
                        .map(GivenPart::value)
                        .flatMap(GivenReading::parseAge)
                        .distinct()
                        .toList();
    }

    private static Stream<Double> parseAge(String value) {
        try {
            return value == null ? Stream.empty() : Stream.of(Double.valueOf(value));
        } catch (NumberFormatException noAge) {
            return Stream.empty();
        }
    }

    List<String> statusCodes() {
        return person == null
                ? List.of()
                : stream(person.status())
                        .map(GivenPart::value)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Returns the terms that are not wanted. */
    List<String> listRefused() {
        return stream(refused)
                .flatMap(part -> stream(part.needs()))
                .map(GivenId::id)
                .filter(Objects::nonNull)
                .toList();
    }

    List<String> listRefusedWords() {
        return stream(refused).map(GivenPart::text).filter(Objects::nonNull).toList();
    }

    private static ParameterValues values(List<GivenPart> parts, Function<GivenPart, String> value) {
        List<String> values =
                stream(parts).map(value).filter(Objects::nonNull).distinct().toList();
        return values.isEmpty() ? null : new ParameterValues(values);
    }

    private static String firstId(List<GivenId> ids) {
        return stream(ids).map(GivenId::id).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static <T> Stream<T> stream(Collection<T> items) {
        return items == null ? Stream.empty() : items.stream().filter(Objects::nonNull);
    }
}
