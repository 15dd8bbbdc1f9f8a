package brussels.repere.eligibility;

import java.util.regex.Pattern;

/**
 * Reads from a text whether a service charges its users and whether it requires an appointment. A statement that comes with a
 * restriction is not read.
 */
final class TermsReader {

    private static final Pattern FREE = Pattern.compile(
            "(service |acces |activites? |consultations? )?(entierement |totalement )?gratuite?s?( et ouvert a tous| pour tous)?"
                    + "|gratuit(ement)?|(volledig )?gratis( voor iedereen)?|kosteloos");
    private static final Pattern PAID = Pattern.compile(
            "payante?s?|betalend|(participation )?[\\d.,]+ ?(eur|euros?|€)( (par|la|le) \\w+)?|(€ ?[\\d.,]+|[\\d.,]+ ?euro)( per \\w+)?");

    private static final Pattern NOT_REQUIRED =
            Pattern.compile("(avec ou )?sans (prise de )?rendez vous|(met of )?zonder afspraak|sans rdv");
    private static final Pattern REQUIRED =
            Pattern.compile("(uniquement |exclusivement |alleen |enkel )?(sur|op) (rendez vous|rdv|afspraak)");
    private static final Pattern RESTRICTION = Pattern.compile(
            "\\b(ou|of|mais|maar|sauf|behalve|parfois|soms|possible|mogelijk|preference|voorkeur|aussi|ook|soir|samedi|"
                    + "matin|apres|avant|lundi|mardi|mercredi|jeudi|vendredi|pour|voor|si|als|non|niet|urgences?)\\b|\\d");

    private TermsReader() {}

    /**
     * @param plain the source's text about fees or about whom the service is for, as {@link PlainText} makes it; null if absent
     */
    static CostType readCost(String plain) {
        if (plain == null) {
            return null;
        }
        String text = plain.replaceAll("[.!]$", "");
        return FREE.matcher(text).matches() ? CostType.FREE : PAID.matcher(text).matches() ? CostType.PAID : null;
    }

    /** @param plain the source's text about access, as {@link PlainText} makes it; null if absent */
    static AppointmentRule readAppointment(String plain) {
        if (plain == null) {
            return null;
        }
        boolean notRequired = NOT_REQUIRED.matcher(plain).find();
        String remainder = NOT_REQUIRED.matcher(plain).replaceAll(" ");
        boolean required = REQUIRED.matcher(remainder).find();
        if (required == notRequired
                || RESTRICTION
                        .matcher(REQUIRED.matcher(remainder).replaceAll(" "))
                        .find()) {
            return null;
        }
        return required ? AppointmentRule.REQUIRED : AppointmentRule.NOT_REQUIRED;
    }
}
