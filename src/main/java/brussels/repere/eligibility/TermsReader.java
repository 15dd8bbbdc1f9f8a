package brussels.repere.eligibility;

import java.util.regex.Pattern;

/** Reads in a text whether it costs something, and whether an appointment must be made; only where nothing beside limits it. */
final class TermsReader {

    private static final Pattern FREE = Pattern.compile(
            "(service |acces |activites? |consultations? )?(entierement |totalement )?gratuite?s?( et ouvert a tous| pour tous)?"
                    + "|gratuit(ement)?|(volledig )?gratis( voor iedereen)?|kosteloos");
    private static final Pattern PAID = Pattern.compile(
            "payante?s?|betalend|(participation )?[\\d.,]+ ?(eur|euros?|€)( (par|la|le) \\w+)?|(€ ?[\\d.,]+|[\\d.,]+ ?euro)( per \\w+)?");

    private static final Pattern WITHOUT =
            Pattern.compile("(avec ou )?sans (prise de )?rendez vous|(met of )?zonder afspraak|sans rdv");
    private static final Pattern WITH =
            Pattern.compile("(uniquement |exclusivement |alleen |enkel )?(sur|op) (rendez vous|rdv|afspraak)");
    private static final Pattern LIMITED = Pattern.compile(
            "\\b(ou|of|mais|maar|sauf|behalve|parfois|soms|possible|mogelijk|preference|voorkeur|aussi|ook|soir|samedi|"
                    + "matin|apres|avant|lundi|mardi|mercredi|jeudi|vendredi|pour|voor|si|als|non|niet|urgences?)\\b|\\d");

    private TermsReader() {}

    /** @param plain of what a source says of fees, or of whom it is for; null for nothing */
    static CostType readCost(String plain) {
        if (plain == null) {
            return null;
        }
        String text = plain.replaceAll("[.!]$", "");
        return FREE.matcher(text).matches() ? CostType.FREE : PAID.matcher(text).matches() ? CostType.PAID : null;
    }

    /** @param plain of how one gets in; null for nothing */
    static AppointmentRule readAppointment(String plain) {
        if (plain == null) {
            return null;
        }
        boolean without = WITHOUT.matcher(plain).find();
        String rest = WITHOUT.matcher(plain).replaceAll(" ");
        boolean with = WITH.matcher(rest).find();
        if (with == without
                || LIMITED.matcher(WITH.matcher(rest).replaceAll(" ")).find()) {
            return null;
        }
        return with ? AppointmentRule.REQUIRED : AppointmentRule.NOT_REQUIRED;
    }
}
