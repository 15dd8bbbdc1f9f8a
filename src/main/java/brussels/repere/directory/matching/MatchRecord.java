package brussels.repere.directory.matching;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Site;
import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.text.Bilingual;
import brussels.repere.text.NameNormalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is compared of a record. Immutable.
 *
 * @param names the words of each of its names that tell it from others, without those of what it is; none where it has no name of its own
 * @param phones by E.164
 * @param streets folded, with the house number, in each language
 * @param domain of its website without {@code www.}; null where there is none
 * @param point null where it is not known
 */
record MatchRecord(
        RecordReference reference,
        List<Set<String>> names,
        Set<String> phones,
        Set<String> streets,
        String domain,
        Set<String> categories,
        Site.Point point) {

    private static final Pattern DOMAIN = Pattern.compile("(?:https?://)?(?:www\\.)?([^/:?#\\s]+\\.[a-z]{2,})");
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+");

    /** Many institutions have a page there, so that it tells none from another. */
    private static final Set<String> SHARED_DOMAINS =
            Set.of("facebook.com", "instagram.com", "google.com", "sites.google.com", "linkedin.com", "wixsite.com");

    static MatchRecord of(DirectoryEntry entry) {
        Site site = entry.location().site();
        return new MatchRecord(
                new RecordReference(
                        entry.provenance().source(),
                        entry.provenance().sourceId(),
                        entry.organization().name()),
                readNames(entry.organization()),
                readPhones(entry.contact().phones()),
                site == null ? Set.of() : readStreets(site),
                findDomain(entry.contact().website()).orElse(null),
                Set.copyOf(entry.offering().categories()),
                site == null ? null : site.point());
    }

    private static List<Set<String>> readNames(DirectoryEntry.Organization organization) {
        return Stream.concat(
                        Stream.of(organization.name().fr(), organization.name().nl()),
                        organization.alternateNames().stream())
                .filter(Objects::nonNull)
                .map(DistinctiveWords::of)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    private static Set<String> readPhones(List<String> typed) {
        return typed.stream()
                .map(PhoneNumber::read)
                .map(PhoneNumber::e164)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<String> readStreets(Site site) {
        Bilingual street = site.street();
        Set<String> streets = new HashSet<>();
        if (street != null && site.number() != null) {
            Matcher number = FIRST_NUMBER.matcher(site.number());
            if (number.find()) {
                Stream.of(street.fr(), street.nl())
                        .filter(Objects::nonNull)
                        .map(name -> String.join(" ", NameNormalizer.words(name)) + " " + number.group())
                        .forEach(streets::add);
            }
        }
        return streets;
    }

    private static Optional<String> findDomain(String website) {
        Matcher domain = DOMAIN.matcher(website == null ? "" : website.toLowerCase(Locale.ROOT));
        return domain.lookingAt() && !SHARED_DOMAINS.contains(domain.group(1))
                ? Optional.of(domain.group(1))
                : Optional.empty();
    }
}
