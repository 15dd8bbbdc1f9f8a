package brussels.repere.rest.crisis;

import brussels.repere.accounts.people.AccountReader;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.crisis.CrisisAgreement;
import brussels.repere.directory.crisis.CrisisExercise;
import brussels.repere.directory.crisis.CrisisPhone;
import brussels.repere.directory.crisis.EntryContent;
import brussels.repere.directory.crisis.RosterEntry;
import brussels.repere.directory.crisis.RosterSettings;
import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.crisis.CrisisRosterAnswer.AgreementView;
import brussels.repere.rest.crisis.CrisisRosterAnswer.EntryView;
import brussels.repere.rest.crisis.CrisisRosterAnswer.ExerciseView;
import brussels.repere.rest.crisis.CrisisRosterAnswer.PhoneView;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Tells what stands in the roster. Of a service it tells its name, and never where it is. Safe for use by several threads. */
@ApplicationScoped
class CrisisViews {

    private final RecordReader records;
    private final AccountReader accounts;
    private final RosterSettings settings;
    private final BrusselsClock clock;

    CrisisViews(RecordReader records, AccountReader accounts, RosterSettings settings, BrusselsClock clock) {
        this.records = records;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    List<EntryView> view(List<RosterEntry> entries) {
        Map<UUID, String> names = new HashMap<>();
        entries.stream()
                .map(RosterEntry::confirmedBy)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(account -> accounts.find(account).ifPresent(found -> names.put(account, found.name())));
        return entries.stream()
                .map(entry -> view(entry, names.get(entry.confirmedBy())))
                .toList();
    }

    EntryView view(RosterEntry entry) {
        return view(List.of(entry)).get(0);
    }

    private EntryView view(RosterEntry entry, String confirmedBy) {
        EntryContent content = entry.content();
        Optional<ListedService> named = find(content);
        LocalDate due = entry.dueOn(settings.overdueMonths());
        return new EntryView(
                entry.id(),
                Long.toString(entry.version()),
                content.bassin(),
                content.task(),
                content.kind().code(),
                content.record(),
                named.map(service -> name(content, service)).orElse(null),
                named.map(service -> service.status().closedOn()).orElse(null),
                content.contact(),
                phones(content.phones()),
                content.reachable(),
                content.capacity(),
                content.agreed(),
                content.confirmedOn(),
                confirmedBy,
                due,
                due == null || !clock.today().isBefore(due));
    }

    /** One that is open, if there is one: an organisation, or a service at several locations, is closed when all are. */
    private Optional<ListedService> find(EntryContent content) {
        RecordReader.Records read = content.kind() == EntryContent.Kind.SERVICE
                ? records.readService(content.record())
                : records.readOrganization(content.record());
        List<ListedService> found = read.services();
        return found.stream()
                .filter(service -> service.status().closedOn() == null)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    static Bilingual name(EntryContent content, ListedService service) {
        return content.kind() == EntryContent.Kind.SERVICE
                ? service.service().name()
                : service.organization().name();
    }

    private static List<PhoneView> phones(List<CrisisPhone> phones) {
        return phones.stream()
                .map(phone -> {
                    PhoneNumber number = PhoneNumber.read(phone.number());
                    return new PhoneView(
                            number.label(), number.link(), phone.time().code());
                })
                .toList();
    }

    AgreementView view(CrisisAgreement agreement) {
        return new AgreementView(
                agreement.id(),
                Long.toString(agreement.version()),
                agreement.bassin(),
                agreement.title(),
                agreement.agreed(),
                agreement.triggeredBy(),
                phones(agreement.phones()),
                agreement.steps(),
                agreement.changedOn());
    }

    ExerciseView view(CrisisExercise exercise) {
        return new ExerciseView(
                exercise.id(),
                Long.toString(exercise.version()),
                exercise.bassin(),
                exercise.heldOn(),
                exercise.tried(),
                exercise.learnt());
    }
}
