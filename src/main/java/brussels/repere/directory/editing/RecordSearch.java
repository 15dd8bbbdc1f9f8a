package brussels.repere.directory.editing;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.text.Bilingual;
import brussels.repere.text.FoldedText;
import brussels.repere.text.NameNormalizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds records to edit, closed ones too, by words of their names, their street, telephone or id. Who asks for nothing gets the records of
 * their own organisation, or those that they edited last. A confidential address is searched by nobody. Safe for use by several threads.
 */
@ApplicationScoped
public class RecordSearch {

    private static final String BLANK = " ";
    private static final Pattern NUMBER = Pattern.compile("[\\d\\s./+()-]+");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");
    private static final int MIN_DIGITS = 4;

    private static final String SELECT =
            """
            select v.id, v.name_fr, v.name_nl, v.source, v.source_id, v.closed_on, array_to_string(v.alternate_names, ' '),
                array_to_string(o.alternate_names, ' '), array_to_string(s.phones, ' '),
                case when l.is_confidential then null else concat_ws(' ', l.street_fr, l.street_nl, l.number, l.postcode) end,
                case when l.is_confidential then null else l.city_fr end, case when l.is_confidential then null else l.city_nl end
            from service v
            join organization o on o.id = v.organization_id
            join service_at_location s on s.service_id = v.id
            left join location l on l.id = s.location_id
            where v.joined_to is null""";

    private final EntityManager entities;

    RecordSearch(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A record that was found.
     *
     * @param city null where it is not known, or confidential
     * @param closedOn null while it is open
     */
    public record Found(UUID id, Bilingual name, String source, Bilingual city, LocalDate closedOn) {}

    /**
     * @param names the words of its names, each behind a blank
     * @param words these and all others by which it is found
     */
    private record Candidate(Found found, String scope, String names, String words, String digits) {

        /** Returns whether each word begins one of its own. */
        boolean bears(List<String> typed) {
            return typed.stream().allMatch(word -> words.contains(BLANK + word));
        }

        /** Returns whether its names have all of the words: it comes before those that only lie in a street of that name. */
        boolean isNamed(List<String> typed) {
            return typed.stream().allMatch(word -> names.contains(BLANK + word));
        }

        String name() {
            return FoldedText.fold(
                    Objects.requireNonNullElse(found.name().fr(), found.name().nl()));
        }
    }

    /** @param text blank for the records of somebody's own */
    @Transactional
    public List<Found> list(String text, Actor actor) {
        List<Candidate> all = read();
        if (text == null || text.isBlank()) {
            return listOwn(all, actor);
        }
        String digits = NOT_A_DIGIT.matcher(text).replaceAll("");
        boolean number =
                digits.length() >= MIN_DIGITS && NUMBER.matcher(text.strip()).matches();
        List<String> words = NameNormalizer.words(text);
        return all.stream()
                .filter(candidate -> number && candidate.digits().contains(digits)
                        || !words.isEmpty() && candidate.bears(words)
                        || candidate.found().id().toString().equals(text.strip()))
                .sorted(Comparator.comparing(
                                (Candidate candidate) -> candidate.found().closedOn() != null)
                        .thenComparing(candidate -> !candidate.isNamed(words))
                        .thenComparing(Candidate::name))
                .map(Candidate::found)
                .toList();
    }

    private List<Found> listOwn(List<Candidate> all, Actor actor) {
        Set<String> scopes = actor.grants().stream()
                .filter(grant -> grant.role().scopeKind() == Role.ScopeKind.RECORD)
                .map(Grant::scope)
                .collect(Collectors.toSet());
        Set<String> edited = listEdited(actor);
        List<Found> own = new ArrayList<>();
        Stream.concat(scopes.stream().sorted(), edited.stream().filter(scope -> !scopes.contains(scope)))
                .forEach(scope -> all.stream()
                        .filter(candidate -> candidate.scope().equals(scope))
                        .map(Candidate::found)
                        .forEach(own::add));
        return own;
    }

    /** Lists the scopes of what somebody edited, the last first. */
    private Set<String> listEdited(Actor actor) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select source, source_id from fact_change where account_id = :account
                        group by source, source_id order by max(number) desc limit 50""",
                        Object[].class)
                .setParameter("account", actor.accountId())
                .getResultList();
        Set<String> scopes = new LinkedHashSet<>();
        rows.forEach(row -> scopes.add(Grant.recordScope((String) ((Object[]) row)[0], (String) ((Object[]) row)[1])));
        return scopes;
    }

    private List<Candidate> read() {
        List<?> rows = entities.createNativeQuery(SELECT, Object[].class).getResultList();
        return rows.stream().map(row -> candidate((Object[]) row)).toList();
    }

    private static Candidate candidate(Object[] row) {
        String names = words(row[1], row[2]);
        String words = names + words(row[4], row[6], row[7], row[9], row[10], row[11]);
        Found found = new Found(
                (UUID) row[0],
                new Bilingual((String) row[1], (String) row[2]),
                (String) row[3],
                Bilingual.orNull((String) row[10], (String) row[11]),
                (LocalDate) row[5]);
        String digits =
                row[8] == null ? "" : NOT_A_DIGIT.matcher((String) row[8]).replaceAll("");
        return new Candidate(found, Grant.recordScope((String) row[3], (String) row[4]), names, words, digits);
    }

    private static String words(Object... texts) {
        return Arrays.stream(texts)
                .filter(Objects::nonNull)
                .flatMap(text -> NameNormalizer.words(text.toString()).stream())
                .map(word -> BLANK + word)
                .collect(Collectors.joining());
    }
}
