package brussels.repere.rest.openweb;

import brussels.repere.rest.openweb.LabelledFact.Piece;
import java.util.List;

/**
 * Links under a heading. Public for the templates. Immutable.
 *
 * @param remark null where there is nothing to say of all of them
 * @param wide whether the names are long
 */
public record LinkList(String title, String remark, List<Piece> links, boolean wide) {}
