package brussels.repere.rest.openweb;

import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.collections.CollectionAnswer;
import brussels.repere.rest.collections.CollectionQuery;
import brussels.repere.rest.collections.PublishedCollections;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.language.WrittenDates;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.rest.pages.PageHelpLines;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A collection as a booklet, to be printed on A4 or A5: all of it; or narrowed to a place, a need and a language, which come in the body of a
 * form, so that they stand in no address and no log. It needs no script.
 */
@Path("/collections/{slug}/booklet")
@Produces(MediaType.TEXT_HTML)
class BookletPages {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final String SMALL = "a5";
    /** As {@link CollectionQuery} has them. */
    private static final int MAX_ADDRESS_LENGTH = 200;

    private static final int MAX_PLACE_LENGTH = 80;

    private final PublishedCollections collections;
    private final PageHelpLines lines;
    private final PublicAddress address;
    private final RequestLanguage language;
    private final BrusselsClock clock;
    private final MissingPage missing;

    BookletPages(
            PublishedCollections collections,
            PageHelpLines lines,
            PublicAddress address,
            RequestLanguage language,
            BrusselsClock clock,
            MissingPage missing) {
        this.collections = collections;
        this.lines = lines;
        this.address = address;
        this.language = language;
        this.clock = clock;
        this.missing = missing;
    }

    /**
     * What is asked, as the form has it. Public for the templates.
     *
     * @param paper {@code a4} or {@code a5}
     */
    public record Asked(String address, String place, String category, String language, String paper) {

        CollectionQuery query(Lang lang) {
            return new CollectionQuery(
                    null,
                    null,
                    null,
                    given(address),
                    given(place),
                    values("category", category),
                    values("language", language),
                    lang);
        }

        boolean isNarrowed() {
            return given(address) != null || given(place) != null || given(category) != null || given(language) != null;
        }

        private static String given(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }

        /** @throws brussels.repere.rest.problem.ProblemException where they have not the form of values */
        private static ParameterValues values(String name, String text) {
            if (given(text) == null) {
                return null;
            }
            try {
                return ParameterValues.fromString(given(text));
            } catch (IllegalArgumentException malformed) {
                ParameterErrors errors = new ParameterErrors();
                errors.add(name, ParameterError.Code.MALFORMED, List.of());
                throw errors.toProblem();
            }
        }
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        /**
         * @param kept who keeps it, and when it was last gone through
         * @param place for which it was narrowed; null for the whole Region
         * @param site the address at which it is found again
         * @param notices what the licences of sources ask to be said
         */
        static native TemplateInstance booklet(
                LocalizedTranslations words,
                Lang lang,
                PageHead head,
                CollectionAnswer answer,
                String kept,
                String place,
                String printed,
                String site,
                Asked asked,
                boolean narrowed,
                List<BookletSection> sections,
                List<PageHelpLines.Line> lines,
                List<Piece> notices);
    }

    @GET
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public RestResponse<TemplateInstance> whole(@RestPath String slug, @RestQuery String paper) {
        return answer(slug, new Asked(null, null, null, null, paper(paper)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public RestResponse<TemplateInstance> narrowed(
            @RestPath String slug,
            @FormParam("address") @Size(max = MAX_ADDRESS_LENGTH) String street,
            @FormParam("place") @Size(max = MAX_PLACE_LENGTH) String place,
            @FormParam("category") String category,
            @FormParam("language") String spoken,
            @FormParam("paper") String paper) {
        return answer(slug, new Asked(street, place, category, spoken, paper(paper)));
    }

    /** Whatever else is asked for is A4. */
    private static String paper(String asked) {
        return SMALL.equalsIgnoreCase(asked) ? SMALL : "a4";
    }

    private RestResponse<TemplateInstance> answer(String slug, Asked asked) {
        Lang lang = language.get();
        return collections
                .find(slug, asked.query(lang))
                .map(answer -> RestResponse.ok(write(answer, asked, ScreenWords.in(lang))))
                .orElseGet(() -> missing.answer(ProblemType.UNKNOWN_COLLECTION));
    }

    private TemplateInstance write(CollectionAnswer answer, Asked asked, ScreenWords words) {
        Lang lang = words.lang();
        LocalizedTranslations pages = new LocalizedTranslations(WORDS, lang);
        String path = PagePaths.collection(answer.collection().slug());
        List<BookletSection> sections = new ArrayList<>();
        answer.sections().forEach(section -> sections.add(BookletSection.of(sections.size() + 1, section, words)));
        return Templates.booklet(
                pages,
                lang,
                PageHead.notIndexed(lang, answer.collection().title().text()),
                answer,
                pages.say(
                        "collections.kept",
                        answer.collection().keeper(),
                        WrittenDates.day(answer.collection().revisedOn(), lang)),
                asked.isNarrowed() ? placeName(answer.place(), lang) : null,
                WrittenDates.day(clock.today(), lang),
                address.findConfigured().map(site -> site + path).orElse(path),
                asked,
                asked.isNarrowed(),
                sections,
                lines.list(lang),
                ProvenanceLines.notices(CollectionPages.services(answer)));
    }

    /** The register does not know each number, the reader does. */
    private static String offered(PlaceAnswer.Offered offer, Lang lang) {
        String label = offer.label().in(lang);
        return offer.unknownNumber() == null || offer.street() == null
                ? label
                : label.replace(offer.street().in(lang), offer.street().in(lang) + " " + offer.unknownNumber());
    }

    /** As the place was understood; null for the whole Region, and for a bare point. */
    private static String placeName(PlaceAnswer place, Lang lang) {
        if (place == null) {
            return null;
        }
        if (place.offers() != null && !place.offers().isEmpty()) {
            return offered(place.offers().get(0), lang);
        }
        return place.chosen() == null
                        || place.chosen().stream()
                                .anyMatch(chosen -> chosen.level().equals("region"))
                ? null
                : String.join(
                        ", ",
                        place.chosen().stream()
                                .map(chosen -> chosen.territory().name().in(lang))
                                .toList());
    }
}
