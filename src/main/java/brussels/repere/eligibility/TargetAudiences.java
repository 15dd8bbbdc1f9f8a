package brussels.repere.eligibility;

import brussels.repere.text.Lang;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The groups of people that a service is for. Belonging to one group is enough. Several conditions that must hold together form
 * one group: {@code women+homeless}. Immutable.
 *
 * @param groups empty if not known
 */
public record TargetAudiences(List<Set<Audience>> groups) {

    public static final TargetAudiences UNKNOWN = new TargetAudiences(List.of());

    static final TargetAudiences EVERYONE = new TargetAudiences(List.of(EnumSet.of(Audience.EVERYONE)));

    private static final String SEPARATOR = "+";

    public TargetAudiences {
        groups = groups.stream()
                .map(EnumSet::copyOf)
                .<Set<Audience>>map(Collections::unmodifiableSet)
                .distinct()
                .toList();
    }

    /**
     * Finds audiences by their codes, as {@link #codes()} writes them.
     *
     * @return empty if one of the codes is unknown
     */
    public static Optional<TargetAudiences> find(Collection<String> codes) {
        Set<Set<Audience>> groups = new LinkedHashSet<>();
        for (String code : codes) {
            List<Optional<Audience>> group = Arrays.stream(code.split("\\+", -1))
                    .map(part -> Audience.find(part.strip()))
                    .toList();
            if (group.stream().anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            groups.add(group.stream()
                    .map(Optional::get)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Audience.class))));
        }
        return Optional.of(new TargetAudiences(List.copyOf(groups)));
    }

    /** Returns the code of each group: the codes of its audiences, joined by {@code +}. */
    public List<String> codes() {
        return groups.stream().map(TargetAudiences::code).toList();
    }

    public static String code(Set<Audience> group) {
        return group.stream().map(Audience::code).collect(Collectors.joining(SEPARATOR));
    }

    /** Returns the name of a group as it reads after "pour" and "voor": {@code femmes (personnes sans abri)}. */
    public static String name(Set<Audience> group, Lang lang) {
        List<String> names = group.stream().map(member -> member.in(lang)).toList();
        return names.get(0) + (names.size() == 1 ? "" : " (" + String.join(", ", names.subList(1, names.size())) + ")");
    }

    public boolean areUnknown() {
        return groups.isEmpty();
    }

    public boolean has(Audience audience) {
        return groups.stream().anyMatch(group -> group.contains(audience));
    }

    /**
     * Lists the groups that are meant for an audience. A group of homeless women is meant for homeless people, but not for all
     * women.
     */
    public List<Set<Audience>> listFitting(Audience audience) {
        return groups.stream().filter(group -> fits(group, audience)).toList();
    }

    private static boolean fits(Set<Audience> group, Audience audience) {
        boolean hasSituation = group.contains(audience) && !audience.isKindOfPeople();
        return group.contains(Audience.EVERYONE)
                || hasSituation
                || group.contains(audience) && group.stream().allMatch(Audience::isKindOfPeople);
    }

    /** Returns whether an audience is known to be excluded: every group requires something that contradicts it. */
    public boolean rulesOut(Audience audience) {
        return !groups.isEmpty()
                && groups.stream().allMatch(group -> group.stream().anyMatch(member -> member.contradicts(audience)));
    }
}
