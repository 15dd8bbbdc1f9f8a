package brussels.repere.rest.openweb;

import brussels.repere.rest.directory.HoursLine;
import brussels.repere.rest.directory.RecordLookup.AtLocation;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.openweb.LabelledFact.Line;
import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.text.Lang;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a service is, when it is open, and how it is reached. A confidential address is none. */
public final class ReachLines {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final String SEPARATORS = "[;,\\s]+";
    private static final String NOT_REFERRED = "noreferrer";
    private static final String ABOUT_OPENSTREETMAP = "https://www.openstreetmap.org/copyright";

    private final ScreenWords words;

    public ReachLines(ScreenWords words) {
        this.words = words;
    }

    public List<Line> address(ServiceView.Site site) {
        if (Boolean.TRUE.equals(site.confidentialLocation())) {
            return List.of(Line.of(words.say("fact.confidential")));
        }
        String line = site.addressLine();
        return line == null ? List.of() : List.of(Line.of(line));
    }

    public List<Line> stops(AtLocation at) {
        List<ServiceView.Stop> stops = at.stops() == null ? List.of() : at.stops();
        if (stops.isEmpty()) {
            return List.of();
        }
        String names = stops.stream()
                .map(stop -> stop.name() + ", " + distance(stop.metres()))
                .collect(Collectors.joining(" · "));
        return List.of(Line.of(
                Piece.of(names), Piece.elsewhere(stops.get(0).attribution(), ABOUT_OPENSTREETMAP, NOT_REFERRED)));
    }

    /** Returns the nearest stop in a few words; null where none is near. */
    public String nearestStop(ServiceView view) {
        ServiceView.Address location = view.site().location();
        return location == null || location.nearestStop() == null
                ? null
                : location.nearestStop().name() + ", "
                        + distance(location.nearestStop().metres());
    }

    private String distance(long metres) {
        return metres < 1_000
                ? words.say("distance.m", "number", Math.round(metres / 10.0) * 10)
                : words.say(
                        "distance.km",
                        "number",
                        String.format(words.lang().locale(), "%.1f", metres / 1_000.0)
                                .replaceFirst(",0$", ""));
    }

    /** What leads there: {@code geo:} (RFC 5870) opens whatever shows maps on a telephone. */
    public List<Line> way(ServiceView view) {
        ServiceView.Address location = view.site().location();
        if (location == null || location.lat() == null || location.lon() == null) {
            return List.of();
        }
        String point = location.lat() + "," + location.lon();
        String name = URLEncoder.encode(view.service().name().text(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return List.of(Line.of(
                Piece.link(words.say("way.application"), "geo:" + point + "?q=" + point + "(" + name + ")"),
                Piece.elsewhere(
                        "OpenStreetMap",
                        "https://www.openstreetmap.org/?mlat=" + location.lat() + "&mlon=" + location.lon() + "#map=17/"
                                + location.lat() + "/" + location.lon(),
                        NOT_REFERRED)));
    }

    /** With how old they are, and what the source wrote itself. */
    public List<Line> hours(AtLocation at) {
        ServiceView view = at.listed();
        List<Line> lines = new ArrayList<>(hoursInShort(view, at.open() != null));
        List<HoursLine> read = view.opening().openingHours();
        if (read != null
                && read.stream()
                        .anyMatch(line -> line.hours() != null && !line.hours().isEmpty())) {
            lines.add(Line.of(words.say("hours.as-written")));
            lines.addAll(LabelledFact.said(view.opening().hours(), words.lang()));
        }
        return lines;
    }

    /**
     * Tells hours as they were read, else as the source wrote them; with how old they are.
     *
     * @param fresh whether they are so new that it is known when it is open
     */
    public List<Line> hoursInShort(ServiceView view, boolean fresh) {
        if (view.opening().hours() == null) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        if (!fresh) {
            String verified = view.reliability().lastVerified();
            lines.add(Line.careful(
                    verified == null
                            ? words.say("hours.undated")
                            : words.say("hours.old", "year", verified.substring(0, 4))));
        }
        List<HoursLine> read = view.opening().openingHours();
        if (read == null || read.isEmpty()) {
            lines.addAll(LabelledFact.said(view.opening().hours(), words.lang()));
            return lines;
        }
        Lang source = LabelledFact.otherLanguage(view.opening().hours(), words.lang());
        read.forEach(line -> lines.add(line(line, source)));
        return lines;
    }

    private static Line line(HoursLine line, Lang source) {
        List<Piece> pieces = new ArrayList<>();
        if (line.label() != null) {
            pieces.add(new Piece(line.label() + " :", source, null, null));
        }
        if (line.hours() != null && !line.hours().isEmpty()) {
            pieces.add(Piece.of(String.join(" ; ", line.hours())
                    + (line.remarks() == null || line.remarks().isEmpty() ? "" : " ;")));
        }
        if (line.remarks() != null && !line.remarks().isEmpty()) {
            pieces.add(new Piece(String.join(" ; ", line.remarks()), source, null, null));
        }
        return new Line(pieces, false);
    }

    /** Sources write several into one field. */
    public List<Line> email(ServiceView.Contact contact) {
        List<Piece> all = contact.email() == null
                ? List.of()
                : Stream.of(contact.email().split(SEPARATORS))
                        .filter(one -> !one.isEmpty())
                        .map(one -> MAIL.matcher(one).matches() ? Piece.link(one, "mailto:" + one) : Piece.of(one))
                        .toList();
        return all.isEmpty() ? List.of() : List.of(new Line(all, false));
    }

    /** Only what leads to a page: a source may hold anything. */
    public List<Line> website(ServiceView.Contact contact) {
        String url = contact.website();
        return url == null || !WEB.matcher(url).matches()
                ? List.of()
                : List.of(Line.of(Piece.elsewhere(url.replaceAll("(?i)^https?://|/$", ""), url, NOT_REFERRED)));
    }
}
