package brussels.repere.observatory.trial;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.PublicLocation;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.Site;
import brussels.repere.directory.StatedLocation;
import brussels.repere.directory.competence.CommunalCompetence;
import brussels.repere.directory.competence.CompetentArea;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.observatory.ChangedOffer;
import brussels.repere.search.catalogue.CurrentCatalogue;
import brussels.repere.search.catalogue.ServiceSelection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/** Finds the services that changes are about, and what these would be. Resolves the changes of one question. */
final class ChangeResolver {

    private static final String SOURCE = "trial";

    private final ServiceSelection services;
    private final CoverageMap coverage;
    private final CurrentCatalogue catalogues;
    private final List<TriedChange> tried = new ArrayList<>();
    private final Map<Integer, String> areaKeys = new HashMap<>();
    private final RoaringBitmap touched = new RoaringBitmap();
    private final RoaringBitmap closed = new RoaringBitmap();
    private final List<ListedService> added = new ArrayList<>();
    private final List<ServiceArea> areas = new ArrayList<>();
    private final List<CompetentArea> competentAreas = new ArrayList<>();

    ChangeResolver(ServiceSelection services, CoverageMap coverage, CurrentCatalogue catalogues) {
        this.services = services;
        this.coverage = coverage;
        this.catalogues = catalogues;
    }

    /** @throws TrialRefusedException if one of the changes makes no sense */
    ChangedOffer resolve(List<TrialChange> changes) {
        for (int i = 0; i < changes.size(); i++) {
            TrialChange change = changes.get(i);
            if (change instanceof TrialChange.Add add) {
                add(add);
            } else if (change instanceof TrialChange.Cover cover) {
                cover(cover, find(i, cover.service()));
            } else if (change instanceof TrialChange.Close close) {
                int[] numbers = find(i, close.service());
                closed.add(numbers);
                tried.add(new TriedChange(change, list(numbers), null, null));
            }
        }
        return new ChangedOffer(
                coverage.with(areas, competentAreas), areaKeys, closed, catalogues.select(added, coverage.territory()));
    }

    /** Returns the changes with what they are about. */
    List<TriedChange> tried() {
        return tried;
    }

    private int[] find(int change, UUID id) {
        int[] numbers = IntStream.range(0, services.size())
                .filter(number -> isOf(services.service(number), id))
                .toArray();
        if (numbers.length == 0) {
            throw new TrialRefusedException(change, TrialRefusedException.Reason.UNKNOWN_SERVICE);
        }
        UUID whole = services.service(numbers[0]).service().id();
        int[] all = whole.equals(id)
                ? numbers
                : IntStream.range(0, services.size())
                        .filter(number -> isOf(services.service(number), whole))
                        .toArray();
        for (int number : all) {
            if (!touched.checkedAdd(number)) {
                throw new TrialRefusedException(change, TrialRefusedException.Reason.SAME_SERVICE);
            }
        }
        return all;
    }

    private static boolean isOf(ListedService service, UUID id) {
        return service.id().equals(id) || service.service().id().equals(id);
    }

    private List<ListedService> list(int[] numbers) {
        return IntStream.of(numbers).mapToObj(services::service).toList();
    }

    private void cover(TrialChange.Cover cover, int[] numbers) {
        TerritoryKey commune = null;
        for (int number : numbers) {
            ListedService service = services.service(number);
            Optional<TerritoryKey> competence = CommunalCompetence.communeOf(
                    service.offering().categories(),
                    cover.area(),
                    service.organization().name(),
                    service.location().site());
            areaKeys.put(number, keyOf(cover.area(), competence));
            commune = competence.orElse(null);
        }
        tried.add(new TriedChange(cover, list(numbers), cover.area(), commune));
    }

    private String keyOf(ServiceArea area, Optional<TerritoryKey> commune) {
        if (commune.isPresent()) {
            CompetentArea cut = new CompetentArea(area, commune.get());
            competentAreas.add(cut);
            return cut.key();
        }
        areas.add(area);
        return area.key();
    }

    private void add(TrialChange.Add add) {
        Site site = add.seat() == null ? null : new Site(null, null, null, null, add.seat());
        Optional<TerritoryKey> commune =
                CommunalCompetence.communeOf(add.offering().categories(), add.area(), add.name(), site);
        ListedService service = new ListedService(
                idOf(added.size()),
                new ListedService.Service(idOf(added.size()), null, List.of()),
                new ListedService.Organization(idOf(added.size()), null, null),
                add.offering(),
                PublicLocation.of(new StatedLocation(site, false)),
                keyOf(add.area(), commune),
                new ContactDetails(List.of(), null, null),
                new ServiceAccess(null, add.eligibility(), null, capacity(add.capacity())),
                ServiceTexts.NONE,
                new Provenance(SOURCE, null, null, null),
                new ListedService.Status(List.of(), null, List.of(), null));
        added.add(service);
        tried.add(new TriedChange(add, List.of(service), add.area(), commune.orElse(null)));
    }

    /** In the order in which services are added. */
    private static UUID idOf(int number) {
        return new UUID(0, number + 1L);
    }

    private static StatedCapacity capacity(Integer number) {
        return number == null ? null : new StatedCapacity(number, StatedCapacity.Unit.PLACES, null);
    }
}
