package brussels.repere.directory.objections;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.text.FoldedText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is kept of a record whose person objected: hashes of its id and of its contacts, keyed with the secret of the database. A number is
 * the same however it is grouped, an address whatever its case. Immutable.
 */
record ObjectionHashes(String secret) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");
    /** Of fewer digits there are too few numbers to tell anybody by them; such as 112. */
    private static final int MIN_DIGITS = 8;

    ByteBuffer ofRecord(RecordKey key) {
        return hash("record", key.source(), key.sourceId());
    }

    /** Returns those of the e-mail address and of all telephone numbers. */
    Set<ByteBuffer> ofContacts(ContactDetails contact) {
        Set<ByteBuffer> hashes = new LinkedHashSet<>();
        Optional.ofNullable(contact.email()).flatMap(this::ofContact).ifPresent(hashes::add);
        contact.phones().forEach(phone -> ofContact(phone).ifPresent(hashes::add));
        return hashes;
    }

    /** @param contact an e-mail address or a telephone number; of a text that is neither there is none */
    Optional<ByteBuffer> ofContact(String contact) {
        if (contact.indexOf('@') >= 0) {
            return Optional.of(hash("email", FoldedText.fold(contact).strip()));
        }
        String number = PhoneNumber.read(contact).e164();
        String digits = number == null ? NOT_A_DIGIT.matcher(contact).replaceAll("") : number;
        return digits.length() < MIN_DIGITS ? Optional.empty() : Optional.of(hash("phone", digits));
    }

    private ByteBuffer hash(String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return ByteBuffer.wrap(mac.doFinal(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
