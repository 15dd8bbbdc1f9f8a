package brussels.repere.accounts.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;

/** How devices know an account: the bytes of its id, which say nothing about the person. */
public final class AccountHandle {

    private static final int BYTES = 16;

    private AccountHandle() {}

    public static byte[] of(UUID account) {
        return ByteBuffer.allocate(BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }
}
