package brussels.repere.rest.crisis;

import brussels.repere.directory.crisis.CrisisPhone;
import brussels.repere.directory.crisis.CrisisTask;
import brussels.repere.directory.crisis.EntryContent;
import brussels.repere.directory.crisis.EntryContent.Kind;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.editing.fields.FieldNames;
import brussels.repere.rest.editing.fields.KeeperTexts;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.text.Bilingual;
import brussels.repere.text.ReadableText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads an entry of the roster. What it names must be there and open, unless the entry named it before: a roster outlives services. Safe
 * for use by several threads.
 */
@ApplicationScoped
class EntryReader {

    private final CrisisFields fields;
    private final RecordReader records;
    private final BrusselsClock clock;

    EntryReader(CrisisFields fields, RecordReader records, BrusselsClock clock) {
        this.fields = fields;
        this.records = records;
        this.clock = clock;
    }

    /** @param before what the entry named so far; null for a new one. What cannot be used is added to the errors: then the result counts for nothing. */
    EntryContent read(EntryRequest request, EntryContent before, FieldNames names, ParameterErrors errors) {
        KeeperTexts texts = new KeeperTexts(errors);
        String bassin = fields.readBassin(names, request.bassin(), errors);
        String task = ReadableText.strip(request.task());
        if (!CrisisTask.isKnown(task)) {
            errors.add(
                    names.of("task"),
                    ParameterError.Code.UNKNOWN_VALUE,
                    "crisis.task",
                    CrisisTask.list().stream().map(CrisisTask::code).collect(Collectors.joining(", ")));
        }
        Kind kind = Kind.find(ReadableText.strip(request.kind())).orElse(null);
        if (kind == null) {
            errors.addNotAllowed(names.of("kind"), "crisis.kind");
        }
        UUID record = readRecord(request.record(), kind, before, names.of("record"), errors);
        String contact = fields.readFunction(names.of("contact"), request.contact(), errors);
        List<CrisisPhone> phones = fields.readPhones(names, request.phones(), errors);
        Bilingual reachable = note(texts, names, "reachable", request.reachableFr(), request.reachableNl());
        Bilingual capacity = note(texts, names, "capacity", request.capacityFr(), request.capacityNl());
        Bilingual agreed = note(texts, names, "agreed", request.agreedFr(), request.agreedNl());
        LocalDate confirmed = fields.readDay(names.of("confirmedOn"), request.confirmedOn(), errors);
        if (confirmed != null && confirmed.isAfter(clock.today())) {
            errors.addNotAllowed(names.of("confirmedOn"), "crisis.day-ahead");
        }
        return new EntryContent(bassin, task, kind, record, contact, phones, reachable, capacity, agreed, confirmed);
    }

    private static Bilingual note(KeeperTexts texts, FieldNames names, String field, String fr, String nl) {
        return texts.readOptional(names, field, fr, nl, EntryContent.MAX_NOTE_LENGTH);
    }

    private UUID readRecord(String written, Kind kind, EntryContent before, String name, ParameterErrors errors) {
        try {
            UUID id = UUID.fromString(ReadableText.strip(written));
            boolean named =
                    before != null && before.kind() == kind && before.record().equals(id);
            if (kind != null && !named && !exists(kind, id)) {
                errors.add(name, ParameterError.Code.UNKNOWN_VALUE, "crisis.unknown-record");
            }
            return id;
        } catch (IllegalArgumentException malformed) {
            errors.add(name, ParameterError.Code.MALFORMED, "crisis.record");
            return null;
        }
    }

    private boolean exists(Kind kind, UUID id) {
        RecordReader.Records found = kind == Kind.SERVICE ? records.readService(id) : records.readOrganization(id);
        return found.services().stream().anyMatch(service -> service.status().closedOn() == null);
    }
}
