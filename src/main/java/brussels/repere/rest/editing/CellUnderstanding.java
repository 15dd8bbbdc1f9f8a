package brussels.repere.rest.editing;

import brussels.repere.directory.BeyondZone;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.Site;
import brussels.repere.directory.hours.StatedHours;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.population.SectorPopulation;
import brussels.repere.rest.directory.HoursLine;
import brussels.repere.rest.editing.answer.CellView;
import brussels.repere.rest.editing.answer.UnderstoodCells;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells what is understood of typed cells in a language. Immutable. */
record CellUnderstanding(TerritoryMap map, SectorPopulation population, Taxonomy taxonomy, Lang lang) {

    UnderstoodCells tell(DirectoryEntry before, DirectoryEntry after, Set<EntryField> typed) {
        return new UnderstoodCells(
                typed.contains(EntryField.HOURS) ? hours(after) : null,
                typed.contains(EntryField.PHONES) ? phones(after) : null,
                typed.contains(EntryField.CATEGORIES) ? categories(after) : null,
                typed.contains(EntryField.LANGUAGES) ? languages(after) : null,
                typed.contains(EntryField.LOCATION) ? place(after.location().site()) : null,
                typed.contains(EntryField.AREA) ? area(before.area(), after.area()) : null);
    }

    private List<HoursLine> hours(DirectoryEntry entry) {
        return Objects.requireNonNullElse(
                HoursLine.of(StatedHours.of(entry.access().hours()).in(lang), lang), List.of());
    }

    private static List<String> phones(DirectoryEntry entry) {
        return entry.contact().phones().stream()
                .map(typed -> PhoneNumber.read(typed).label())
                .toList();
    }

    private List<CellView.Choice> categories(DirectoryEntry entry) {
        return entry.offering().categories().stream()
                .map(id -> new CellView.Choice(
                        id, taxonomy.find(id).map(term -> term.name().in(lang)).orElse(id)))
                .toList();
    }

    private List<CellView.Choice> languages(DirectoryEntry entry) {
        return entry.offering().languages().stream()
                .map(tag -> new CellView.Choice(
                        tag,
                        LanguageRegistry.known()
                                .find(tag)
                                .map(language -> language.name().in(lang))
                                .orElse(tag)))
                .toList();
    }

    private UnderstoodCells.PlaceView place(Site site) {
        if (site == null || site.point() == null) {
            return null;
        }
        Site.Point point = site.point();
        String commune = map.findTerritory(Level.COMMUNE, point.lon(), point.lat())
                .map(territory -> territory.name().in(lang))
                .orElse(null);
        return new UnderstoodCells.PlaceView(
                point.lat(),
                point.lon(),
                site.precision() == null ? null : site.precision().code(),
                commune);
    }

    private UnderstoodCells.AreaView area(ServiceArea before, ServiceArea after) {
        SectorSet had = sectors(before);
        SectorSet has = sectors(after);
        List<TerritoryKey> territories = after == null ? List.of() : after.territories();
        List<BeyondZone> zones = after == null ? List.of() : after.beyond();
        return new UnderstoodCells.AreaView(
                Stream.concat(
                                territories.stream().map(TerritoryKey::toString),
                                zones.stream().map(zone -> BeyondZone.LEVEL + ":" + zone.code()))
                        .toList(),
                Stream.concat(
                                territories.stream().map(this::name),
                                zones.stream().map(zone -> zone.zoneName().in(lang)))
                        .toList(),
                has.size(),
                had.size(),
                names(has.stream().filter(sector -> !had.contains(sector))),
                names(had.stream().filter(sector -> !has.contains(sector))),
                people(had, has));
    }

    private UnderstoodCells.PeopleView people(SectorSet had, SectorSet has) {
        OptionalLong before = population.count(had, map);
        OptionalLong after = population.count(has, map);
        return before.isEmpty() || after.isEmpty()
                ? null
                : new UnderstoodCells.PeopleView(
                        before.getAsLong(),
                        after.getAsLong(),
                        population.source().year(),
                        population.source().publisher());
    }

    private String name(TerritoryKey key) {
        return map.find(key).map(Territory::name).map(name -> name.in(lang)).orElse(key.toString());
    }

    private SectorSet sectors(ServiceArea area) {
        SectorSet covered = SectorSet.empty(map.sectors().size());
        if (area != null) {
            for (TerritoryKey key : area.territories()) {
                covered = map.find(key).isPresent() ? covered.union(map.sectorsOf(key)) : covered;
            }
        }
        return covered;
    }

    private List<String> names(IntStream sectors) {
        return sectors.mapToObj(sector -> map.sectors().get(sector).name().in(lang))
                .toList();
    }
}
