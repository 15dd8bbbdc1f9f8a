package brussels.repere.directory.storage;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.StableId;
import java.util.UUID;

/**
 * The ids of the rows that hold one record of a source. Those of a confidential record are made with a secret of the database too:
 * otherwise anybody could try the ids of the source one after the other, and so find the record there that has the address.
 */
public record RecordIds(String source, String sourceId, String secret) {

    public static RecordIds of(DirectoryEntry entry, String secret) {
        Provenance provenance = entry.provenance();
        return new RecordIds(
                provenance.source(), provenance.sourceId(), entry.location().confidential() ? secret : "");
    }

    public UUID organization() {
        return id("organization");
    }

    public UUID service() {
        return id("service");
    }

    public UUID serviceAtLocation() {
        return id("service at location");
    }

    UUID ownLocation() {
        return id("location of");
    }

    private UUID id(String kind) {
        return secret.isEmpty() ? StableId.of(kind, source, sourceId) : StableId.of(kind, source, sourceId, secret);
    }
}
