package brussels.repere.directory.storage;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.BeyondZone;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

@Entity
@Table(name = "service_area")
class ServiceAreaEntity {

    @Id
    @Column(name = "area_key")
    String key;

    @Column(nullable = false)
    List<String> members;

    byte[] polygon;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    AreaExclusivity exclusive;

    @Column(name = "is_incomplete", nullable = false)
    boolean incomplete;

    static ServiceAreaEntity of(ServiceArea area) {
        ServiceAreaEntity row = new ServiceAreaEntity();
        row.key = area.key();
        row.members = area.members();
        row.polygon = area.polygonBytes();
        row.exclusive = area.exclusive();
        row.incomplete = area.incomplete();
        return row;
    }

    /** Returns all stored areas by their keys. */
    static Map<String, ServiceArea> readByKey(EntityManager entities) {
        return entities.createQuery("select a from ServiceAreaEntity a", ServiceAreaEntity.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.key, ServiceAreaEntity::area));
    }

    ServiceArea area() {
        List<TerritoryKey> territories = new ArrayList<>();
        List<BeyondZone> beyond = new ArrayList<>();
        for (String member : members) {
            String level = member.substring(0, member.indexOf(':'));
            String code = member.substring(level.length() + 1);
            if (level.equals(BeyondZone.LEVEL)) {
                beyond.add(BeyondZone.find(code).orElseThrow());
            } else {
                territories.add(new TerritoryKey(Level.find(level).orElseThrow(), code));
            }
        }
        return new ServiceArea(territories, beyond, readPolygon(), exclusive, incomplete);
    }

    private Geometry readPolygon() {
        try {
            return polygon == null ? null : new WKBReader().read(polygon);
        } catch (ParseException e) {
            throw new IllegalStateException("the stored polygon of area " + key + " cannot be read", e);
        }
    }
}
