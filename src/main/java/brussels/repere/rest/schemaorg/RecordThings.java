package brussels.repere.rest.schemaorg;

import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.ListedService;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.directory.RecordLookup.AtLocation;
import brussels.repere.rest.directory.RecordLookup.OneOrganization;
import brussels.repere.rest.directory.RecordLookup.OneService;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.text.Lang;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a service or an organisation in the words of schema.org, from what its page says and from nothing else: what is confidential does
 * not come here. Addresses of pages begin with the public address; without one they are paths, which JSON-LD reads against the page.
 */
public final class RecordThings {

    /** What schema.org calls a web address has a scheme; a source may write anything. */
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    private static final Pattern MAIL = Pattern.compile("[^@\\s;,]+@[^@\\s;,]+");
    private static final String FREE = "free";

    private final Lang lang;
    private final String origin;

    /** @param origin the public address without a slash at its end; empty where none is configured */
    public RecordThings(Lang lang, String origin) {
        this.lang = lang;
        this.origin = origin;
    }

    /**
     * @param listed the same service, at least at one location
     * @return JSON that may stand within a script element
     */
    public String writeService(OneService service, List<ListedService> listed) {
        List<AtLocation> all = service.atLocations();
        ServiceView first = all.get(0).listed();
        String type = OrganizationTypes.of(listed);
        String page = page(PagePaths.service(service.id()));
        return JsonLdWriter.write(new SchemaThing(
                        type.equals(OrganizationTypes.GOVERNMENT) ? "GovernmentService" : "Service")
                .with("@id", origin + PagePaths.service(service.id()) + "#service")
                .with("name", service.name().text())
                .with("alternateName", first.offering().alternateNames())
                .with("description", text(first.texts().description()))
                .with("url", page)
                .with("serviceType", names(first.offering().categories()))
                .with("provider", provider(type, first.organization()))
                .with("areaServed", areas(all))
                .with("audience", audience(first.access()))
                .with("availableChannel", all.stream().flatMap(this::channel).toList())
                .with("hoursAvailable", all.size() == 1 ? PublicPlaces.hours(all.get(0)) : null)
                .with("offers", FREE.equals(first.access().cost()) ? free() : null)
                .with("mainEntityOfPage", webPage(page, first.reliability())));
    }

    private static String text(LocalizedText text) {
        return text == null ? null : text.text();
    }

    private static List<String> names(List<ServiceView.Label> labels) {
        return labels == null
                ? List.of()
                : labels.stream()
                        .map(ServiceView.Label::name)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private String page(String path) {
        return origin + PagePaths.in(lang, path);
    }

    private String organizationId(UUID id) {
        return origin + PagePaths.organization(id) + "#organization";
    }

    private SchemaThing provider(String type, ServiceView.Ref organization) {
        return new SchemaThing(type)
                .with("@id", organizationId(organization.id()))
                .with("name", organization.name().text())
                .with("url", page(PagePaths.organization(organization.id())));
    }

    /** What is drawn on a map is told by no name, and left out. */
    private List<SchemaThing> areas(List<AtLocation> all) {
        return all.stream()
                .map(at -> at.listed().area())
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(area -> Stream.concat(
                        area.territories().stream().map(this::territory),
                        names(area.beyond()).stream()
                                .map(name -> new SchemaThing("AdministrativeArea").with("name", name))))
                .toList();
    }

    private SchemaThing territory(ServiceView.Member member) {
        String path = PagePaths.territory(member.level(), member.code());
        return new SchemaThing("AdministrativeArea")
                .with("@id", origin + path + "#territory")
                .with("name", member.name())
                .with("url", page(path));
    }

    private static List<SchemaThing> audience(ServiceView.Access access) {
        List<String> groups = names(access.audiences());
        boolean anyAge = access.minimumAge() == null && access.maximumAge() == null;
        if (groups.isEmpty() && anyAge) {
            return List.of();
        }
        return (groups.isEmpty() ? Stream.of("") : groups.stream())
                .map(group -> new SchemaThing(anyAge ? "Audience" : "PeopleAudience")
                        .with("audienceType", group)
                        .with("suggestedMinAge", access.minimumAge())
                        .with("suggestedMaxAge", access.maximumAge()))
                .toList();
    }

    private Stream<SchemaThing> channel(AtLocation at) {
        ServiceView view = at.listed();
        SchemaThing channel = new SchemaThing("ServiceChannel")
                .with("serviceLocation", PublicPlaces.place(at))
                .with("servicePhone", contactPoints(view.contact()))
                .with("serviceUrl", website(view.contact()))
                .with("availableLanguage", languages(view.offering()));
        return Stream.ofNullable(SchemaThing.orNull(channel));
    }

    private static List<SchemaThing> contactPoints(ServiceView.Contact contact) {
        return numbers(contact)
                .map(number -> new SchemaThing("ContactPoint").with("telephone", number))
                .toList();
    }

    /** Numbers that somebody can call, in the international form where they have one. */
    private static Stream<String> numbers(ServiceView.Contact contact) {
        return contact.phoneNumbers().stream()
                .filter(phone -> phone.uri() != null)
                .map(phone -> phone.e164() == null ? phone.label() : phone.e164());
    }

    private static String website(ServiceView.Contact contact) {
        return contact.website() != null && WEB.matcher(contact.website()).matches() ? contact.website() : null;
    }

    private static List<SchemaThing> languages(ServiceView.Offering offering) {
        return offering.languages().stream()
                .filter(language ->
                        language.name() != null && !language.code().equals(LanguageRegistry.VIA_INTERPRETER))
                .map(language -> new SchemaThing("Language")
                        .with("name", language.name())
                        .with("alternateName", language.code()))
                .toList();
    }

    private static SchemaThing free() {
        return new SchemaThing("Offer").with("price", 0).with("priceCurrency", "EUR");
    }

    /** Says when the facts were last verified, and by what licence a source gives them. */
    private SchemaThing webPage(String page, ServiceView.Reliability reliability) {
        return new SchemaThing("WebPage")
                .with("@id", page)
                .with("inLanguage", lang.locale().toLanguageTag())
                .with("lastReviewed", reliability.lastVerified())
                .with("license", reliability.source().licence());
    }

    /**
     * @param listed its services, at least one; nothing is told of those at a confidential address
     * @return JSON that may stand within a script element
     */
    public String writeOrganization(OneOrganization organization, List<ListedService> listed) {
        List<AtLocation> all = organization.services().stream()
                .filter(at -> !at.listed().hasConfidentialLocation())
                .toList();
        String page = page(PagePaths.organization(organization.id()));
        return JsonLdWriter.write(new SchemaThing(OrganizationTypes.of(listed))
                .with("@id", organizationId(organization.id()))
                .with("name", organization.name().text())
                .with("url", page)
                .with(
                        "sameAs",
                        distinct(
                                all, at -> Stream.ofNullable(website(at.listed().contact()))))
                .with("telephone", distinct(all, at -> numbers(at.listed().contact())))
                .with("email", distinct(all, at -> emails(at.listed().contact())))
                .with("location", distinctPlaces(all))
                .with("areaServed", areas(all))
                .with("makesOffer", offers(all))
                .with(
                        "mainEntityOfPage",
                        new SchemaThing("WebPage")
                                .with("@id", page)
                                .with("inLanguage", lang.locale().toLanguageTag())));
    }

    private static List<String> distinct(List<AtLocation> all, Function<AtLocation, Stream<String>> values) {
        return all.stream().flatMap(values).distinct().toList();
    }

    private static Stream<String> emails(ServiceView.Contact contact) {
        return contact.email() == null
                ? Stream.of()
                : MAIL.matcher(contact.email()).results().map(match -> match.group());
    }

    private static List<SchemaThing> distinctPlaces(List<AtLocation> all) {
        return all.stream()
                .map(PublicPlaces::place)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(
                        SchemaThing::properties, place -> place, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private List<SchemaThing> offers(List<AtLocation> all) {
        return all.stream()
                .map(at -> at.listed().service())
                .distinct()
                .map(service -> new SchemaThing("Offer")
                        .with(
                                "itemOffered",
                                new SchemaThing("Service")
                                        .with("@id", origin + PagePaths.service(service.id()) + "#service")
                                        .with("name", service.name().text())
                                        .with("url", page(PagePaths.service(service.id())))))
                .toList();
    }
}
