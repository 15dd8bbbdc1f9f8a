package brussels.repere.geography.delimitation;

import brussels.repere.geography.Delimitation;
import brussels.repere.geography.Level;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.MessageDigests;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** Makes rows of delimitations and delimitations of rows. No state. */
final class DelimitationMapping {

    private DelimitationMapping() {}

    /** Returns a row that is not the current one. */
    static DelimitationEntity write(Delimitation delimitation, String hash) {
        DelimitationEntity row = new DelimitationEntity();
        row.name = delimitation.name();
        row.source = delimitation.source();
        row.validFrom = delimitation.validFrom();
        row.validTo = delimitation.validTo();
        row.current = false;
        row.contentHash = hash;
        delimitation.sectors().forEach(sector -> row.sectors.add(write(sector, row, delimitation)));
        delimitation.territories().forEach(territory -> row.territories.add(write(territory, row)));
        return row;
    }

    private static StatisticalSectorEntity write(
            StatisticalSector sector, DelimitationEntity owner, Delimitation delimitation) {
        StatisticalSectorEntity row = new StatisticalSectorEntity();
        row.delimitation = owner;
        row.code = sector.code();
        row.name = sector.name();
        row.boundary = new WKBWriter().write(sector.boundary());
        row.territories.putAll(delimitation.memberships().get(sector.code()));
        return row;
    }

    private static TerritoryEntity write(Territory territory, DelimitationEntity owner) {
        TerritoryEntity row = new TerritoryEntity();
        row.delimitation = owner;
        row.level = territory.key().level();
        row.code = territory.key().code();
        row.name = territory.name();
        row.postcodes = String.join(" ", territory.postcodes());
        row.population = territory.population();
        row.populationYear = territory.populationYear();
        row.derived = territory.derived();
        return row;
    }

    private static StatisticalSector read(StatisticalSectorEntity row) {
        try {
            return new StatisticalSector(row.code, row.name, new WKBReader().read(row.boundary));
        } catch (ParseException e) {
            throw new IllegalStateException("the stored boundary of " + row.code + " cannot be read", e);
        }
    }

    private static Territory read(TerritoryEntity row) {
        List<String> postcodes = row.postcodes.isEmpty() ? List.of() : Arrays.asList(row.postcodes.split(" "));
        return new Territory(
                new TerritoryKey(row.level, row.code),
                row.name,
                postcodes,
                row.population,
                row.populationYear,
                row.derived);
    }

    static Delimitation read(DelimitationEntity row, List<StatisticalSectorEntity> sectors) {
        Map<String, Map<Level, String>> memberships = sectors.stream()
                .collect(Collectors.toMap(sector -> sector.code, sector -> Map.copyOf(sector.territories)));
        return new Delimitation(
                row.name,
                row.source,
                row.validFrom,
                row.validTo,
                sectors.stream().map(DelimitationMapping::read).toList(),
                row.territories.stream().map(DelimitationMapping::read).toList(),
                memberships);
    }

    /** Returns a hash of all but name and source, by which a delimitation that changes nothing is recognised. */
    static String hash(Delimitation delimitation) {
        MessageDigest digest = MessageDigests.sha256();
        digest.update(text(delimitation.validFrom(), delimitation.validTo()));
        delimitation.sectors().stream()
                .sorted(Comparator.comparing(StatisticalSector::code))
                .forEach(sector -> {
                    digest.update(text(
                            sector.code(),
                            sector.name(),
                            new TreeMap<>(delimitation.memberships().get(sector.code()))));
                    digest.update(new WKBWriter().write(sector.boundary()));
                });
        delimitation.territories().stream()
                .sorted(Comparator.comparing(Territory::key))
                .forEach(territory -> digest.update(text(territory)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] text(Object... parts) {
        return Arrays.toString(parts).getBytes(StandardCharsets.UTF_8);
    }
}
