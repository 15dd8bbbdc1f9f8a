package brussels.repere.geocoding.lines;

/**
 * The notice that the licence of OpenStreetMap (ODbL 1.0, 4.3) asks for wherever something rests on its lines or landmarks: in answers, in
 * exports and on maps.
 *
 * @see <a href="https://www.openstreetmap.org/copyright">how OpenStreetMap wants to be named</a>
 */
public final class OpenStreetMapNotice {

    /** It is the same in every language. */
    public static final String TEXT = "© OpenStreetMap contributors, ODbL 1.0";

    public static final String COPYRIGHT_URL = "https://www.openstreetmap.org/copyright";
    public static final String LICENCE_URL = "https://opendatacommons.org/licenses/odbl/1-0/";

    private OpenStreetMapNotice() {}
}
