package brussels.repere.rest.openweb;

import brussels.repere.rest.directory.PhoneView;
import brussels.repere.rest.directory.RecordLookup.AtLocation;
import brussels.repere.rest.directory.RecordLookup.OneService;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.language.WrittenDates;
import brussels.repere.rest.openweb.LabelledFact.Line;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.text.Lang;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that is known of a service, as its page tells it; the screen, once it runs, tells the same. Public for the templates. Immutable.
 *
 * @param nameLang the language of its name; null where it is that of the page
 * @param remarks what has to be known before all else, such as that it is closed; mostly none
 * @param quiet other names, and by what it is told apart without an address
 * @param phones where all locations have the same; else null
 * @param groups what is the same at all locations
 * @param locations those of several; none of one
 * @param provenance from whom all of it is
 */
public record ServiceArticle(
        String name,
        Lang nameLang,
        Piece organization,
        List<String> remarks,
        List<String> quiet,
        List<PhoneView> phones,
        String facts,
        List<ServiceFacts.Group> groups,
        List<Location> locations,
        List<Line> provenance) {

    /** @param phones null where all locations have the same */
    public record Location(String title, List<PhoneView> phones, String facts, List<LabelledFact> known) {}

    /** @param today in Brussels */
    static ServiceArticle of(OneService service, LocalDate today, ScreenWords words) {
        List<AtLocation> all = service.atLocations();
        AtLocation first = all.get(0);
        ServiceFacts rows = new ServiceFacts(words, today);
        ProvenanceLines provenance = new ProvenanceLines(words);
        boolean samePhones = all.stream()
                        .map(at -> at.listed().contact().phoneNumbers())
                        .distinct()
                        .count()
                == 1;
        return new ServiceArticle(
                service.name().text(),
                LabelledFact.otherLanguage(service.name(), words.lang()),
                organization(first.listed(), words),
                remarks(first, words),
                quiet(first.listed(), words),
                samePhones ? first.listed().contact().phoneNumbers() : null,
                provenance.inShort(first.listed().reliability()),
                rows.listShared(all),
                all.size() == 1
                        ? List.of()
                        : IntStream.range(0, all.size())
                                .mapToObj(i -> location(i, all, samePhones, rows, provenance, words))
                                .toList(),
                provenance.list(all));
    }

    private static Piece organization(ServiceView view, ScreenWords words) {
        boolean own =
                view.organization().name().text().equals(view.service().name().text());
        return new Piece(
                own
                        ? words.say("service.organization")
                        : view.organization().name().text(),
                own ? null : LabelledFact.otherLanguage(view.organization().name(), words.lang()),
                PagePaths.in(
                        words.lang(), PagePaths.organization(view.organization().id())),
                null);
    }

    private static List<String> remarks(AtLocation at, ScreenWords words) {
        List<String> contested = at.listed().reliability().contested();
        String closed = at.closedOn() == null
                ? null
                : words.say("closed.since", "day", WrittenDates.day(at.closedOn(), words.lang()));
        String reported = contested == null
                ? null
                : words.say(
                        "service.contested",
                        "what",
                        words.listed(contested.stream()
                                .map(code -> words.nameOf("contested", code))
                                .toList()));
        return Stream.of(closed, reported).filter(Objects::nonNull).toList();
    }

    private static List<String> quiet(ServiceView view, ScreenWords words) {
        List<String> others = view.offering().alternateNames().stream()
                .filter(name -> !name.equals(view.service().name().text())
                        && !name.equals(view.organization().name().text()))
                .toList();
        return Stream.of(
                        view.hasConfidentialLocation() ? ServiceCard.reference(view, words) : "",
                        others.isEmpty() ? "" : words.say("service.also", "names", String.join(", ", others)))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Location location(
            int index,
            List<AtLocation> all,
            boolean samePhones,
            ServiceFacts rows,
            ProvenanceLines provenance,
            ScreenWords words) {
        AtLocation at = all.get(index);
        String address = ReachLines.addressLine(at.listed().site().location());
        boolean confidential = at.listed().hasConfidentialLocation();
        String title = confidential
                ? words.say("fact.confidential")
                : address == null ? words.say("service.location", "number", index + 1) : address;
        return new Location(
                title,
                samePhones ? null : at.listed().contact().phoneNumbers(),
                provenance.inShort(at.listed().reliability()),
                rows.listOwn(at, all));
    }
}
