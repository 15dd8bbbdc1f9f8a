package brussels.repere.rest.openweb;

import brussels.repere.rest.directory.FactDate;
import brussels.repere.rest.directory.RecordLookup.AtLocation;
import brussels.repere.rest.directory.RecordLookup.CorrectedField;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.language.WrittenDates;
import brussels.repere.rest.openweb.LabelledFact.Line;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** From whom the facts of a service are, and how old they are. */
public final class ProvenanceLines {

    private final ScreenWords words;

    public ProvenanceLines(ScreenWords words) {
        this.words = words;
    }

    /** Says when the facts were verified or, where nobody says so, when they were taken from their source, in a few words. */
    public String inShort(ServiceView.Reliability reliability) {
        if (reliability.lastVerified() != null) {
            return words.say("verified", "month", month(reliability.lastVerified()));
        }
        ServiceView.Source source = reliability.source();
        return source.retrievedOn() == null
                ? words.say("verified.unknown")
                : words.say("taken", "name", source.name(), "month", month(source.retrievedOn()));
    }

    public List<Line> list(List<AtLocation> locations) {
        AtLocation first = locations.get(0);
        ServiceView.Reliability reliability = first.listed().reliability();
        ServiceView.Source source = reliability.source();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(verified(reliability.lastVerified(), source) + " " + from(source)));
        List<Piece> notices = notices(locations.stream().map(AtLocation::listed).toList());
        if (!notices.isEmpty()) {
            lines.add(new Line(notices, false));
        }
        lines.addAll(joined(reliability));
        lines.addAll(corrected(first.corrections()));
        lines.addAll(checked(first));
        return lines;
    }

    /** The number of a record is not told where its address is not. */
    private String from(ServiceView.Source source) {
        return source.id() == null
                ? words.say("service.source.only", "name", source.name())
                : words.say("service.source", "name", source.name(), "id", source.id());
    }

    private String verified(String lastVerified, ServiceView.Source source) {
        if (lastVerified != null) {
            return words.say("service.verified", "month", month(lastVerified));
        }
        return source.retrievedOn() == null
                ? words.say("service.verified.unknown")
                : words.say("service.taken", "month", month(source.retrievedOn()));
    }

    private List<Line> joined(ServiceView.Reliability reliability) {
        return reliability.joinedSources() == null
                ? List.of()
                : reliability.joinedSources().stream()
                        .map(joined -> Line.of(words.say(
                                        "service.joined",
                                        "name",
                                        joined.source().name(),
                                        "what",
                                        named(joined.fields()))
                                + " " + verified(joined.lastVerified(), joined.source())))
                        .toList();
    }

    private List<Line> corrected(List<CorrectedField> corrections) {
        return corrections == null
                ? List.of()
                : corrections.stream()
                        .map(CorrectedField::lastVerified)
                        .distinct()
                        .map(when -> Line.of(words.say(
                                "corrected",
                                "month",
                                month(when),
                                "what",
                                named(corrections.stream()
                                        .filter(one -> one.lastVerified().equals(when))
                                        .map(CorrectedField::field)
                                        .toList()))))
                        .toList();
    }

    /** What somebody of the directory found right though its source is older, day by day. */
    private List<Line> checked(AtLocation at) {
        Set<String> corrected = at.corrections() == null
                ? Set.of()
                : at.corrections().stream().map(CorrectedField::field).collect(Collectors.toSet());
        List<FactDate> here = at.facts().stream()
                .filter(fact -> fact.source() == null && fact.asOf() != null && !corrected.contains(fact.field()))
                .toList();
        return here.stream()
                .map(FactDate::asOf)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(when -> Line.of(words.say(
                        "checked",
                        "when",
                        WrittenDates.dayOrMonth(when, words.lang()),
                        "what",
                        named(here.stream()
                                .filter(fact -> fact.asOf().equals(when))
                                .map(FactDate::field)
                                .toList()))))
                .toList();
    }

    private String named(List<String> fields) {
        return words.listed(
                fields.stream().map(field -> words.nameOf("corrected", field)).toList());
    }

    private String month(String date) {
        return WrittenDates.month(date, words.lang());
    }

    /** What the licences of sources ask to be said wherever a record of them is shown, each once. */
    public static List<Piece> notices(Collection<ServiceView> shown) {
        Set<Piece> pieces = new LinkedHashSet<>();
        shown.stream()
                .map(ServiceView::reliability)
                .flatMap(one -> one.listSourcesToName().stream())
                .forEach(source ->
                        pieces.add(Piece.elsewhere(source.attribution(), source.licence(), "noreferrer license")));
        return List.copyOf(pieces);
    }
}
