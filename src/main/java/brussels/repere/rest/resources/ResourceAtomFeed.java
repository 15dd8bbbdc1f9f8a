package brussels.repere.rest.resources;

import brussels.repere.directory.resources.ProfessionalResource;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.feeds.AtomWriter;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what is new among the resources as an Atom feed (RFC 4287): what changed last comes first. Safe for use by several threads. */
@ApplicationScoped
class ResourceAtomFeed {

    private static final TranslationTable WORDS = TranslationTable.of("resources");
    private static final int MAX_ENTRIES = 100;

    private final PublishedResources resources;
    private final ResourceViews views;
    private final CurrentTerritoryMap maps;
    private final PublicAddress address;
    private final DataLicence terms;

    ResourceAtomFeed(
            PublishedResources resources,
            ResourceViews views,
            CurrentTerritoryMap maps,
            PublicAddress address,
            DataLicence terms) {
        this.resources = resources;
        this.views = views;
        this.maps = maps;
        this.address = address;
        this.terms = terms;
    }

    /** @throws brussels.repere.rest.problem.ProblemException if there is no such kind */
    String write(ParameterValues kind, Lang lang) {
        ParameterErrors errors = new ParameterErrors();
        List<String> kinds = ResourceFilter.readKinds(kind, errors);
        errors.throwIfAny();
        List<ResourceWords> latest = resources.list().stream()
                .filter(words -> kinds.isEmpty()
                        || kinds.contains(words.resource().content().kind().code()))
                .limit(MAX_ENTRIES)
                .toList();
        AtomWriter feed = new AtomWriter(lang);
        feed.writeHead(
                address.origin() + "/api/v1/resources.atom?"
                        + (kinds.isEmpty() ? "" : "kind=" + String.join(",", kinds) + "&") + "lang=" + lang,
                WORDS.say(lang, "feed.name"),
                latest.isEmpty() ? Instant.EPOCH : latest.get(0).resource().modifiedAt(),
                address.origin() + PagePaths.in(lang, PagePaths.resources()),
                terms.publisher());
        TerritoryMap map = maps.get();
        for (ResourceWords words : latest) {
            ProfessionalResource resource = words.resource();
            feed.writeEntry(
                    "urn:uuid:" + resource.id(),
                    resource.content().title().in(lang),
                    resource.modifiedAt(),
                    views.page(resource.id(), lang),
                    describe(views.view(words, map, lang)));
        }
        return feed.end();
    }

    private static String describe(ResourceView view) {
        return Stream.of(
                        view.kind().name().text(),
                        view.publisher() == null
                                ? null
                                : view.publisher().name().text(),
                        view.about() == null ? null : view.about().text(),
                        view.volunteers() == null
                                ? null
                                : view.volunteers().task().text(),
                        view.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
