package brussels.repere.rest.crisis;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.crisis.CrisisPhone;
import brussels.repere.directory.crisis.EntryContent;
import brussels.repere.directory.objections.ObjectionBook;
import brussels.repere.directory.objections.ObjectionStore;
import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.editing.fields.FieldNames;
import brussels.repere.rest.editing.fields.KeeperTexts;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.text.ReadableText;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads what entries, agreements and exercises have in common; what cannot be used is added to the errors. Safe for use by several threads. */
@ApplicationScoped
class CrisisFields {

    private static final int DAY_LENGTH = 10;

    private final CurrentTerritoryMap maps;
    private final ObjectionStore objections;

    CrisisFields(CurrentTerritoryMap maps, ObjectionStore objections) {
        this.maps = maps;
        this.objections = objections;
    }

    /** Returns null for the whole Region. */
    String readBassin(FieldNames names, String written, ParameterErrors errors) {
        String code = ReadableText.strip(written);
        if (code.isEmpty()) {
            return null;
        }
        if (maps.get().find(new TerritoryKey(Level.BASSIN, code)).isEmpty()) {
            errors.add(names.of("bassin"), ParameterError.Code.UNKNOWN_VALUE, "crisis.bassin");
        }
        return code;
    }

    /** Reads the function to ask for. */
    String readFunction(String name, String written, ParameterErrors errors) {
        String text = new KeeperTexts(errors).read(name, written, EntryContent.MAX_CONTACT_LENGTH);
        if (ReadableText.strip(written).isEmpty()) {
            errors.add(name, ParameterError.Code.MISSING, "crisis.missing");
        }
        return text;
    }

    /** Reads telephones; each can be called, and is that of nobody who objected to being listed. */
    List<CrisisPhone> readPhones(FieldNames names, List<PhoneRequest> written, ParameterErrors errors) {
        List<PhoneRequest> asked = Objects.requireNonNullElse(written, List.of());
        if (asked.isEmpty() || asked.size() > EntryContent.MAX_PHONES) {
            errors.add(
                    names.of("phones"),
                    asked.isEmpty() ? ParameterError.Code.MISSING : ParameterError.Code.NOT_ALLOWED,
                    "crisis.phones",
                    EntryContent.MAX_PHONES);
            return List.of();
        }
        ObjectionBook objected = QuarkusTransaction.joiningExisting().call(objections::open);
        List<CrisisPhone> read = new ArrayList<>();
        for (int number = 0; number < asked.size(); number++) {
            readPhone(names.of("phones") + "[" + number + "]", asked.get(number), objected, read, errors);
        }
        return read;
    }

    private static void readPhone(
            String name, PhoneRequest phone, ObjectionBook objected, List<CrisisPhone> read, ParameterErrors errors) {
        String number = new KeeperTexts(errors)
                .read(name, phone == null ? "" : phone.number(), EntryContent.MAX_CONTACT_LENGTH);
        CrisisPhone.Time time = phone == null || phone.time() == null
                ? CrisisPhone.Time.ANY
                : CrisisPhone.Time.find(phone.time()).orElse(null);
        if (!PhoneNumber.read(number).canBeCalled()) {
            errors.addNotAllowed(name, "crisis.phone");
        } else if (time == null) {
            errors.addNotAllowed(name, "crisis.phone-time");
        } else if (objected.knowsAnyOf(new ContactDetails(List.of(number), null, null))) {
            errors.addNotAllowed(name, "crisis.phone-objected");
        } else {
            read.add(new CrisisPhone(number, time));
        }
    }

    /** Returns null where no day is given, or none that is one. */
    LocalDate readDay(String name, String written, ParameterErrors errors) {
        String text = ReadableText.strip(written);
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (text.length() == DAY_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException malformed) {
            // Told below.
        }
        errors.add(name, ParameterError.Code.MALFORMED, "crisis.day");
        return null;
    }
}
