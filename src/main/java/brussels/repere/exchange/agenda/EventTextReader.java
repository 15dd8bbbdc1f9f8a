package brussels.repere.exchange.agenda;

import brussels.repere.directory.agenda.EventContent;
import brussels.repere.directory.agenda.EventRegistration;
import brussels.repere.directory.mailing.MailAddresses;
import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.text.Bilingual;
import brussels.repere.text.ReadableText;
import java.net.URI;
import java.util.regex.Pattern;

/** Reads the texts of an event: plain ones, of bounded length, links, numbers and addresses of mail. For one event. */
final class EventTextReader {

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"\\\\]+");

    private final EventFaults faults;

    EventTextReader(EventFaults faults) {
        this.faults = faults;
    }

    /** Returns null where there is no text, or none that can be used, with a fault. */
    String read(String field, String written, int limit) {
        String text = ReadableText.strip(written);
        if (text.codePointCount(0, text.length()) > limit) {
            faults.add(field, "collection.too-long", limit);
        } else if (ReadableText.isUnreadable(text, limit > EventContent.MAX_LINE_LENGTH)) {
            faults.add(field, "collection.unreadable");
        } else if (ReadableText.hasMarkup(text)) {
            faults.add(field, "collection.html");
        } else {
            return text.isEmpty() ? null : text;
        }
        return null;
    }

    /** Returns null where there is no text. */
    Bilingual readBoth(String field, String fr, String nl, int limit) {
        return Bilingual.orNull(read(field + "Fr", fr, limit), read(field + "Nl", nl, limit));
    }

    String readUrl(String field, String written) {
        String url = ReadableText.strip(written);
        if (url.isEmpty()) {
            return null;
        }
        if (!isWebAddress(url)) {
            faults.add(field, "collection.url", EventContent.MAX_URL_LENGTH);
            return null;
        }
        return url;
    }

    static boolean isWebAddress(String url) {
        if (url.length() > EventContent.MAX_URL_LENGTH
                || !WEB_ADDRESS.matcher(url).matches()) {
            return false;
        }
        try {
            return URI.create(url).getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    EventRegistration readRegistration(EventForm form) {
        String phone = read("registrationPhone", form.registrationPhone(), EventContent.MAX_LINE_LENGTH);
        if (phone != null && !PhoneNumber.read(phone).canBeCalled()) {
            faults.add("registrationPhone", "event.phone");
        }
        String mail = read("registrationMail", form.registrationMail(), EventContent.MAX_LINE_LENGTH);
        if (mail != null && MailAddresses.readOne(mail).isEmpty()) {
            faults.add("registrationMail", "event.mail");
        }
        return new EventRegistration(
                form.registrationNeeded(), readUrl("registrationUrl", form.registrationUrl()), phone, mail);
    }
}
