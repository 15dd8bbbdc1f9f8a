package brussels.repere.directory.mailing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is made with the secret of the database for mails: hashes of addresses, the token by which whoever got a mail says that they want
 * no other, and ids of messages. Immutable.
 */
public record MailHashes(String secret) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_LENGTH = 16;
    private static final int TOKEN_LENGTH = ID_LENGTH + 32;
    private static final int MESSAGE_ID_LENGTH = 16;

    /** Of an address, whatever its case. */
    public ByteBuffer ofAddress(String address) {
        return ByteBuffer.wrap(hash("address", MailAddresses.fold(address.strip())));
    }

    /** Returns the token of a mail, in letters of an address of the web. */
    public String tokenOf(UUID mail) {
        byte[] signature = hash("token", mail.toString());
        ByteBuffer token = ByteBuffer.allocate(TOKEN_LENGTH)
                .putLong(mail.getMostSignificantBits())
                .putLong(mail.getLeastSignificantBits())
                .put(signature);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** Returns the id of the mail to which a token belongs; empty if nobody here made it. */
    public Optional<UUID> readToken(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != TOKEN_LENGTH) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            UUID mail = new UUID(buffer.getLong(), buffer.getLong());
            byte[] signature = new byte[TOKEN_LENGTH - ID_LENGTH];
            buffer.get(signature);
            return MessageDigest.isEqual(signature, hash("token", mail.toString()))
                    ? Optional.of(mail)
                    : Optional.empty();
        } catch (IllegalArgumentException noToken) {
            return Optional.empty();
        }
    }

    /** Returns what is before the @ of the id of a message: the same for the same parts, and nothing that anybody could guess. */
    public String messageIdOf(String... parts) {
        return HexFormat.of().formatHex(hash("message", parts), 0, MESSAGE_ID_LENGTH);
    }

    private byte[] hash(String kind, String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal((kind + "\n" + String.join("\n", parts)).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
