package brussels.repere.rest.territory.changes;

import brussels.repere.geography.Level;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.geography.delimitation.DelimitationPeriod;
import brussels.repere.geography.delimitation.DelimitationTimeline;
import brussels.repere.rest.pages.LanguagePaths;
import brussels.repere.rest.parameters.DateParameter;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.rest.territory.LevelName;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What changes for whom from one delimitation to the next, for readers: {@code /territoires/changements} in French, {@code
 * /gebieden/wijzigingen} in Dutch. The server writes all of it.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class TerritoryChangesPage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final LanguagePaths PATHS = LanguagePaths.of("/territoires/changements", "/gebieden/wijzigingen");

    private final CurrentTerritoryMap maps;
    private final ChangesAnswers answers;

    TerritoryChangesPage(CurrentTerritoryMap maps, ChangesAnswers answers) {
        this.maps = maps;
        this.answers = answers;
    }

    /** A comparison that one may look at instead. */
    record Choice(String name, String query, boolean chosen) {}

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance changes(
                LocalizedTranslations words,
                Lang lang,
                String since,
                String query,
                List<Choice> turns,
                List<Choice> levels,
                ChangesText text);
    }

    @GET
    @Path("territoires/changements")
    @Operation(hidden = true)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    public RestResponse<TemplateInstance> french(
            @RestQuery String level, @RestQuery String from, @RestQuery String to, @RestQuery String lang) {
        return PATHS.answerKept(Lang.fr, lang, () -> write(Lang.fr, level, from, to));
    }

    @GET
    @Path("gebieden/wijzigingen")
    @Operation(hidden = true)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    public RestResponse<TemplateInstance> dutch(
            @RestQuery String level, @RestQuery String from, @RestQuery String to, @RestQuery String lang) {
        return PATHS.answerKept(Lang.nl, lang, () -> write(Lang.nl, level, from, to));
    }

    private TemplateInstance write(Lang lang, String level, String from, String to) {
        LocalizedTranslations words = new LocalizedTranslations(WORDS, lang);
        DelimitationTimeline timeline = maps.timeline();
        List<DelimitationPeriod> periods = timeline.periods();
        if (periods.size() < 2) {
            String since = periods.isEmpty() ? "" : write(periods.get(0).from(), lang);
            return Templates.changes(words, lang, since, "", List.of(), List.of(), null);
        }
        int last = periods.size() - 1;
        String first = from == null ? periods.get(last - 1).from().toString() : from;
        String second = to == null ? periods.get(last).from().toString() : to;
        String chosen = level == null ? Level.BASSIN.code() : level;
        ParameterErrors errors = new ParameterErrors();
        ChangesQuery query = new ChangesQuery(
                parseLevel(chosen, errors), parseDay("from", first, errors), parseDay("to", second, errors), lang);
        errors.throwIfAny();
        return Templates.changes(
                words,
                lang,
                null,
                query(chosen, first, second),
                IntStream.range(1, periods.size())
                        .mapToObj(number ->
                                turn(periods.get(number - 1), periods.get(number), chosen, first, second, lang))
                        .toList(),
                Stream.of(Level.values())
                        .filter(each -> isIn(timeline, query.from(), each) && isIn(timeline, query.to(), each))
                        .map(each -> new Choice(
                                words.say("changes.level." + each.code()),
                                query(each.code(), first, second),
                                each.code().equals(chosen)))
                        .toList(),
                new ChangesText(answers.compare(query), words, lang));
    }

    private static Choice turn(
            DelimitationPeriod before, DelimitationPeriod after, String level, String first, String second, Lang lang) {
        String from = before.from().toString();
        String to = after.from().toString();
        String name = write(before.from(), lang) + " → " + write(after.from(), lang);
        return new Choice(name, query(level, from, to), from.equals(first) && to.equals(second));
    }

    private static String write(LocalDate day, Lang lang) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", lang.locale()).format(day);
    }

    private static String query(String level, String from, String to) {
        return "level=" + level + "&from=" + from + "&to=" + to;
    }

    private static boolean isIn(DelimitationTimeline timeline, DateParameter day, Level level) {
        return timeline.find(day.day())
                .filter(map -> !map.list(level).isEmpty())
                .isPresent();
    }

    private static LevelName parseLevel(String level, ParameterErrors errors) {
        return Level.find(level).map(LevelName::new).orElseGet(() -> {
            errors.addUnknownValue("level");
            return null;
        });
    }

    private static DateParameter parseDay(String parameter, String day, ParameterErrors errors) {
        try {
            return DateParameter.fromString(day);
        } catch (IllegalArgumentException malformed) {
            errors.add(parameter, ParameterError.Code.MALFORMED, "parameter.MALFORMED");
            return null;
        }
    }
}
