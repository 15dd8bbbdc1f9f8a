package brussels.repere.exchange.fhir.format;

import brussels.repere.text.MessageDigests;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HexFormat;
import java.util.List;

/**
 * A resource of FHIR. One of the directory has an id, and its version is a hash of all that it says, so that equal contents have equal
 * versions on every server and at any time. One thread builds it, and nobody changes it afterwards.
 */
public final class FhirResource extends FhirNode {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private static final int VERSION_LENGTH = 16;

    private final String type;

    /** Creates one that is no record of the directory, as an answer or an error is none. */
    public FhirResource(String type) {
        this.type = type;
    }

    /**
     * Creates one of the directory; its version is set last, by {@link #withVersion}.
     *
     * @param profiles canonical addresses of what it conforms to
     * @param tags of its {@code meta}
     */
    public static FhirResource of(
            String type, String id, Instant lastUpdated, List<String> profiles, List<FhirNode> tags) {
        FhirResource resource = new FhirResource(type);
        resource.put("id", id);
        resource.put(
                "meta",
                new FhirNode()
                        // Holds the place that the standard gives it.
                        .put("versionId", "0")
                        .put("lastUpdated", formatTime(lastUpdated))
                        .put("profile", profiles)
                        .put("tag", tags));
        return resource;
    }

    /** Returns the moment as FHIR writes instants, to the millisecond. */
    public static String formatTime(Instant moment) {
        return MILLISECONDS.format(moment);
    }

    /** Sets the version, once all the rest is there. */
    public FhirResource withVersion() {
        meta().put("versionId", hash());
        return this;
    }

    private String hash() {
        byte[] json = FhirFormat.JSON.write(this, false).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigests.sha256().digest(json)).substring(0, VERSION_LENGTH);
    }

    private FhirNode meta() {
        return (FhirNode) children().get("meta");
    }

    public String type() {
        return type;
    }

    public String id() {
        return (String) children().get("id");
    }

    public String version() {
        return (String) meta().children().get("versionId");
    }

    /** Returns the time of the last change as it is written. */
    public String lastUpdated() {
        return (String) meta().children().get("lastUpdated");
    }
}
