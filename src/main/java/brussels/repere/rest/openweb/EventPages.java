package brussels.repere.rest.openweb;

import brussels.repere.rest.agenda.EventsAnswer.OneEvent;
import brussels.repere.rest.agenda.PublishedEvents;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.schemaorg.EventThings;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The page of each event: when, where, for whom, and how to take part. It needs no script. */
@Path("/events")
@Produces(MediaType.TEXT_HTML)
class EventPages {

    private static final TranslationTable WORDS = TranslationTable.of("pages");

    private final PublishedEvents events;
    private final PublicAddress address;
    private final RequestLanguage language;
    private final MissingPage missing;

    EventPages(PublishedEvents events, PublicAddress address, RequestLanguage language, MissingPage missing) {
        this.events = events;
        this.address = address;
        this.language = language;
        this.missing = missing;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance event(
                LocalizedTranslations words, Lang lang, PageHead head, EventArticle article);
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public RestResponse<TemplateInstance> event(@RestPath String id) {
        Lang lang = language.get();
        return findId(id)
                .flatMap(events::find)
                .map(event -> write(events.present(event, lang), lang))
                .orElseGet(() -> missing.answer(ProblemType.UNKNOWN_EVENT));
    }

    private static Optional<UUID> findId(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Of what is over the page says so, and its status that it is gone. */
    private RestResponse<TemplateInstance> write(OneEvent one, Lang lang) {
        LocalizedTranslations words = new LocalizedTranslations(WORDS, lang);
        String title = one.event().title().text();
        boolean over = one.occurrences().isEmpty();
        PageHead head = over
                ? PageHead.notIndexed(lang, title)
                : PageHead.of(
                        address,
                        PagePaths.event(one.event().id()),
                        lang,
                        title,
                        one.occurrences().get(0).text() + ". "
                                + one.event().kind().about().text(),
                        EventThings.write(one.event(), one.occurrences().get(0)));
        TemplateInstance page = Templates.event(words, lang, head, EventArticle.of(one, words));
        return over ? MissingPage.notKept(Status.GONE, page) : RestResponse.ok(page);
    }
}
