package brussels.repere.directory.sheets;

import brussels.repere.directory.sheets.SheetStateException.Reason;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;

/**
 * Stores sheets, part by part. Whether somebody may is checked before. A change names the version of the part that it began with, and is
 * refused if there is a later one; changes of two parts never meet. Joins a transaction. Safe for use by several threads.
 */
@ApplicationScoped
public class SheetStore {

    private final EntityManager entities;
    private final SheetRows rows;

    SheetStore(EntityManager entities, SheetRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /**
     * Begins the sheet of a month with the structure and the contacts of the last one before it.
     *
     * @param bassins their codes: each has a part
     * @throws SheetStateException if the month has one
     */
    @Transactional
    public MonthlySheet begin(YearMonth month, List<String> bassins) {
        int added = entities.createNativeQuery(
                        "insert into monthly_sheet (month) values (:month) on conflict do nothing")
                .setParameter("month", month.toString())
                .executeUpdate();
        if (added == 0) {
            throw new SheetStateException(Reason.THERE_IS_ONE);
        }
        Optional<MonthlySheet> before = rows.findBefore(month);
        Stream.concat(Stream.of(SheetPart.SHARED), bassins.stream())
                .forEach(code -> insert(
                        month,
                        code,
                        before.flatMap(sheet -> sheet.find(code))
                                .map(part -> SheetSuccession.after(part.content()))
                                .orElseGet(() -> SheetSuccession.first(code))));
        return get(month);
    }

    private void insert(YearMonth month, String code, SheetPartContent content) {
        NativeQuery<?> insert = entities.createNativeQuery(
                        """
                        insert into monthly_sheet_part (month, part, theme_fr, theme_nl, blocks, contacts, is_ready)
                        values (:month, :part, :themeFr, :themeNl, cast(:blocks as jsonb), cast(:contacts as jsonb), :ready)""")
                .unwrap(NativeQuery.class);
        set(insert, month, code, content).executeUpdate();
    }

    /**
     * Replaces what is written of a part.
     *
     * @throws SheetStateException if it is not there, or somebody changed it since
     */
    @Transactional
    public MonthlySheet change(YearMonth month, String code, long version, SheetPartContent content) {
        requireVersion(month, code, version);
        NativeQuery<?> update = entities.createNativeQuery(
                        """
                        update monthly_sheet_part set theme_fr = :themeFr, theme_nl = :themeNl, blocks = cast(:blocks as jsonb),
                            contacts = cast(:contacts as jsonb), is_ready = :ready, version = version + 1,
                            modified_at = clock_timestamp()
                        where month = :month and part = :part""")
                .unwrap(NativeQuery.class);
        set(update, month, code, content).executeUpdate();
        return get(month);
    }

    private static NativeQuery<?> set(NativeQuery<?> write, YearMonth month, String code, SheetPartContent content) {
        Bilingual theme = content.theme();
        return write.setParameter("month", month.toString())
                .setParameter("part", code)
                .setParameter("themeFr", theme == null ? null : theme.fr(), String.class)
                .setParameter("themeNl", theme == null ? null : theme.nl(), String.class)
                .setParameter("blocks", SheetRows.write(content.blocks()))
                .setParameter("contacts", SheetRows.write(content.contacts()))
                .setParameter("ready", content.ready());
    }

    /**
     * Publishes a sheet. What is not ready of it is told to nobody until it is.
     *
     * @param version of its shared part
     * @throws SheetStateException if it is published, or its shared part is not ready
     */
    @Transactional
    public MonthlySheet publish(YearMonth month, long version) {
        requireVersion(month, SheetPart.SHARED, version);
        if (!get(month).shared().content().ready()) {
            throw new SheetStateException(Reason.NOT_READY);
        }
        return setPublished(month, true);
    }

    /**
     * Withdraws a sheet: nobody is told of it any more, and nothing of it is lost.
     *
     * @throws SheetStateException if it is not published
     */
    @Transactional
    public MonthlySheet withdraw(YearMonth month, long version) {
        requireVersion(month, SheetPart.SHARED, version);
        return setPublished(month, false);
    }

    private MonthlySheet setPublished(YearMonth month, boolean published) {
        int changed = entities.createNativeQuery(
                        """
                        update monthly_sheet set is_published = :published,
                            published_at = case when :published then clock_timestamp() else published_at end
                        where month = :month and is_published <> :published""")
                .setParameter("month", month.toString())
                .setParameter("published", published)
                .executeUpdate();
        if (changed == 0) {
            throw new SheetStateException(Reason.NOT_NOW);
        }
        return get(month);
    }

    /** @throws SheetStateException if it was published once */
    @Transactional
    public void deleteDraft(YearMonth month, long version) {
        requireVersion(month, SheetPart.SHARED, version);
        int deleted = entities.createNativeQuery(
                        "delete from monthly_sheet where month = :month and published_at is null")
                .setParameter("month", month.toString())
                .executeUpdate();
        if (deleted == 0) {
            throw new SheetStateException(Reason.WAS_PUBLISHED);
        }
    }

    private MonthlySheet get(YearMonth month) {
        return rows.find(month).orElseThrow(() -> new SheetStateException(Reason.UNKNOWN));
    }

    /** Holds the row until the transaction ends, so that of two changes of one version the second is refused. */
    private void requireVersion(YearMonth month, String code, long version) {
        Optional<?> stored = entities
                .createNativeQuery(
                        "select version from monthly_sheet_part where month = :month and part = :part for update",
                        Long.class)
                .setParameter("month", month.toString())
                .setParameter("part", code)
                .getResultList()
                .stream()
                .findFirst();
        if (stored.isEmpty()) {
            throw new SheetStateException(Reason.UNKNOWN);
        }
        if (((Number) stored.get()).longValue() != version) {
            throw new SheetStateException(Reason.CHANGED_MEANWHILE);
        }
    }
}
