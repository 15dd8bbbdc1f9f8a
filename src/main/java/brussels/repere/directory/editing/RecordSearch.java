package brussels.repere.directory.editing;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.Site;
import brussels.repere.directory.StatedLocation;
import brussels.repere.directory.confidentiality.AddressRedactor;
import brussels.repere.directory.facts.DueRecords;
import brussels.repere.directory.storage.CurrentEntries;
import brussels.repere.text.Bilingual;
import brussels.repere.text.FoldedText;
import brussels.repere.text.NameNormalizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
            select v.id as id, s.id as at_location, v.name_fr as name_fr, v.name_nl as name_nl, v.source as source, v.source_id as source_id,
                v.closed_on as closed_on, o.alternate_names as alternate_names, array_to_string(s.phones, ' ') as phones,
                coalesce(l.is_confidential, false) as confidential, l.street_fr as street_fr, l.street_nl as street_nl,
                l.number as number, l.postcode as postcode, l.city_fr as city_fr, l.city_nl as city_nl
            from service v
            join organization o on o.id = v.organization_id
            join service_at_location s on s.service_id = v.id
            left join location l on l.id = s.location_id
            where v.joined_to is null""";

    /** More is a list that nobody works off. */
    private static final int MOST_DUE = 100;

    private final EntityManager entities;
    private final EditorRights rights;
    private final DueRecords due;

    RecordSearch(EntityManager entities, EditorRights rights, DueRecords due) {
        this.entities = entities;
        this.rights = rights;
        this.due = due;
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
    private record Candidate(Found found, UUID atLocation, String scope, String names, String words, String digits) {

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
        List<Candidate> all = read(rights.maySeeConfidential(actor));
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

    /** Lists at most a hundred records whose telephone they may change, and which somebody should look at first. */
    @Transactional
    public List<Found> listDue(Actor actor) {
        Map<UUID, Candidate> all = read(rights.maySeeConfidential(actor)).stream()
                .collect(Collectors.toMap(Candidate::atLocation, candidate -> candidate));
        List<UUID> waiting = due.list();
        List<Found> found = new ArrayList<>();
        CurrentEntries entries = new CurrentEntries(entities);
        for (int from = 0; from < waiting.size() && found.size() < MOST_DUE; from += MOST_DUE) {
            List<UUID> next = waiting.subList(from, Math.min(from + MOST_DUE, waiting.size()));
            Map<UUID, DirectoryEntry> read = entries.read(next);
            next.stream()
                    // One may be added or removed between the lists.
                    .filter(id -> all.containsKey(id) && read.containsKey(id))
                    .filter(id -> rights.decide(actor, EntryField.PHONES, read.get(id)) == Decision.ALLOWED)
                    .map(id -> all.get(id).found())
                    .forEach(found::add);
        }
        return found.subList(0, Math.min(found.size(), MOST_DUE));
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

    private List<Candidate> read(boolean maySeeConfidential) {
        List<?> rows = entities.createNativeQuery(SELECT, Tuple.class).getResultList();
        return rows.stream()
                .map(row -> candidate((Tuple) row, maySeeConfidential))
                .toList();
    }

    private static Candidate candidate(Tuple row, boolean maySeeConfidential) {
        Bilingual city = Bilingual.orNull(row.get("city_fr", String.class), row.get("city_nl", String.class));
        Site site = new Site(
                Bilingual.orNull(row.get("street_fr", String.class), row.get("street_nl", String.class)),
                row.get("number", String.class),
                row.get("postcode", String.class),
                city,
                null);
        boolean confidential = row.get("confidential", Boolean.class);
        AddressRedactor redactor = AddressRedactor.of(new StatedLocation(site, confidential && !maySeeConfidential));
        Bilingual name =
                redactor.redactName(new Bilingual(row.get("name_fr", String.class), row.get("name_nl", String.class)));
        List<String> others = redactor.removeRevealingNames(List.of(row.get("alternate_names", String[].class)));
        String names = words(name.fr(), name.nl());
        // Nobody finds a record by an address that is confidential, so that a list of results tells none.
        String where = confidential
                ? ""
                : words(
                        row.get("street_fr", String.class),
                        row.get("street_nl", String.class),
                        site.number(),
                        site.postcode(),
                        row.get("city_fr", String.class),
                        row.get("city_nl", String.class));
        String source = row.get("source", String.class);
        String sourceId = row.get("source_id", String.class);
        Found found = new Found(
                row.get("id", UUID.class),
                name,
                source,
                confidential ? null : city,
                row.get("closed_on", LocalDate.class));
        String phones = row.get("phones", String.class);
        return new Candidate(
                found,
                row.get("at_location", UUID.class),
                Grant.recordScope(source, sourceId),
                names,
                names + words(String.join(BLANK, others), sourceId) + where,
                phones == null ? "" : NOT_A_DIGIT.matcher(phones).replaceAll(""));
    }

    private static String words(String... texts) {
        return Arrays.stream(texts)
                .filter(Objects::nonNull)
                .flatMap(text -> NameNormalizer.words(text).stream())
                .map(word -> BLANK + word)
                .collect(Collectors.joining());
    }
}
