package brussels.repere.directory.sheets;

import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads sheets. Safe for use by several threads. */
@ApplicationScoped
public class SheetRows {

    /** Ten years of them; the last ones. */
    private static final int MAX_LISTED = 120;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<SheetBlock>> BLOCKS = new TypeReference<>() {};
    private static final TypeReference<List<SheetContact>> CONTACTS = new TypeReference<>() {};

    private final EntityManager entities;

    SheetRows(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Optional<MonthlySheet> find(YearMonth month) {
        return read("where s.month = :value", month.toString()).stream().findFirst();
    }

    /** Finds the last one before a month. */
    @Transactional
    public Optional<MonthlySheet> findBefore(YearMonth month) {
        return read("where s.month = (select max(month) from monthly_sheet where month < :value)", month.toString())
                .stream()
                .findFirst();
    }

    /** Lists the last ones, the latest month first. */
    @Transactional
    public List<MonthlySheet> list() {
        return read(
                "where s.month in (select month from monthly_sheet where month > :value order by month desc limit "
                        + MAX_LISTED + ")",
                "");
    }

    private List<MonthlySheet> read(String condition, String value) {
        Map<String, Tuple> sheets = new LinkedHashMap<>();
        Map<String, List<SheetPart>> parts = new LinkedHashMap<>();
        for (Object each : entities.createNativeQuery(
                        """
                        select s.month, s.is_published, s.published_at, p.part, p.theme_fr, p.theme_nl, cast(p.blocks as text) as blocks,
                            cast(p.contacts as text) as contacts, p.is_ready, p.modified_at, p.version
                        from monthly_sheet s join monthly_sheet_part p on p.month = s.month\s"""
                                + condition + " order by s.month desc, p.part <> '" + SheetPart.SHARED + "', p.part",
                        Tuple.class)
                .setParameter("value", value)
                .getResultList()) {
            Tuple row = (Tuple) each;
            String month = row.get("month", String.class);
            sheets.putIfAbsent(month, row);
            parts.computeIfAbsent(month, first -> new ArrayList<>()).add(part(row));
        }
        return sheets.entrySet().stream()
                .map(sheet -> new MonthlySheet(
                        YearMonth.parse(sheet.getKey()),
                        sheet.getValue().get("is_published", Boolean.class),
                        sheet.getValue().get("published_at", Instant.class),
                        parts.get(sheet.getKey())))
                .toList();
    }

    private static SheetPart part(Tuple row) {
        return new SheetPart(
                row.get("part", String.class),
                new SheetPartContent(
                        Bilingual.orNull(row.get("theme_fr", String.class), row.get("theme_nl", String.class)),
                        parse(row.get("blocks", String.class), BLOCKS),
                        parse(row.get("contacts", String.class), CONTACTS),
                        row.get("is_ready", Boolean.class)),
                row.get("modified_at", Instant.class),
                row.get("version", Number.class).longValue());
    }

    private static <T> T parse(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
