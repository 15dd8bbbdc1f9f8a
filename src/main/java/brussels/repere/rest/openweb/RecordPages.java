package brussels.repere.rest.openweb;

import brussels.repere.directory.ListedService;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.directory.RecordLookup;
import brussels.repere.rest.directory.RecordLookup.AtLocation;
import brussels.repere.rest.directory.RecordLookup.OneOrganization;
import brussels.repere.rest.directory.RecordLookup.OneService;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.rest.pages.PageHelpLines;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.rest.schemaorg.RecordThings;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.search.catalogue.RecordReader;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * The pages of services and organisations, with all that is known of them. The script, where it runs, shows the same in its place. Of what
 * is closed the page says so, and its status that it is gone.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class RecordPages {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final int NEEDS_IN_DESCRIPTION = 3;

    private final RecordLookup lookup;
    private final RecordReader reader;
    private final PublicAddress address;
    private final PageHelpLines lines;
    private final RequestLanguage language;
    private final BrusselsClock clock;
    private final MissingPage missing;

    RecordPages(
            RecordLookup lookup,
            RecordReader reader,
            PublicAddress address,
            PageHelpLines lines,
            RequestLanguage language,
            BrusselsClock clock,
            MissingPage missing) {
        this.lookup = lookup;
        this.reader = reader;
        this.address = address;
        this.lines = lines;
        this.language = language;
        this.clock = clock;
        this.missing = missing;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        /** @param api where the interface gives the same data */
        static native TemplateInstance service(
                LocalizedTranslations words,
                Lang lang,
                PageHead head,
                ServiceArticle article,
                String call,
                String noPhone,
                String provenance,
                String api,
                List<PageHelpLines.Line> lines);

        /**
         * @param count of services, in words
         * @param notices what the licences of sources ask to be said
         */
        static native TemplateInstance organization(
                LocalizedTranslations words,
                Lang lang,
                PageHead head,
                Lang nameLang,
                LocalizedText legalStatus,
                String needsTitle,
                List<Piece> needs,
                String count,
                List<ServiceCard> cards,
                List<Piece> notices,
                String call,
                String noPhone,
                String api,
                List<PageHelpLines.Line> lines);
    }

    @GET
    @Path("services/{id}")
    @ConditionalGet(basis = Basis.DATA_AND_DAY, shared = true)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> service(@RestPath String id) {
        return find(id, reader::readService)
                .map(this::service)
                .orElseGet(() -> missing.answer(ProblemType.UNKNOWN_RECORD));
    }

    @GET
    @Path("organizations/{id}")
    @ConditionalGet(basis = Basis.DATA_AND_DAY, shared = true)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> organization(@RestPath String id) {
        return find(id, reader::readOrganization)
                .map(this::organization)
                .orElseGet(() -> missing.answer(ProblemType.UNKNOWN_RECORD));
    }

    private static Optional<List<ListedService>> find(String id, Function<UUID, RecordReader.Records> read) {
        UUID recordId;
        try {
            recordId = UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
        return Optional.of(read.apply(recordId).services()).filter(found -> !found.isEmpty());
    }

    private RestResponse<TemplateInstance> service(List<ListedService> listed) {
        Lang lang = language.get();
        ScreenWords words = ScreenWords.in(lang);
        OneService service = lookup.getService(listed.get(0).service().id());
        boolean gone = isGone(service.atLocations());
        String path = PagePaths.service(service.id());
        PageHead head = gone || isRefuge(service.atLocations())
                ? PageHead.notIndexed(lang, service.name().text())
                : PageHead.of(
                        address,
                        path,
                        lang,
                        service.name().text(),
                        describe(service.atLocations(), words),
                        new RecordThings(lang, origin()).writeService(service, listed));
        return answer(
                gone,
                Templates.service(
                        new LocalizedTranslations(WORDS, lang),
                        lang,
                        head,
                        ServiceArticle.of(service, clock.today(), words),
                        words.say("call"),
                        words.say("no-phone"),
                        words.say("service.facts"),
                        PagePaths.in(lang, "/api/v1" + path),
                        lines.list(lang)));
    }

    private RestResponse<TemplateInstance> organization(List<ListedService> listed) {
        Lang lang = language.get();
        ScreenWords words = ScreenWords.in(lang);
        OneOrganization organization =
                lookup.getOrganization(listed.get(0).organization().id());
        List<AtLocation> all = organization.services();
        boolean gone = isGone(all);
        String path = PagePaths.organization(organization.id());
        List<ServiceView> views = all.stream().map(AtLocation::listed).toList();
        PageHead head = gone || isRefuge(all)
                ? PageHead.notIndexed(lang, organization.name().text())
                : PageHead.of(
                        address,
                        path,
                        lang,
                        organization.name().text(),
                        describe(all, words),
                        new RecordThings(lang, origin()).writeOrganization(organization, listed));
        return answer(
                gone,
                Templates.organization(
                        new LocalizedTranslations(WORDS, lang),
                        lang,
                        head,
                        LabelledFact.otherLanguage(organization.name(), lang),
                        organization.legalStatus(),
                        words.say("organization.needs"),
                        needs(views, lang),
                        words.count(
                                "services",
                                views.stream()
                                        .map(ServiceView::service)
                                        .distinct()
                                        .count()),
                        views.stream()
                                .map(view -> ServiceCard.of(view, false, words))
                                .toList(),
                        ProvenanceLines.notices(views),
                        words.say("call"),
                        words.say("no-phone"),
                        PagePaths.in(lang, "/api/v1" + path),
                        lines.list(lang)));
    }

    private String origin() {
        return address.findConfigured().orElse("");
    }

    private static boolean isGone(List<AtLocation> all) {
        return all.stream().allMatch(at -> at.closedOn() != null);
    }

    /** People read its page like any other; search engines are told nothing of it. */
    private static boolean isRefuge(List<AtLocation> all) {
        return all.stream().allMatch(at -> at.listed().hasConfidentialLocation());
    }

    private static RestResponse<TemplateInstance> answer(boolean gone, TemplateInstance page) {
        return gone ? MissingPage.notKept(Status.GONE, page) : RestResponse.ok(page);
    }

    private static List<Piece> needs(List<ServiceView> views, Lang lang) {
        return views.stream()
                .flatMap(view -> view.offering().categories().stream())
                .distinct()
                .map(need -> Piece.link(ServiceFacts.nameOf(need), PagePaths.in(lang, PagePaths.need(need.code()))))
                .toList();
    }

    /** Says in a line what it does, whom it covers and where it is. */
    private static String describe(List<AtLocation> all, ScreenWords words) {
        ServiceView first = all.get(0).listed();
        String needs = all.stream()
                .flatMap(at -> at.listed().offering().categories().stream())
                .map(ServiceFacts::nameOf)
                .distinct()
                .limit(NEEDS_IN_DESCRIPTION)
                .collect(Collectors.joining(", "));
        return Stream.of(
                        needs,
                        new AreaLines(words).inShort(first.area()),
                        first.site().addressLine())
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
