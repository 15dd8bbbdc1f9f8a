package brussels.repere.directory.privacy;

import brussels.repere.accounts.management.AccountHoldingsReader;
import brussels.repere.directory.privacy.AccountDossier.OwnChange;
import brussels.repere.directory.privacy.AccountDossier.OwnProposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Collects what is stored of a person with an account. Whether somebody may see it is checked before. Safe for use by several threads. */
@ApplicationScoped
class AccountDossiers {

    /** Whoever no longer may see confidential addresses learns nothing here of which record has one. */
    private static final String RECORD =
            """
            source, case when exists (
                select 1 from service v join service_at_location s on s.service_id = v.id join location l on l.id = s.location_id
                where v.source = c.source and v.source_id = c.source_id and l.is_confidential) then null else source_id end,
            field, kind, role""";

    private final AccountHoldingsReader accounts;
    private final EntityManager entities;

    AccountDossiers(AccountHoldingsReader accounts, EntityManager entities) {
        this.accounts = accounts;
        this.entities = entities;
    }

    @Transactional
    public Optional<AccountDossier> find(UUID account) {
        return accounts.find(account)
                .map(holdings -> new AccountDossier(
                        holdings,
                        rows(
                                        "select " + RECORD
                                                + ", changed_at from fact_change c where account_id = ?1 order by number",
                                        account)
                                .stream()
                                .map(row -> new OwnChange(
                                        (String) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        (String) row[4],
                                        (Instant) row[5]))
                                .toList(),
                        rows(
                                        "select " + RECORD
                                                + ", proposed_at, state from proposal c where account_id = ?1"
                                                + " order by proposed_at, id",
                                        account)
                                .stream()
                                .map(row -> new OwnProposal(
                                        (String) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        (String) row[4],
                                        (Instant) row[5],
                                        (String) row[6]))
                                .toList(),
                        listKept("select slug from collection where account_id = ?1 order by slug", account),
                        listCrisisEntries(account),
                        listKept("select cast(id as text) from event where account_id = ?1 order by id", account),
                        listKept("select cast(id as text) from resource where account_id = ?1 order by id", account)));
    }

    private List<String> listKept(String sql, UUID account) {
        List<?> names = entities.createNativeQuery(sql, String.class)
                .setParameter(1, account)
                .getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    private List<UUID> listCrisisEntries(UUID account) {
        List<?> ids = entities.createNativeQuery(
                        "select id from crisis_entry where confirmed_by = ?1 order by id", UUID.class)
                .setParameter(1, account)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    private List<Object[]> rows(String sql, UUID account) {
        List<?> rows = entities.createNativeQuery(sql, Object[].class)
                .setParameter(1, account)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
