package brussels.repere.rest.agenda.editing;

import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.accounts.people.AccountState;
import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventContent;
import brussels.repere.directory.agenda.EventStatus;
import brussels.repere.directory.agenda.recurrence.OccurrenceFinder;
import brussels.repere.exchange.agenda.EventFormWriter;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.agenda.OccurrenceView;
import brussels.repere.rest.agenda.editing.EditEventAnswer.KeepingPerson;
import brussels.repere.rest.language.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Presents events to those who keep them. Safe for use by several threads. */
@ApplicationScoped
class EditEventViews {

    private static final int MAX_NEXT = 6;

    private final AccountReader accounts;
    private final EventAccess access;
    private final BrusselsClock clock;
    private final RequestLanguage language;

    EditEventViews(AccountReader accounts, EventAccess access, BrusselsClock clock, RequestLanguage language) {
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
        this.language = language;
    }

    EditEventAnswer view(AgendaEvent event) {
        EventContent content = event.content();
        boolean ownAddress = content.place().address() != null;
        return new EditEventAnswer(
                event.id(),
                Long.toString(event.version()),
                event.status().code(),
                EventFormWriter.write(content),
                ownAddress ? content.place().point() != null : null,
                next(content, event.status()),
                person(event),
                event.origin() == null ? null : event.origin().source(),
                event.overAt() != null && !event.overAt().isAfter(clock.now().toInstant()),
                access.mayKeep(content.territory()));
    }

    List<OccurrenceView> next(EventContent content, EventStatus status) {
        ZonedDateTime now = clock.now();
        return OccurrenceFinder.find(content.schedule(), now, now.plusDays(OccurrenceFinder.MAX_DAYS)).stream()
                .limit(MAX_NEXT)
                .map(occurrence -> OccurrenceView.of(occurrence, status, language.get()))
                .toList();
    }

    private KeepingPerson person(AgendaEvent event) {
        if (event.keeperAccount() == null) {
            return event.lostKeeper() ? new KeepingPerson(null, true) : null;
        }
        Optional<Account> account = accounts.find(event.keeperAccount());
        return new KeepingPerson(
                account.map(Account::name).orElse(null),
                account.map(Account::state)
                        .filter(state -> state != AccountState.DISABLED && state != AccountState.ERASED)
                        .isEmpty());
    }
}
