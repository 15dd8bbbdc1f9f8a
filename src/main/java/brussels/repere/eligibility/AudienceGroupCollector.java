package brussels.repere.eligibility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Groups of people, in the order in which a text names them. Of one text; not for use by several threads. */
final class AudienceGroupCollector {

    private final List<Group> groups = new ArrayList<>();

    /** A group on its way. */
    private static final class Group {
        private final Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        private boolean aged;
        /** Whether it is in one phrase with the one before, parted by no comma. */
        private final boolean joined;

        Group(Set<Audience> audiences, boolean aged, boolean joined) {
            this.audiences.addAll(audiences);
            this.aged = aged;
            this.joined = joined;
        }

        boolean isOnly(Audience audience) {
            return audiences.equals(EnumSet.of(audience));
        }

        boolean isKindOfPeople() {
            return !audiences.isEmpty() && audiences.stream().allMatch(Audience::isKindOfPeople);
        }

        boolean saysSex() {
            return audiences.contains(Audience.WOMEN) || audiences.contains(Audience.MEN);
        }

        boolean isYoung() {
            return audiences.contains(Audience.CHILDREN) || audiences.contains(Audience.YOUNG_PEOPLE);
        }
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Whether all of them are told by their situation alone, so that none can be in the one that is said next. */
    boolean areAllSituations() {
        return groups.stream().noneMatch(group -> group.audiences.isEmpty() || group.isKindOfPeople());
    }

    /** Whether the last one is all of these. */
    boolean lastHasAll(Set<Audience> audiences) {
        return !groups.isEmpty() && last().audiences.containsAll(audiences);
    }

    private Group last() {
        return groups.get(groups.size() - 1);
    }

    /** The ages that are said now are those of the last one. */
    void markLastAged() {
        last().aged = true;
    }

    /**
     * One more.
     *
     * @param situations in which it is
     * @return whether it is sure of whom these are said
     */
    boolean add(Set<Audience> audiences, Set<Audience> situations, boolean aged, boolean joined) {
        Group group = new Group(audiences, aged, joined);
        boolean ofAll = group.isKindOfPeople();
        group.audiences.addAll(situations);
        boolean shared = !ofAll || situations.isEmpty() || shareSituations(situations, group.saysSex());
        groups.add(group);
        return shared;
    }

    /** "Enfants et adultes handicapés": both are; of "femmes et enfants handicapés" nobody knows. */
    private boolean shareSituations(Set<Audience> situations, boolean ofOneSex) {
        for (int i = groups.size() - 1; i >= 0 && groups.get(i).isKindOfPeople(); i--) {
            if (groups.get(i).saysSex() != ofOneSex && !groups.get(i).isOnly(Audience.FAMILIES)) {
                return false;
            }
            groups.get(i).audiences.addAll(situations);
        }
        return true;
    }

    TargetAudiences audiences() {
        if (groups.stream().anyMatch(group -> group.audiences.contains(Audience.EVERYONE))) {
            return TargetAudiences.EVERYONE;
        }
        return groups.stream().anyMatch(group -> group.audiences.isEmpty())
                ? TargetAudiences.UNKNOWN
                : new TargetAudiences(
                        groups.stream().map(group -> group.audiences).toList());
    }

    /** One group has them and comes alone or with its family, or those before it are of the same kind: "enfants et jeunes de …". */
    boolean agesApply() {
        int aged = 0;
        while (aged < groups.size() && !groups.get(aged).aged) {
            aged++;
        }
        if (aged == groups.size()) {
            return false;
        }
        List<Group> after = groups.subList(aged + 1, groups.size());
        boolean company = after.stream()
                .allMatch(group -> group.isOnly(Audience.FAMILIES) || group.isOnly(Audience.PROFESSIONALS));
        // Whose ages do not count is told by the audiences: they must be known.
        boolean told = after.isEmpty() || !audiences().areUnknown();
        return company && told && areOneGroup(groups.subList(0, aged + 1));
    }

    private static boolean areOneGroup(List<Group> together) {
        return together.stream().skip(1).allMatch(group -> group.joined)
                && (together.stream().map(group -> group.audiences).distinct().count() == 1
                        || together.stream().allMatch(Group::isYoung));
    }
}
