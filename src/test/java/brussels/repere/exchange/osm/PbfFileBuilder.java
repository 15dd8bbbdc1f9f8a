package brussels.repere.exchange.osm;

import com.google.protobuf.ByteString;
import crosby.binary.Osmformat;
import crosby.binary.file.BlockOutputStream;
import crosby.binary.file.FileBlock;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes small files of OpenStreetMap as PBF: nodes, ways and relations with their tags, in blocks of their own. */
final class PbfFileBuilder {

    private static final double NANODEGREES = 1e-9;
    private static final int GRANULARITY = 100;

    private final List<String> strings = new ArrayList<>(List.of(""));
    private final Osmformat.PrimitiveGroup.Builder nodes = Osmformat.PrimitiveGroup.newBuilder();
    private final Osmformat.PrimitiveGroup.Builder others = Osmformat.PrimitiveGroup.newBuilder();

    PbfFileBuilder node(long id, double lon, double lat, Map<String, String> tags) {
        Osmformat.Node.Builder node =
                Osmformat.Node.newBuilder().setId(id).setLon(units(lon)).setLat(units(lat));
        tags.forEach((key, value) -> node.addKeys(string(key)).addVals(string(value)));
        nodes.addNodes(node);
        return this;
    }

    PbfFileBuilder way(long id, List<Long> nodeIds, Map<String, String> tags) {
        Osmformat.Way.Builder way = Osmformat.Way.newBuilder().setId(id);
        tags.forEach((key, value) -> way.addKeys(string(key)).addVals(string(value)));
        long last = 0;
        for (long node : nodeIds) {
            way.addRefs(node - last);
            last = node;
        }
        others.addWays(way);
        return this;
    }

    PbfFileBuilder relation(long id, long wayId, Map<String, String> tags) {
        Osmformat.Relation.Builder relation = Osmformat.Relation.newBuilder().setId(id);
        tags.forEach((key, value) -> relation.addKeys(string(key)).addVals(string(value)));
        relation.addMemids(wayId).addTypes(Osmformat.Relation.MemberType.WAY).addRolesSid(0);
        others.addRelations(relation);
        return this;
    }

    Path write(Path file, Instant state) throws IOException {
        Osmformat.StringTable.Builder table = Osmformat.StringTable.newBuilder();
        strings.forEach(each -> table.addS(ByteString.copyFromUtf8(each)));
        try (OutputStream out = Files.newOutputStream(file);
                BlockOutputStream blocks = new BlockOutputStream(out)) {
            blocks.write(FileBlock.newInstance(
                    "OSMHeader",
                    Osmformat.HeaderBlock.newBuilder()
                            .addRequiredFeatures("OsmSchema-V0.6")
                            .setOsmosisReplicationTimestamp(state.getEpochSecond())
                            .build()
                            .toByteString(),
                    null));
            blocks.write(FileBlock.newInstance(
                    "OSMData",
                    Osmformat.PrimitiveBlock.newBuilder()
                            .setStringtable(table)
                            .addPrimitivegroup(nodes)
                            .addPrimitivegroup(others)
                            .build()
                            .toByteString(),
                    null));
        }
        return file;
    }

    private static long units(double degrees) {
        return Math.round(degrees / NANODEGREES / GRANULARITY);
    }

    private int string(String text) {
        int known = strings.indexOf(text);
        if (known >= 0) {
            return known;
        }
        strings.add(text);
        return strings.size() - 1;
    }
}
