package brussels.repere.rest.openweb;

import brussels.repere.rest.collections.CollectionAnswer;
import brussels.repere.rest.collections.CollectionAnswer.ServiceState;
import brussels.repere.rest.collections.CollectionSummary;
import brussels.repere.rest.collections.PublishedCollections;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.language.WrittenDates;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.schemaorg.ListThings;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages of the lists that people keep by hand: which there are, and all of one. Without script they are whole; with it a list is narrowed. */
@Path("/collections")
@Produces(MediaType.TEXT_HTML)
class CollectionPages {

    private static final TranslationTable WORDS = TranslationTable.of("pages");

    private final PublishedCollections collections;
    private final PublicAddress address;
    private final RequestLanguage language;
    private final MissingPage missing;

    CollectionPages(
            PublishedCollections collections, PublicAddress address, RequestLanguage language, MissingPage missing) {
        this.collections = collections;
        this.address = address;
        this.language = language;
        this.missing = missing;
    }

    /**
     * A collection in the list of all. Public for the templates.
     *
     * @param kept who keeps it, and when it was last gone through
     */
    public record Entry(Piece link, String about, Lang aboutLang, String kept) {}

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(LocalizedTranslations words, Lang lang, PageHead head, List<Entry> entries);

        /**
         * @param slug its name in addresses
         * @param file the address of the same as files, without their ending
         * @param notices what the licences of sources ask to be said
         */
        static native TemplateInstance collection(
                LocalizedTranslations words,
                Lang lang,
                PageHead head,
                Entry entry,
                List<CollectionItems> sections,
                List<Piece> notices,
                String slug,
                String file,
                String call,
                String noPhone);
    }

    @GET
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public TemplateInstance list() {
        Lang lang = language.get();
        LocalizedTranslations words = new LocalizedTranslations(WORDS, lang);
        return Templates.list(
                words,
                lang,
                PageHead.of(
                        address,
                        PagePaths.collections(),
                        lang,
                        words.say("collections"),
                        words.say("collections.what"),
                        null),
                collections.list(lang).stream()
                        .map(collection -> entry(collection, words))
                        .toList());
    }

    @GET
    @Path("{slug}")
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public RestResponse<TemplateInstance> get(@RestPath String slug) {
        return collections
                .find(slug, language.get())
                .map(this::write)
                .orElseGet(() -> missing.answer(ProblemType.UNKNOWN_COLLECTION));
    }

    private RestResponse<TemplateInstance> write(CollectionAnswer answer) {
        ScreenWords words = ScreenWords.in(language.get());
        LocalizedTranslations pages = new LocalizedTranslations(WORDS, words.lang());
        CollectionSummary collection = answer.collection();
        return RestResponse.ok(Templates.collection(
                pages,
                words.lang(),
                head(answer, pages),
                entry(collection, pages),
                answer.sections().stream()
                        .map(section -> CollectionItems.of(section, words, pages.say("collections.gone")))
                        .toList(),
                ProvenanceLines.notices(services(answer)),
                collection.slug(),
                "/api/v1" + PagePaths.collection(collection.slug()),
                words.say("call"),
                words.say("no-phone")));
    }

    private PageHead head(CollectionAnswer answer, LocalizedTranslations words) {
        CollectionSummary collection = answer.collection();
        String path = PagePaths.collection(collection.slug());
        String title = collection.title().text();
        List<ServiceView> services = services(answer);
        return PageHead.of(
                address,
                path,
                words.lang(),
                title,
                collection.about() == null
                        ? words.say("collections.what")
                        : collection.about().text(),
                new ListThings(words.lang(), address.findConfigured().orElse(""))
                        .writeNeed(new ListThings.Listing(path, title, services, 1, services.size())));
    }

    /** Those that somebody can go to, each once. */
    static List<ServiceView> services(CollectionAnswer answer) {
        return answer.sections().stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.services().stream())
                .map(ServiceState::record)
                .distinct()
                .toList();
    }

    private static Entry entry(CollectionSummary collection, LocalizedTranslations words) {
        Lang lang = words.lang();
        String kept =
                words.say("collections.kept", collection.keeper(), WrittenDates.day(collection.revisedOn(), lang));
        String territory =
                collection.territory() == null ? null : collection.territory().name();
        return new Entry(
                new Piece(
                        collection.title().text(),
                        LabelledFact.otherLanguage(collection.title(), lang),
                        PagePaths.in(lang, PagePaths.collection(collection.slug())),
                        null),
                collection.about() == null ? null : collection.about().text(),
                collection.about() == null ? null : LabelledFact.otherLanguage(collection.about(), lang),
                territory == null ? kept : words.say("collections.for", territory) + " " + kept);
    }
}
