package brussels.repere.exchange.osm;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import com.google.protobuf.InvalidProtocolBufferException;
import crosby.binary.BinaryParser;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.Node;
import crosby.binary.Osmformat.Relation;
import crosby.binary.Osmformat.Way;
import crosby.binary.file.BlockInputStream;
import crosby.binary.file.FileFormatException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/**
 * Reads PBF, a block at a time.
 *
 * @see <a href="https://wiki.openstreetmap.org/wiki/PBF_Format">the format</a>
 */
public final class OsmPbfReader implements PrimitiveReader {

    OsmPbfReader() {}

    @Override
    public void read(InputFile file, Consumer<OsmPrimitive> handler) {
        parse(file, new PrimitiveParser(handler));
    }

    /**
     * Has a parser read all blocks of a file.
     *
     * @throws ImportFailure if the file cannot be read to its end
     */
    public static void parse(InputFile file, BinaryParser parser) {
        try (InputStream in = new BufferedInputStream(file.open());
                BlockInputStream blocks = new BlockInputStream(in, parser)) {
            blocks.process();
        } catch (FileFormatException | InvalidProtocolBufferException malformed) {
            throw new ImportFailure(ImportFinding.error(file.name(), 0, "pbf.malformed"));
        } catch (IOException e) {
            throw OsmInput.brokenOff(file);
        } catch (ImportFailure failure) {
            throw failure;
        } catch (RuntimeException malformed) {
            // What a damaged part makes the parser run into is not said.
            throw new ImportFailure(ImportFinding.error(file.name(), 0, "pbf.malformed"));
        }
    }

    private static final class PrimitiveParser extends OsmBlockParser {

        private final Consumer<OsmPrimitive> handler;

        PrimitiveParser(Consumer<OsmPrimitive> handler) {
            this.handler = handler;
        }

        /** Tags of dense nodes stand behind one another: pairs of name and value, and 0 behind those of each node. */
        @Override
        protected void parseDense(DenseNodes nodes) {
            long id = 0;
            long lat = 0;
            long lon = 0;
            int at = 0;
            for (int i = 0; i < nodes.getIdCount(); i++) {
                id += nodes.getId(i);
                lat += nodes.getLat(i);
                lon += nodes.getLon(i);
                Map<String, String> tags =
                        at < nodes.getKeysValsCount() && nodes.getKeysVals(at) != 0 ? new HashMap<>() : Map.of();
                while (at < nodes.getKeysValsCount() && nodes.getKeysVals(at) != 0) {
                    tags.put(getStringById(nodes.getKeysVals(at)), getStringById(nodes.getKeysVals(at + 1)));
                    at += 2;
                }
                at++;
                handler.accept(OsmPrimitive.node(id, tags, parseLon(lon), parseLat(lat)));
            }
        }

        @Override
        protected void parseNodes(List<Node> nodes) {
            for (Node node : nodes) {
                handler.accept(OsmPrimitive.node(
                        node.getId(),
                        tags(node.getKeysCount(), node::getKeys, node::getVals),
                        parseLon(node.getLon()),
                        parseLat(node.getLat())));
            }
        }

        @Override
        protected void parseWays(List<Way> ways) {
            for (Way way : ways) {
                List<Long> nodes = new ArrayList<>(way.getRefsCount());
                long id = 0;
                for (int i = 0; i < way.getRefsCount(); i++) {
                    id += way.getRefs(i);
                    nodes.add(id);
                }
                handler.accept(new OsmPrimitive(
                        OsmPrimitive.Type.WAY,
                        way.getId(),
                        tags(way.getKeysCount(), way::getKeys, way::getVals),
                        null,
                        nodes,
                        List.of()));
            }
        }

        @Override
        protected void parseRelations(List<Relation> relations) {
            for (Relation relation : relations) {
                List<Long> nodes = new ArrayList<>();
                List<Long> ways = new ArrayList<>();
                long id = 0;
                for (int i = 0; i < relation.getMemidsCount(); i++) {
                    id += relation.getMemids(i);
                    if (relation.getTypes(i) == Relation.MemberType.NODE) {
                        nodes.add(id);
                    } else if (relation.getTypes(i) == Relation.MemberType.WAY) {
                        ways.add(id);
                    }
                }
                handler.accept(new OsmPrimitive(
                        OsmPrimitive.Type.RELATION,
                        relation.getId(),
                        tags(relation.getKeysCount(), relation::getKeys, relation::getVals),
                        null,
                        nodes,
                        ways));
            }
        }

        private Map<String, String> tags(int count, IntUnaryOperator keys, IntUnaryOperator values) {
            Map<String, String> tags = new HashMap<>();
            for (int i = 0; i < count; i++) {
                tags.put(getStringById(keys.applyAsInt(i)), getStringById(values.applyAsInt(i)));
            }
            return tags;
        }
    }
}
