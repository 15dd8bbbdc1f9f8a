package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.landmarks.LandmarkRegister;
import brussels.repere.geocoding.landmarks.LandmarkWords;
import brussels.repere.geocoding.lines.LineInterpolator;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.LocalProjection;
import brussels.repere.text.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All places of one address register on one territory map, with the lines of its streets as far as they are known. Safe for use by
 * several threads.
 */
public final class Gazetteer {

    /** Nobody types more for one place. */
    private static final int MAX_NEAR_MISS_LENGTH = 80;

    private final AddressRegister register;
    private final TerritoryMap map;
    private final PlaceNameIndex names;
    private final AddressResolver resolver;
    private final PlaceSuggester suggester;
    private final PlaceLabels labels;
    private final StreetLines lines;
    private final CrossingResolver crossings;
    private final LandmarkRegister landmarkRegister = LandmarkRegister.bundled();
    private final PlaceNameResolver placeNames;
    private final PlaceComposer composer;

    /** Builds a gazetteer, which takes a second for the full register of the Region, mostly for the index of names. */
    public Gazetteer(AddressRegister register, StreetLines lines, TerritoryMap map) {
        this(register, lines, map, new PlaceNameIndex(register, map));
    }

    private Gazetteer(AddressRegister register, StreetLines lines, TerritoryMap map, PlaceNameIndex names) {
        this.register = register;
        this.map = map;
        this.names = names;
        PostcodeSectors postcodes = new PostcodeSectors(map, register);
        this.resolver = new AddressResolver(register, map, postcodes);
        this.lines = lines;
        this.crossings = new CrossingResolver(resolver, lines);
        LandmarkSurroundings surroundings = new LandmarkSurroundings(map);
        LandmarkResolver landmarks = new LandmarkResolver(landmarkRegister, surroundings, register, map, postcodes);
        this.placeNames = new PlaceNameResolver(resolver, landmarks);
        this.suggester = new PlaceSuggester(this::listCandidates, resolver, landmarks, names, map);
        this.labels = new PlaceLabels(map);
        this.composer = new PlaceComposer(
                map,
                new StreetSectors(map, lines, register.isComplete()),
                postcodes,
                new LineInterpolator(lines),
                crossings,
                surroundings,
                register.isComplete());
    }

    /**
     * Returns the gazetteer for a later generation of the data. If neither the register nor the delimitation has
     * changed, as after most changes, it reuses the index of names, which takes nearly all of the time to build.
     */
    Gazetteer refresh(AddressRegister newRegister, StreetLines newLines, TerritoryMap newMap) {
        boolean sameNames = newRegister == register && newMap.delimitation() == map.delimitation();
        return sameNames
                ? new Gazetteer(newRegister, newLines, newMap, names)
                : new Gazetteer(newRegister, newLines, newMap);
    }

    /** Returns whether another gazetteer, of whatever generation, knows the same places by the same names. */
    public boolean knowsSamePlaces(Gazetteer other) {
        return names == other.names && lines == other.lines;
    }

    AddressRegister register() {
        return register;
    }

    /** Returns the lines of the streets. */
    public StreetLines lines() {
        return lines;
    }

    TerritoryMap map() {
        return map;
    }

    /**
     * Returns the place that an address means: a house, a crossing, a street or several streets of one name, a landmark, a postcode,
     * or territories. Empty if the address is not understood or lies outside of the Region.
     */
    public Optional<Place> find(String address) {
        List<String> forms = AddressPhrasing.list(address);
        // A name in words that is exactly one of the register is surer than one with typing errors for what was typed.
        Stream<List<PlaceCandidate>> exact =
                forms.stream().skip(1).map(form -> resolver.listExact(AddressResolver.tokenize(form)));
        return Stream.concat(exact, Stream.of(forms.get(0)).map(this::listCandidates))
                .filter(candidates -> !candidates.isEmpty())
                .findFirst()
                .map(composer::combine);
    }

    private List<PlaceCandidate> listCandidates(String address) {
        if (CrossingReader.mayNameCrossing(address)) {
            // A slash also stands between the two names of one street, and between two house numbers.
            List<PlaceCandidate> exact = resolver.listExact(AddressResolver.tokenize(address));
            List<PlaceCandidate> found = exact.isEmpty() ? crossings.listCandidates(address) : exact;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return placeNames.listCandidates(AddressResolver.tokenize(address));
    }

    /** Returns the two streets of which an address gives the crossing, if they are not known to cross. */
    public Optional<UncrossedStreets> findUncrossed(String address) {
        return crossings.findUncrossed(address);
    }

    /** Returns the street whose line is nearest to a point, given in degrees (WGS84), within a distance. */
    Optional<NearestStreet> findNearestStreet(double lat, double lon, double maxMetres) {
        return lines.listNear(LocalProjection.project(lon, lat), maxMetres).stream()
                .flatMap(near -> register.findStreet(near.line().streetId()).stream()
                        .map(street -> new NearestStreet(street, near.metres())))
                .findFirst();
    }

    /** Combines the candidates of one address into a place; see {@link PlaceComposer#combine}. */
    public Place combine(List<PlaceCandidate> candidates) {
        return composer.combine(candidates);
    }

    /**
     * Returns the places that an address within a question means without any typing error and with whole names only, the likeliest
     * first. Stops are always places. A hospital, a town hall, a library or a court may also be whom the question is about, and is a
     * place only beside a word such as "près de" or "bij".
     *
     * @param before the text before the address
     */
    public List<PlaceCandidate> listExact(String address, String before) {
        List<PlaceCandidate> asTyped = placeNames.listWithin(AddressResolver.tokenize(address), before);
        if (!asTyped.isEmpty() || address.chars().noneMatch(Character::isDigit)) {
            return asTyped;
        }
        return AddressPhrasing.list(address).stream()
                .filter(form -> !form.equals(address))
                .map(form -> placeNames.listWithin(AddressResolver.tokenize(form), before))
                .filter(candidates -> !candidates.isEmpty())
                .findFirst()
                .orElse(asTyped);
    }

    /**
     * Returns whether the name of a street or territory, from one of its words on, begins with a word, or the word says that a
     * landmark follows: with other words no place begins.
     */
    public boolean mayBeginName(String word) {
        List<Word> words = LandmarkWords.split(AddressResolver.tokenize(word));
        return words.stream().anyMatch(names::hasStartingWith)
                || !LandmarkWords.listCategories(words).isEmpty();
    }

    /** Returns the place with this {@link PlaceCandidate#id}. */
    public Optional<Place> findById(String id) {
        String[] parts = id.split(":", 3);
        if (parts.length < 2) {
            return Optional.empty();
        }
        Optional<PlaceCandidate> candidate =
                switch (parts[0]) {
                    case "house" ->
                        register.findStreet(parts[1])
                                .filter(street ->
                                        parts.length == 3 && street.houses().containsKey(parts[2]))
                                .map(street -> PlaceCandidate.house(street, parts[2]));
                    case "street" ->
                        register.findStreet(parts[1])
                                .filter(street -> parts.length == 2)
                                .map(PlaceCandidate::street);
                    case "crossing" -> parts.length == 3 ? findCrossing(parts[1], parts[2]) : Optional.empty();
                    case "landmark" -> landmarkRegister.find(parts[1]).map(PlaceCandidate::landmark);
                    case "postcode" ->
                        Optional.of(parts[1]).filter(register::isPostcode).map(PlaceCandidate::postcode);
                    default ->
                        Level.find(parts[0])
                                .map(level -> new TerritoryKey(level, parts[1]))
                                .filter(key -> map.find(key).isPresent())
                                .map(key -> PlaceCandidate.territories(List.of(key)));
                };
        return candidate.filter(match -> match.id().equals(id)).map(composer::toPlace);
    }

    private Optional<PlaceCandidate> findCrossing(String streetId, String crossingId) {
        return register.findStreet(streetId).flatMap(street -> register.findStreet(crossingId)
                .filter(other -> crossings.find(street, other).isPresent())
                .map(other -> PlaceCandidate.crossing(street, other)));
    }

    /** Suggests places that a user may be typing, the likeliest first, at most as many as the limit. */
    public List<PlaceCandidate> suggest(String text, int limit) {
        return suggester.suggest(text, limit);
    }

    /** Returns only places whose name begins with the text or that the text names; nothing is guessed. */
    public List<PlaceCandidate> listStartingWith(String text, int limit) {
        return suggester.listStartingWith(text, limit);
    }

    /**
     * Returns the streets and territories whose name somebody nearly typed who typed nothing else, with the number if one was
     * typed, or the streets of that name and of another kind: what may be offered and is never assumed.
     */
    public List<PlaceCandidate> listNearMisses(String text, int limit) {
        if (text.length() > MAX_NEAR_MISS_LENGTH) {
            return List.of();
        }
        List<PlaceCandidate> candidates = listCandidates(text);
        if (candidates.isEmpty()) {
            return resolver.listOfOtherKind(AddressResolver.tokenize(text)).stream()
                    .limit(limit)
                    .toList();
        }
        return candidates.stream()
                .filter(candidate -> candidate.landmark() == null && candidate.crossing() == null)
                .filter(candidate ->
                        candidate.street() != null || candidate.territories().size() == 1)
                .filter(candidate -> NearMisses.isNearly(
                        text,
                        candidate.street() == null
                                ? label(candidate)
                                : candidate.street().name()))
                .limit(limit)
                .toList();
    }

    public Bilingual label(PlaceCandidate candidate) {
        return labels.label(candidate);
    }

    /** Returns the place of a candidate; see {@link PlaceComposer#toPlace}. */
    public Place toPlace(PlaceCandidate candidate) {
        return composer.toPlace(candidate);
    }

    /** Returns whether the notice of OpenStreetMap belongs to a candidate; see {@link PlaceComposer#isFromLine}. */
    public boolean isFromLine(PlaceCandidate candidate) {
        return composer.isFromLine(candidate);
    }
}
