package brussels.repere.rest.resources;

import brussels.repere.directory.resources.ProfessionalResource;
import brussels.repere.directory.resources.ResourceContent;
import brussels.repere.directory.resources.ResourceKind;
import brussels.repere.directory.resources.VolunteerCall;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.resources.ResourceView.ResourceKindView;
import brussels.repere.rest.resources.ResourceView.ResourceNeedView;
import brussels.repere.rest.resources.ResourceView.ResourcePublisherView;
import brussels.repere.rest.resources.ResourceView.ResourceTerritoryView;
import brussels.repere.rest.resources.ResourceView.VolunteerCallView;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Presents resources. Safe for use by several threads. */
@ApplicationScoped
public class ResourceViews {

    private final CurrentTaxonomy taxonomies;
    private final PublicAddress address;
    private final BrusselsClock clock;

    ResourceViews(CurrentTaxonomy taxonomies, PublicAddress address, BrusselsClock clock) {
        this.taxonomies = taxonomies;
        this.address = address;
        this.clock = clock;
    }

    /** The address of the page of a resource, in a language. */
    String page(UUID id, Lang lang) {
        return address.origin() + PagePaths.in(lang, PagePaths.resource(id));
    }

    static ResourceKindView kind(ResourceKind kind, Lang lang) {
        return new ResourceKindView(
                kind.code(), LocalizedText.of(kind.name(), lang), LocalizedText.of(kind.about(), lang));
    }

    ResourceView view(ResourceWords words, TerritoryMap map, Lang lang) {
        ProfessionalResource resource = words.resource();
        ResourceContent content = resource.content();
        return new ResourceView(
                resource.id(),
                kind(content.kind(), lang),
                LocalizedText.of(content.title(), lang),
                LocalizedText.of(content.about(), lang),
                content.url(),
                needs(content.needs(), lang),
                content.languages(),
                words.publisher() == null
                        ? null
                        : new ResourcePublisherView(
                                content.publisher().organization(), LocalizedText.of(words.publisher(), lang)),
                content.publishedOn() == null ? null : content.publishedOn().text(),
                content.reviewOn(),
                resource.isOld(clock.today()),
                territory(content.territory(), map, lang),
                volunteers(content.volunteers(), lang),
                resource.modifiedAt(),
                page(resource.id(), lang));
    }

    private List<ResourceNeedView> needs(List<String> ids, Lang lang) {
        return ids.stream()
                .flatMap(id -> taxonomies.get().find(id).stream())
                .map(term -> new ResourceNeedView(term.id(), LocalizedText.of(term.name(), lang)))
                .toList();
    }

    private static ResourceTerritoryView territory(TerritoryKey key, TerritoryMap map, Lang lang) {
        return key == null
                ? null
                : new ResourceTerritoryView(
                        key.level().code(),
                        key.code(),
                        map.find(key)
                                .map(Territory::name)
                                .map(name -> name.in(lang))
                                .orElse(null));
    }

    private static VolunteerCallView volunteers(VolunteerCall call, Lang lang) {
        return call == null
                ? null
                : new VolunteerCallView(
                        LocalizedText.of(call.task(), lang),
                        LocalizedText.of(call.times(), lang),
                        call.ask(),
                        call.phone(),
                        call.mail());
    }
}
