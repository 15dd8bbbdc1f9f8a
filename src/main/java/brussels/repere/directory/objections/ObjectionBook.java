package brussels.repere.directory.objections;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.facts.RecordKey;
import java.nio.ByteBuffer;
import java.util.Set;

/** All objections of one moment. Immutable. */
public final class ObjectionBook {

    private final ObjectionHashes hashes;
    private final Set<ByteBuffer> records;
    private final Set<ByteBuffer> contacts;

    ObjectionBook(ObjectionHashes hashes, Set<ByteBuffer> records, Set<ByteBuffer> contacts) {
        this.hashes = hashes;
        this.records = Set.copyOf(records);
        this.contacts = Set.copyOf(contacts);
    }

    /** Returns whether somebody objected to this very record. */
    public boolean contains(RecordKey key) {
        return !records.isEmpty() && records.contains(hashes.ofRecord(key));
    }

    /** Returns whether the e-mail address or a telephone number is that of a record to which somebody objected. */
    public boolean knowsAnyOf(ContactDetails contact) {
        return !contacts.isEmpty() && hashes.ofContacts(contact).stream().anyMatch(contacts::contains);
    }
}
