package brussels.repere.rest.pages;

import brussels.repere.directory.campaigns.CampaignRetention;
import brussels.repere.directory.crisis.RosterSettings;
import brussels.repere.directory.privacy.DataRetention;
import brussels.repere.rest.site.DataController;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What is kept of whom, for those concerned: {@code /donnees} in French, {@code /gegevens} in Dutch. The server writes all of it, and the
 * times are those that are configured.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class DataProtectionPage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final LanguagePaths PATHS = LanguagePaths.of("/donnees", "/gegevens");
    private static final List<String> RIGHTS = List.of("see", "correct", "object", "erase");

    private final DataController controller;
    private final DataRetention retention;
    private final CampaignRetention campaigns;
    private final RosterSettings roster;

    DataProtectionPage(
            DataController controller, DataRetention retention, CampaignRetention campaigns, RosterSettings roster) {
        this.controller = controller;
        this.retention = retention;
        this.campaigns = campaigns;
        this.roster = roster;
    }

    /** @param lines what is kept of them, and how long */
    record Group(String title, List<String> lines) {}

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance dataProtection(
                LocalizedTranslations words,
                Lang lang,
                DataController controller,
                String basis,
                List<Group> groups,
                List<String> rights,
                String how);
    }

    @GET
    @Path("donnees")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> french(@RestQuery String lang) {
        return page(Lang.fr, lang);
    }

    @GET
    @Path("gegevens")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> dutch(@RestQuery String lang) {
        return page(Lang.nl, lang);
    }

    private RestResponse<TemplateInstance> page(Lang lang, String asked) {
        return PATHS.answerKept(lang, asked, () -> write(lang));
    }

    private TemplateInstance write(Lang lang) {
        return Templates.dataProtection(
                new LocalizedTranslations(WORDS, lang),
                lang,
                controller,
                basis(lang),
                listGroups(lang),
                RIGHTS.stream()
                        .map(right -> WORDS.say(lang, "privacy.right." + right))
                        .toList(),
                controller.email() == null
                        ? WORDS.say(lang, "privacy.how.unknown")
                        : WORDS.say(lang, "privacy.how", controller.email()));
    }

    private String basis(Lang lang) {
        return controller
                .knownBasis()
                .map(code -> WORDS.say(lang, "privacy.basis." + code))
                .or(controller::basisInWords)
                .orElseGet(() -> WORDS.say(lang, "privacy.basis.unknown"));
    }

    private List<Group> listGroups(Lang lang) {
        return List.of(
                group(lang, "readers", "none", "limits"),
                new Group(
                        WORDS.say(lang, "privacy.reporters"),
                        List.of(
                                WORDS.say(lang, "privacy.reporters.what"),
                                WORDS.say(lang, "privacy.reporters.lookup", retention.reportMonths()),
                                WORDS.say(lang, "privacy.reporters.sender"))),
                new Group(
                        WORDS.say(lang, "privacy.accounts"),
                        List.of(
                                WORDS.say(lang, "privacy.accounts.what"),
                                WORDS.say(lang, "privacy.accounts.session"),
                                WORDS.say(lang, "privacy.accounts.audit", retention.auditMonths()),
                                WORDS.say(lang, "privacy.accounts.changes", retention.historyMonths()),
                                WORDS.say(lang, "privacy.accounts.proposals", retention.proposalMonths()),
                                WORDS.say(lang, "privacy.accounts.invitations", retention.invitationDays()),
                                WORDS.say(lang, "privacy.accounts.events", retention.eventMonths()),
                                WORDS.say(lang, "privacy.accounts.end"))),
                new Group(
                        WORDS.say(lang, "privacy.organizations"),
                        List.of(
                                WORDS.say(lang, "privacy.organizations.what"),
                                WORDS.say(lang, "privacy.organizations.history", retention.historyMonths()),
                                WORDS.say(lang, "privacy.organizations.mails", campaigns.months()))),
                new Group(
                        WORDS.say(lang, "privacy.crisis"),
                        List.of(
                                WORDS.say(lang, "privacy.crisis.what"),
                                WORDS.say(lang, "privacy.crisis.who"),
                                WORDS.say(lang, "privacy.crisis.long", retention.crisisMonths()),
                                WORDS.say(lang, "privacy.crisis.device", roster.deviceDays()))),
                group(lang, "independents", "what", "long", "public"),
                group(lang, "objectors", "what", "long"),
                group(lang, "backups", "what"));
    }

    private static Group group(Lang lang, String who, String... lines) {
        return new Group(
                WORDS.say(lang, "privacy." + who),
                Stream.of(lines)
                        .map(line -> WORDS.say(lang, "privacy." + who + "." + line))
                        .toList());
    }
}
