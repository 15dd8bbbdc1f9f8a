package brussels.repere.directory.mailing;

import brussels.repere.generation.BrusselsClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who does not want to be asked by mail: hashes of addresses, keyed with a secret of this database, so that whoever sees them alone learns
 * no address. They stay until somebody who handles personal data takes them back. Joins a transaction. Safe for use by several threads.
 */
@ApplicationScoped
public class MailRefusals {

    private final EntityManager entities;
    private final BrusselsClock clock;

    MailRefusals(EntityManager entities, BrusselsClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Returns what makes hashes with the secret of this database. */
    @Transactional
    public MailHashes hashes() {
        return new MailHashes((String) entities.createNativeQuery("select value from mail_secret", String.class)
                .getSingleResult());
    }

    /**
     * Remembers that nothing is to be sent to an address, however it is written; once more changes nothing.
     *
     * @return false if it is no address
     */
    @Transactional
    public boolean refuse(String address) {
        return MailAddresses.readOne(address.strip())
                .map(read -> {
                    refuse(hashes().ofAddress(read).array());
                    return true;
                })
                .orElse(false);
    }

    /** The same by the hash of an address. */
    @Transactional
    public void refuse(byte[] addressHash) {
        entities.createNativeQuery("insert into mail_refusal values (:hash, :day) on conflict do nothing")
                .setParameter("hash", addressHash)
                .setParameter("day", clock.today())
                .executeUpdate();
    }

    /**
     * The same of all addresses to which the mails with a link went, or were to go: they may be in no record any more.
     *
     * @param request which the link opens
     */
    @Transactional
    public void refuseOfRequest(UUID request) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select m.others, m.address_hash from campaign_mail m
                        where m.request_id = :request and m.address_hash is not null""",
                        Object[].class)
                .setParameter("request", request)
                .getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> {
            refuse((byte[]) row[1]);
            Stream.of((String[]) row[0]).forEach(this::refuse);
        });
    }

    /** Lists the hashes of all addresses to which nothing is to be sent. */
    @Transactional
    public Set<ByteBuffer> listAll() {
        List<?> rows = entities.createNativeQuery("select address_hash from mail_refusal", byte[].class)
                .getResultList();
        Set<ByteBuffer> refused = new HashSet<>();
        rows.forEach(row -> refused.add(ByteBuffer.wrap((byte[]) row)));
        return refused;
    }

    /** Returns whether nothing is to be sent to the address of a hash. */
    @Transactional
    public boolean isRefused(byte[] addressHash) {
        return !entities.createNativeQuery("select 1 from mail_refusal where address_hash = :hash", Integer.class)
                .setParameter("hash", addressHash)
                .getResultList()
                .isEmpty();
    }

    /** Lets an address be written to again. False if nobody refused it. */
    @Transactional
    public boolean withdraw(String address) {
        return MailAddresses.readOne(address.strip())
                .map(read -> entities.createNativeQuery("delete from mail_refusal where address_hash = :hash")
                                .setParameter("hash", hashes().ofAddress(read).array())
                                .executeUpdate()
                        > 0)
                .orElse(false);
    }
}
