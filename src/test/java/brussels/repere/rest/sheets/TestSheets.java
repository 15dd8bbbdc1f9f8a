package brussels.repere.rest.sheets;

import brussels.repere.directory.sheets.MonthlySheet;
import brussels.repere.directory.sheets.SheetBlock;
import brussels.repere.directory.sheets.SheetBlock.Kind;
import brussels.repere.directory.sheets.SheetContact;
import brussels.repere.directory.sheets.SheetPart;
import brussels.repere.directory.sheets.SheetPartContent;
import brussels.repere.directory.sheets.SheetStore;
import brussels.repere.geography.Level;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.agenda.TestEvents;
import brussels.repere.text.Bilingual;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes sheets of the month of {@link TestEvents#DAY}, and takes them away again. */
@ApplicationScoped
public class TestSheets {

    public static final YearMonth MONTH = YearMonth.from(TestEvents.DAY);

    private static final String SENTENCE =
            "Un dépistage prend peu de temps et se fait près de chez vous : parlez-en à votre médecin ou à une maison médicale. ";
    private static final String DUTCH_SENTENCE =
            "Een screening duurt niet lang en kan in uw buurt: praat erover met uw arts of met een wijkgezondheidscentrum. ";

    private final SheetStore store;
    private final TestEvents events;
    private final CurrentTerritoryMap maps;
    private final EntityManager entities;

    TestSheets(SheetStore store, TestEvents events, CurrentTerritoryMap maps, EntityManager entities) {
        this.store = store;
        this.events = events;
        this.maps = maps;
        this.entities = entities;
    }

    public List<String> bassins() {
        return maps.get().list(Level.BASSIN).stream()
                .map(bassin -> bassin.key().code())
                .toList();
    }

    public MonthlySheet begin() {
        return store.begin(MONTH, bassins());
    }

    public static SheetBlock text(String titleFr, String titleNl, int sentences) {
        return new SheetBlock(
                Kind.TEXT,
                new Bilingual(titleFr, titleNl),
                new Bilingual(SENTENCE.repeat(sentences), DUTCH_SENTENCE.repeat(sentences)),
                List.of());
    }

    public static SheetBlock block(Kind kind, String... references) {
        return new SheetBlock(
                kind,
                null,
                null,
                Stream.of(references)
                        .map(reference -> new SheetBlock.Item(reference, null))
                        .toList());
    }

    /** Writes a part, which is ready. */
    public MonthlySheet write(String part, SheetBlock... blocks) {
        MonthlySheet sheet = QuarkusTransaction.requiringNew()
                .call(() -> store.change(
                        MONTH,
                        part,
                        version(part),
                        new SheetPartContent(
                                part.equals(SheetPart.SHARED) ? new Bilingual("Le sommeil", "Slaap") : null,
                                List.of(blocks),
                                List.of(new SheetContact(
                                        new Bilingual("Coordination prévention", "Coördinatie preventie"),
                                        "02 123 45 67",
                                        "prevention@example.brussels")),
                                true)));
        return sheet;
    }

    private long version(String part) {
        return ((Number) entities.createNativeQuery(
                                "select version from monthly_sheet_part where month = :month and part = :part",
                                Long.class)
                        .setParameter("month", MONTH.toString())
                        .setParameter("part", part)
                        .getSingleResult())
                .longValue();
    }

    public MonthlySheet publish() {
        return QuarkusTransaction.requiringNew().call(() -> store.publish(MONTH, version(SheetPart.SHARED)));
    }

    /** Publishes one as teams fill it: texts, three events for the Region, six for each bassin, contacts. */
    public void publishFilled() {
        begin();
        addEvents(3, null);
        write(
                SheetPart.SHARED,
                text("Le thème du mois", "Het thema van de maand", 4),
                text("Que faire ?", "Wat kunt u doen?", 3),
                block(Kind.MONTH_EVENTS));
        for (String bassin : bassins()) {
            addEvents(6, "bassin:" + bassin);
            write(bassin, text("Dans le bassin", "In de zorgzone", 3), block(Kind.MONTH_EVENTS));
        }
        publish();
    }

    private void addEvents(int count, String territory) {
        for (int number = 0; number < count; number++) {
            List<Object> others = new ArrayList<>(List.of(
                    "titleNl",
                    "Infomoment over slaap " + number,
                    "registrationPhone",
                    "02 123 45 6" + number,
                    "kind",
                    "prevention-meeting"));
            if (territory != null) {
                others.addAll(List.of("territory", territory));
            }
            events.publish("Rencontre autour du sommeil " + number, null, others.toArray());
        }
    }

    public void removeAll() {
        events.removeAll();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from monthly_sheet")
                .executeUpdate());
    }
}
