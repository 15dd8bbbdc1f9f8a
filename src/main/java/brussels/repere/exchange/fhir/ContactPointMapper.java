package brussels.repere.exchange.fhir;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.exchange.fhir.format.FhirNode;
import brussels.repere.exchange.hsds.ContactAddresses;
import java.util.ArrayList;
import java.util.List;

/** Maps telephone numbers, e-mail addresses and the website of a record to contact points. */
final class ContactPointMapper {

    private ContactPointMapper() {}

    static List<FhirNode> map(ContactDetails contact) {
        List<FhirNode> points = new ArrayList<>();
        contact.phones().forEach(typed -> points.add(map("phone", dialled(PhoneNumber.read(typed)))));
        ContactAddresses.listEmails(contact.email()).forEach(email -> points.add(map("email", email)));
        if (contact.website() != null) {
            points.add(map("url", contact.website()));
        }
        return points;
    }

    /** Returns the number as every telephone dials it, with its extension; as the source states it where it is none. */
    private static String dialled(PhoneNumber number) {
        return number.e164() == null
                ? number.typed()
                : number.extension() == null ? number.e164() : number.e164() + ";ext=" + number.extension();
    }

    private static FhirNode map(String system, String value) {
        return new FhirNode().put("system", system).put("value", value).put("use", "work");
    }
}
