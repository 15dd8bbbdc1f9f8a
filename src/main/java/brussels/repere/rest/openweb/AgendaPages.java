package brussels.repere.rest.openweb;

import brussels.repere.directory.agenda.EventKind;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.openweb.AgendaListing.Shown;
import brussels.repere.rest.site.AgendaAddress;
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
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The page of the agenda: what takes place within a week, or a month as a table, by bassin and kind, with feeds to subscribe to. It needs no script; with it,
 * what is near an address is asked.
 */
@Path("/agenda")
@Produces(MediaType.TEXT_HTML)
class AgendaPages {

    private static final TranslationTable WORDS = TranslationTable.of("pages");

    private final AgendaListing listing;
    private final CurrentTerritoryMap maps;
    private final PublicAddress address;
    private final RequestLanguage language;

    AgendaPages(AgendaListing listing, CurrentTerritoryMap maps, PublicAddress address, RequestLanguage language) {
        this.listing = listing;
        this.maps = maps;
        this.address = address;
        this.language = language;
    }

    /** @param name of what it is about, in a link to the agenda so narrowed; current where it is so narrowed now */
    public record Choice(String name, String about, String href, boolean current) {}

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        /** @param calendar the address of the feed, for programs that subscribe */
        static native TemplateInstance agenda(
                LocalizedTranslations words,
                Lang lang,
                PageHead head,
                Shown shown,
                List<Choice> bassins,
                List<Choice> kinds,
                String calendar,
                String feed);
    }

    @GET
    @Operation(hidden = true)
    @ResponseHeader(name = "Vary", value = "Accept-Language")
    @ResponseHeader(name = "Cache-Control", value = "no-cache")
    public TemplateInstance agenda(@RestQuery String territory, @RestQuery String kind, @RestQuery String month) {
        Lang lang = language.get();
        LocalizedTranslations words = new LocalizedTranslations(WORDS, lang);
        TerritoryMap map = maps.get();
        String bassin = map.list(Level.BASSIN).stream()
                .map(one -> one.key().toString())
                .filter(key -> key.equals(territory))
                .findFirst()
                .orElse(null);
        String chosen =
                EventKind.find(String.valueOf(kind)).map(EventKind::code).orElse(null);
        AgendaAddress here = new AgendaAddress(lang, bassin, chosen);
        String feed = here.feed();
        return Templates.agenda(
                words,
                lang,
                PageHead.of(address, PagePaths.agenda(), lang, words.say("agenda"), words.say("agenda.what"), null),
                listing.list(here, month, words),
                bassins(map, here, words),
                kinds(here),
                address.origin().replaceFirst("^https?", "webcal") + feed.replace("{}", "ics"),
                feed.replace("{}", "atom"));
    }

    private static List<Choice> bassins(TerritoryMap map, AgendaAddress here, LocalizedTranslations words) {
        return Stream.concat(
                        Stream.of(new Choice(
                                words.say("agenda.region"),
                                null,
                                here.withTerritory(null).list(),
                                here.territory() == null)),
                        map.list(Level.BASSIN).stream()
                                .map(bassin -> new Choice(
                                        bassin.name().in(here.lang()),
                                        null,
                                        here.withTerritory(bassin.key().toString())
                                                .list(),
                                        bassin.key().toString().equals(here.territory()))))
                .toList();
    }

    private static List<Choice> kinds(AgendaAddress here) {
        return EventKind.list().stream()
                .map(kind -> new Choice(
                        kind.name().in(here.lang()),
                        kind.about().in(here.lang()),
                        here.withKind(kind.code().equals(here.kind()) ? null : kind.code())
                                .list(),
                        kind.code().equals(here.kind())))
                .toList();
    }
}
