package brussels.repere.directory;

import java.util.UUID;

/**
 * The ids of what a source calls by one id. Those of a confidential record are made with a secret of the database besides:
 * else anybody could try the ids of the source one after the other, and find the record that tells the address.
 */
record RecordIds(String source, String sourceId, String secret) {

    static RecordIds of(DirectoryEntry entry, String secret) {
        Provenance provenance = entry.provenance();
        return new RecordIds(provenance.source(), provenance.sourceId(), entry.confidential() ? secret : "");
    }

    UUID organization() {
        return id("organization");
    }

    UUID service() {
        return id("service");
    }

    UUID serviceAtLocation() {
        return id("service at location");
    }

    UUID ownLocation() {
        return id("location of");
    }

    private UUID id(String kind) {
        return secret.isEmpty() ? StableId.of(kind, source, sourceId) : StableId.of(kind, source, sourceId, secret);
    }
}
