package brussels.repere.exchange.osm;

import crosby.binary.BinaryParser;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.Node;
import crosby.binary.Osmformat.Relation;
import crosby.binary.Osmformat.Way;
import java.util.List;

/** Passes over all parts of an extract of OpenStreetMap that a subclass does not ask for. For one thread. */
public abstract class OsmBlockParser extends BinaryParser {

    @Override
    protected void parseRelations(List<Relation> relations) {
        // A subclass may ask for them.
    }

    @Override
    protected void parseDense(DenseNodes nodes) {
        // A subclass may ask for them.
    }

    @Override
    protected void parseNodes(List<Node> nodes) {
        // A subclass may ask for them.
    }

    @Override
    protected void parseWays(List<Way> ways) {
        // A subclass may ask for them.
    }

    @Override
    protected void parse(HeaderBlock header) {
        // It says nothing that is needed here.
    }

    @Override
    public void complete() {
        // Nothing is left to do.
    }
}
