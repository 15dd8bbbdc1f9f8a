package brussels.repere.rest.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.Site;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.editing.answer.ExampleQuestion;
import brussels.repere.rest.services.AnswerPosition;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes up to three questions by which people will find a record: one of its needs, in a commune that it covers, and where it speaks
 * another language also in that one. Safe for use by several threads.
 */
@ApplicationScoped
class ExampleQuestions {

    private static final int MAX_QUESTIONS = 3;
    private static final List<String> OFFICIAL = List.of("fr", "nl");
    private static final TranslationTable WORDS = TranslationTable.of("editing");

    private final CurrentTaxonomy taxonomies;
    private final CurrentTerritoryMap maps;
    private final AnswerPosition positions;

    ExampleQuestions(CurrentTaxonomy taxonomies, CurrentTerritoryMap maps, AnswerPosition positions) {
        this.taxonomies = taxonomies;
        this.maps = maps;
        this.positions = positions;
    }

    /** @param service whose position is told; null if the record is not stored so yet */
    List<ExampleQuestion> list(DirectoryEntry entry, UUID service, Lang lang) {
        Optional<Territory> commune = findCommune(entry);
        if (commune.isEmpty()) {
            return List.of();
        }
        String language = entry.offering().languages().stream()
                .filter(tag -> !OFFICIAL.contains(tag) && !tag.equals(LanguageRegistry.VIA_INTERPRETER))
                .findFirst()
                .orElse(null);
        List<ExampleQuestion> questions = new ArrayList<>();
        for (String category : entry.offering().categories()) {
            taxonomies.get().find(category).ifPresent(term -> {
                String need = term.name().in(lang);
                questions.add(question(need, commune.get(), null, service, lang));
                if (language != null && questions.size() < MAX_QUESTIONS) {
                    questions.add(question(need, commune.get(), language, service, lang));
                }
            });
            if (questions.size() >= MAX_QUESTIONS) {
                break;
            }
        }
        return questions.stream().limit(MAX_QUESTIONS).toList();
    }

    private ExampleQuestion question(String need, Territory commune, String language, UUID service, Lang lang) {
        String place = commune.key().toString();
        String name = commune.name().in(lang);
        String text = language == null
                ? WORDS.say(lang, "question", need, name)
                : WORDS.say(
                        lang,
                        "question.language",
                        need,
                        name,
                        LanguageRegistry.known()
                                .find(language)
                                .map(known -> known.name().in(lang))
                                .orElse(language));
        String url = "/#q=" + encode(need) + "&place=" + encode(place)
                + (language == null ? "" : "&language=" + encode(language));
        AnswerPosition.Position position =
                service == null ? null : positions.find(need, place, language, service, lang);
        return new ExampleQuestion(
                text, url, position == null ? null : position.number(), position == null ? null : position.total());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A commune that it covers, its own if it covers that. */
    private Optional<Territory> findCommune(DirectoryEntry entry) {
        TerritoryMap map = maps.get();
        Optional<Territory> seat = findSeat(entry, map);
        if (entry.area() == null) {
            return seat;
        }
        SectorSet covered = SectorSet.empty(map.sectors().size());
        for (TerritoryKey key : entry.area().territories()) {
            if (map.find(key).isPresent()) {
                covered = covered.union(map.sectorsOf(key));
            }
        }
        List<Territory> communes = map.listTouching(covered, Level.COMMUNE);
        return seat.filter(communes::contains)
                .or(() -> communes.stream().findFirst())
                .or(() -> seat);
    }

    private static Optional<Territory> findSeat(DirectoryEntry entry, TerritoryMap map) {
        Site site = entry.location().site();
        return entry.location().confidential() || site == null || site.point() == null
                ? Optional.empty()
                : map.findTerritory(
                        Level.COMMUNE, site.point().lon(), site.point().lat());
    }
}
