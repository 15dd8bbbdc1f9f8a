package brussels.repere.rest.orientation;

import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.rest.services.request.ServicesQueryBuilder;
import brussels.repere.text.Lang;
import brussels.repere.understanding.TextReader;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of {@code /orientation}: a situation, in one of three ways, and where. What is said of the person beside the words counts
 * before what the words say.
 *
 * @param text a situation in words, in French, Dutch or both
 * @param reading instead of text: what {@code /understand} answered, as it was or corrected
 * @param needs instead of text: up to 10 needs, each in words or a category
 * @param without parts of the text that are not to be read as they were: their ids
 * @param meaning what is meant by parts that may mean several things: the id, =, and a category
 * @param age of the person, in years
 * @param mode at-home for somebody who cannot go out
 * @param insurer the health insurer of the person, by its name
 * @param exclude ids of services that are no doors: tried already, or full
 * @param prefer ids of services that are to meet all that they can
 * @param swap which service is to meet a need: the id of the need, =, and the id of the service
 * @param objective {@code balanced} (default), or {@code fewest} doors alone
 * @param explain whether to tell by what the plan was compared with others
 */
public record OrientationQuery(
        @Size(max = TextReader.MAX_LENGTH)
                @Schema(examples = "Maman a 84 ans et ne sort plus, il faut une infirmière et des repas à la maison")
                String text,
        @Valid GivenReading reading,
        ParameterValues needs,
        @DecimalMin("-90") @DecimalMax("90") Double lat,
        @DecimalMin("-180") @DecimalMax("180") Double lon,
        ParameterValues territory,
        @Size(max = 200) @Schema(examples = "Rue Haute 298, 1000 Bruxelles") String address,
        @Size(max = 80) String place,
        ParameterValues without,
        ParameterValues meaning,
        @DecimalMin("0") @DecimalMax("120") Double age,
        ParameterValues audience,
        ParameterValues language,
        ParameterValues mode,
        ParameterValues cost,
        ParameterValues appointment,
        Boolean openNow,
        String openAt,
        @Size(max = 100) String insurer,
        ParameterValues exclude,
        ParameterValues prefer,
        ParameterValues swap,
        String objective,
        Boolean explain,
        Lang lang) {

    /** Returns how many of the three ways to give a situation are used. */
    long countWays() {
        return Stream.of(text, reading, needs).filter(way -> way != null).count();
    }

    /** Returns the same as the parameters of a search: its place, person and words are read in one way. */
    ServicesQuery toSearch() {
        boolean hasPlace = lat != null || lon != null || territory != null || address != null || place != null;
        GivenReading given = reading == null ? GivenReading.NOTHING : reading;
        return new ServicesQueryBuilder()
                .lat(lat)
                .lon(lon)
                .territory(territory)
                .address(address)
                .place(hasPlace ? place : given.firstPlace())
                .q(text)
                .needs(reading == null ? needs : given.termIds())
                .without(without)
                .meaning(meaning)
                .language(language == null ? given.languageTags() : language)
                .mode(mode == null ? given.values("mode") : mode)
                .age(age == null ? given.onlyAge() : age)
                .audience(audience == null ? given.audienceCodes() : audience)
                .cost(cost == null ? given.values("cost") : cost)
                .appointment(appointment)
                .openNow(openNow)
                .openAt(openAt)
                .explain(explain)
                .lang(lang)
                .build();
    }

    /** Returns the ages that were told, other than in the text. */
    List<Double> listAges() {
        if (age != null) {
            return List.of(age);
        }
        return reading == null ? List.of() : reading.listAges();
    }
}
