package brussels.repere.rest.agenda;

import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventContent;
import brussels.repere.directory.agenda.EventStatus;
import brussels.repere.directory.agenda.EventStore;
import brussels.repere.exchange.agenda.EventFaults;
import brussels.repere.exchange.agenda.EventForm;
import brussels.repere.exchange.agenda.EventReader;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Makes events, and takes all away again. */
@ApplicationScoped
public class TestEvents {

    /** Far enough for each test, and never in the past. */
    public static final LocalDate DAY = LocalDate.now().plusDays(10);

    private final EventReader reader;
    private final EventStore store;
    private final EntityManager entities;
    private final ObjectMapper json;

    TestEvents(EventReader reader, EventStore store, EntityManager entities, ObjectMapper json) {
        this.reader = reader;
        this.store = store;
        this.entities = entities;
        this.json = json;
    }

    /** What is written of an event on that day, and otherwise by these fields. */
    public static Map<String, Object> form(String title, Object... others) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "kind",
                "open-day",
                "titleFr",
                title,
                "start",
                DAY.atTime(LocalTime.of(14, 0)).toString(),
                "end",
                DAY.atTime(LocalTime.of(16, 30)).toString(),
                "address",
                "Rue Marconi 85, 1190 Forest"));
        for (int number = 0; number < others.length; number += 2) {
            if (others[number + 1] == null) {
                form.remove((String) others[number]);
            } else {
                form.put((String) others[number], others[number + 1]);
            }
        }
        return form;
    }

    public AgendaEvent publish(String title, UUID by, Object... others) {
        EventFaults faults = new EventFaults();
        EventContent content = reader.read(json.convertValue(form(title, others), EventForm.class), null, faults)
                .orElseThrow(() -> new AssertionError(faults.list()));
        AgendaEvent draft = store.add(content, by);
        return store.setStatus(draft.id(), draft.version(), EventStatus.PUBLISHED);
    }

    public void removeAll() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from event").executeUpdate());
    }
}
