package brussels.repere.geocoding.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.LocalProjection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Stops and buildings as people name them, and what is around them. */
class LandmarkPlacesTest {

    private static final String MIDI = "landmark:stop-gare-du-midi-21013";
    /** To metres; the projection is linear. */
    private static final AffineTransformation PROJECTION = new AffineTransformation(
            LocalProjection.x(1) - LocalProjection.x(0),
            0,
            LocalProjection.x(0),
            0,
            LocalProjection.y(1) - LocalProjection.y(0),
            LocalProjection.y(0));

    private static TerritoryMap map;
    private static Gazetteer gazetteer;

    @BeforeAll
    static void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
        gazetteer = new Gazetteer(AddressRegister.bundled(), StreetLines.bundled(), map);
    }

    private static List<String> ids(Place place) {
        return place.candidates().stream().map(PlaceCandidate::id).toList();
    }

    private static List<String> suggest(String text) {
        return gazetteer.suggest(text, 10).stream().map(PlaceCandidate::id).toList();
    }

    @DisplayName("A landmark is named in either language, with what it is before or after its name")
    @ParameterizedTest
    @CsvSource({
        "métro Clemenceau, stop-clemenceau-21001",
        "station Clemenceau, stop-clemenceau-21001",
        "station de métro Clemenceau, stop-clemenceau-21001",
        "Clemenceau métro, stop-clemenceau-21001",
        "METROSTATION CLEMENCEAU, stop-clemenceau-21001",
        "près du métro Clemenceau, stop-clemenceau-21001",
        "'métro Clemenceau, 1070 Anderlecht', stop-clemenceau-21001",
        "metro Kunst-Wet, stop-arts-loi-21004",
        "arrêt de tram Flagey, stop-flagey-21009",
        "tramhalte Flagey, stop-flagey-21009",
        "métro Hôtel des Monnaies, stop-hotel-des-monnaies-21004",
        "gare du Midi, stop-gare-du-midi-21013",
        "Zuidstation, stop-gare-du-midi-21013",
        "bij het Zuidstation, stop-gare-du-midi-21013",
        "gare de Bruxelles-Midi, stop-gare-du-midi-21013",
        "Brussel-Zuid station, stop-gare-du-midi-21013",
        "Gare Centrale, stop-gare-centrale-21004",
        "Centraal Station, stop-gare-centrale-21004",
        "station Brussel-Centraal, stop-gare-centrale-21004",
        "gare de Jette, stop-jette-21010",
        "station Jette, stop-jette-21010",
        "hôpital Saint-Pierre, hospital-chu-saint-pierre-21004",
        "CHU St Pierre, hospital-chu-saint-pierre-21004",
        "Sint-Pietersziekenhuis, hospital-chu-saint-pierre-21004",
        "Erasmusziekenhuis, hospital-hopital-erasme-21001",
        "clinique Saint-Luc, hospital-cliniques-universitaires-saint-luc-21018",
        "Sint-Lucasziekenhuis, hospital-cliniques-universitaires-saint-luc-21018",
        "UZ Brussel, hospital-universitair-ziekenhuis-brussel-21010",
        "maison communale de Jette, town-hall-maison-communale-de-jette-21010",
        "gemeentehuis Jette, town-hall-maison-communale-de-jette-21010",
        "gemeentehuis Sint-Gillis, town-hall-hotel-de-ville-saint-gilles-21013",
        "hôtel de ville de Bruxelles, town-hall-hotel-de-ville-de-bruxelles-21004",
        "bibliotheek Muntpunt, library-muntpunt-21004",
        "palais de justice, court-palais-de-justice-21004",
        "justitiepaleis, court-palais-de-justice-21004",
        "commissariat de Ganshoren, police-commissariat-de-ganshoren-21008",
        "près du commissariat Bockstael, police-commissariat-de-quartier-bockstael-21004",
        "politie Bockstael, police-commissariat-de-quartier-bockstael-21004",
        "bij het wijkcommissariaat Heizel, police-commissariat-de-quartier-heysel-21004",
        "la poste De Brouckère, post-office-de-brouckere-21004",
        "postkantoor Madou, post-office-madou-21014"
    })
    void named(String text, String id) {
        Place place = gazetteer.find(text).orElseThrow();
        assertThat(place.precision()).isEqualTo(Place.Precision.LANDMARK);
        assertThat(ids(place)).containsExactly("landmark:" + id);
        assertThat(place.point()).isNotNull();
    }

    @DisplayName("Slips in the name of a landmark are forgiven, but a number is none")
    @Test
    void slips() {
        assertThat(ids(gazetteer.find("métro Clemenseau").orElseThrow()))
                .containsExactly("landmark:stop-clemenceau-21001");
        assertThat(ids(gazetteer.find("hopital Brugman").orElseThrow()))
                .containsExactly("landmark:hospital-chu-brugmann-21004");
        assertThat(gazetteer.find("métro Clemenceau 12")).isEmpty();
    }

    @DisplayName("Landmarks of one name are one place together, and told apart by the commune")
    @Test
    void homonyms() {
        Place all = gazetteer.find("justice de paix").orElseThrow();
        assertThat(all.point()).isNull();
        assertThat(ids(all))
                .hasSizeGreaterThan(2)
                .contains("landmark:court-justice-de-paix-21001", "landmark:court-justice-de-paix-21005");
        Place one = gazetteer.find("vredegerecht Anderlecht").orElseThrow();
        assertThat(ids(one)).containsExactly("landmark:court-justice-de-paix-21001");
        assertThat(all.sectors().containsAll(one.sectors())).isTrue();
        assertThat(ids(gazetteer.find("justice de paix 1040").orElseThrow()))
                .containsExactly("landmark:court-justice-de-paix-21005");
    }

    @DisplayName("Without a word that says what it is, a landmark is offered after the streets and never chosen")
    @Test
    void withoutKind() {
        assertThat(gazetteer.find("Clemenceau")).isEmpty();
        List<String> offered = suggest("Clemenceau");
        assertThat(offered.get(0)).startsWith("street:");
        assertThat(offered).contains("landmark:stop-clemenceau-21001");
        assertThat(suggest("jette").get(0)).isEqualTo("commune:21010");
    }

    @DisplayName("What is not a landmark stays what it is")
    @ParameterizedTest
    @ValueSource(
            strings = {"rue de l'hôpital", "place de la gare", "rue de la station 1190", "avenue de l'hôpital français"
            })
    void streetsStayStreets(String text) {
        assertThat(gazetteer.find(text).orElseThrow().precision()).isEqualTo(Place.Precision.STREET);
        assertThat(suggest(text).get(0)).startsWith("street:");
    }

    @DisplayName("Words that are not understood leave nothing, as in addresses")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "colis métro Clemenceau",
                "gare",
                "ziekenhuis",
                "bibliothèque",
                "ziekenhuis Brussel",
                "métro Paris",
                "métro Clemenceau 1180 Uccle",
                "gare de"
            })
    void notUnderstood(String text) {
        assertThat(gazetteer.find(text)).isEmpty();
    }

    @DisplayName("A quartier called after a landmark is offered beside it")
    @Test
    void quartier() {
        assertThat(suggest("gare de l'ouest"))
                .startsWith("landmark:stop-gare-de-l-ouest-21012")
                .contains("quartier:15");
    }

    @DisplayName("While somebody types, the word for what it is leads to the landmarks that begin so")
    @Test
    void typed() {
        assertThat(suggest("métro cl").get(0)).isEqualTo("landmark:stop-clemenceau-21001");
        assertThat(suggest("hôpital saint-p").get(0)).isEqualTo("landmark:hospital-chu-saint-pierre-21004");
        assertThat(suggest("gemeentehuis")).hasSize(10).allMatch(id -> id.startsWith("landmark:town-hall-"));
    }

    @DisplayName("In a question stops are places, and a building only beside a word of nearness")
    @Test
    void inQuestions() {
        assertThat(gazetteer.listExact("métro Clemenceau", "colis alimentaire")).hasSize(1);
        assertThat(gazetteer.listExact("hôpital Saint-Pierre", "")).isEmpty();
        assertThat(gazetteer.listExact("près de l'hôpital Saint-Pierre", "")).hasSize(1);
        assertThat(gazetteer.listExact("Sint-Pietersziekenhuis", "dokter bij het"))
                .hasSize(1);
        assertThat(gazetteer.listExact("Sint-Pietersziekenhuis", "dokter van het"))
                .isEmpty();
    }

    @DisplayName("A landmark stands for the sectors within 300 m of it, and for no others")
    @ParameterizedTest
    @ValueSource(strings = {"métro Clemenceau", "gare du Nord", "hôpital Érasme", "maison communale de Jette"})
    void surroundings(String text) {
        Place place = gazetteer.find(text).orElseThrow();
        Geometry point = new GeometryFactory()
                .createPoint(LocalProjection.project(
                        place.point().lon(), place.point().lat()));
        SectorSet within = SectorSet.of(
                map.sectors().size(), IntStream.range(0, map.sectors().size()).filter(sector -> PROJECTION
                        .transform(map.sectors().get(sector).boundary())
                        .isWithinDistance(point, 300)));
        assertThat(place.sectors()).isEqualTo(within);
    }

    @DisplayName("A landmark is found by its id, and labelled in both languages with its commune")
    @Test
    void byId() {
        Place place = gazetteer.findById(MIDI).orElseThrow();
        assertThat(place.precision()).isEqualTo(Place.Precision.LANDMARK);
        assertThat(place.fromLines()).isTrue();
        assertThat(gazetteer.label(place.candidates().get(0)).fr()).isEqualTo("Gare du Midi, Saint-Gilles");
        assertThat(gazetteer.label(place.candidates().get(0)).nl()).isEqualTo("Zuidstation, Sint-Gillis");
        PlaceCandidate clemenceau = gazetteer
                .findById("landmark:stop-clemenceau-21001")
                .orElseThrow()
                .candidates()
                .get(0);
        assertThat(gazetteer.label(clemenceau).fr()).isEqualTo("Métro Clemenceau, Anderlecht");
        assertThat(gazetteer.label(clemenceau).nl()).isEqualTo("Metro Clemenceau, Anderlecht");
        assertThat(gazetteer.findById("landmark:stop-nowhere-21001")).isEmpty();
        assertThat(gazetteer.findById(MIDI + ":1")).isEmpty();
    }
}
