package brussels.repere.rest.resources.editing;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.mailing.MailAddresses;
import brussels.repere.directory.objections.ObjectionStore;
import brussels.repere.directory.resources.ResourceContent;
import brussels.repere.directory.resources.VolunteerCall;
import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.rest.editing.fields.FieldNames;
import brussels.repere.rest.editing.fields.KeeperTexts;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.text.Bilingual;
import brussels.repere.text.ReadableText;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Reads what volunteers are looked for, and whom to ask; nobody is named who objected to being listed. Safe for use by several threads. */
@ApplicationScoped
class VolunteerCallReader {

    private final ObjectionStore objections;

    VolunteerCallReader(ObjectionStore objections) {
        this.objections = objections;
    }

    /**
     * @param wanted whether it is a resource that looks for volunteers; others say nothing of this
     * @param url of the resource, by which people may ask as well; null for none
     * @return null where it is not wanted
     */
    VolunteerCall read(ResourceForm form, boolean wanted, String url, FieldNames names, ParameterErrors errors) {
        if (!wanted) {
            boolean said = Stream.of(
                            form.taskFr(),
                            form.taskNl(),
                            form.timesFr(),
                            form.timesNl(),
                            form.ask(),
                            form.askPhone(),
                            form.askMail())
                    .anyMatch(text -> !ReadableText.strip(text).isEmpty());
            if (said) {
                errors.addNotAllowed(names.of("taskFr"), "resource.volunteers-only");
            }
            return null;
        }
        KeeperTexts texts = new KeeperTexts(errors);
        Bilingual task =
                texts.readRequired(names, "task", form.taskFr(), form.taskNl(), ResourceContent.MAX_NOTE_LENGTH);
        Bilingual times =
                texts.readOptional(names, "times", form.timesFr(), form.timesNl(), ResourceContent.MAX_NOTE_LENGTH);
        String ask = readLine(names.of("ask"), form.ask(), texts);
        String phone = readLine(names.of("askPhone"), form.askPhone(), texts);
        String mail = readLine(names.of("askMail"), form.askMail(), texts);
        if (phone != null && !PhoneNumber.read(phone).canBeCalled()) {
            errors.addNotAllowed(names.of("askPhone"), "event.phone");
        } else if (phone != null && isObjected(new ContactDetails(List.of(phone), null, null))) {
            errors.addNotAllowed(names.of("askPhone"), "crisis.phone-objected");
        }
        if (mail != null && MailAddresses.readOne(mail).isEmpty()) {
            errors.addNotAllowed(names.of("askMail"), "event.mail");
        } else if (mail != null && isObjected(new ContactDetails(List.of(), null, mail))) {
            errors.addNotAllowed(names.of("askMail"), "crisis.phone-objected");
        }
        if (phone == null
                && mail == null
                && url == null
                && ReadableText.strip(form.url()).isEmpty()) {
            errors.addNotAllowed(names.of("askPhone"), "resource.whom-to-ask");
        }
        return new VolunteerCall(task, times, ask, phone, mail);
    }

    private static String readLine(String name, String written, KeeperTexts texts) {
        String line = texts.read(name, written, ResourceContent.MAX_LINE_LENGTH);
        return line.isEmpty() ? null : line;
    }

    private boolean isObjected(ContactDetails contact) {
        return QuarkusTransaction.joiningExisting().call(objections::open).knowsAnyOf(contact);
    }
}
