/**
 * What does the index hold, how does it follow the database, and how is it searched?
 *
 * <p>Hibernate Search declares the fields, exports and validates the schema, and writes the documents. It is used otherwise than its
 * guide proposes in four points, each for one reason (decision 11):
 *
 * <ul>
 *   <li>{@link brussels.repere.search.index.HibernateSearchActivator} carries the annotation that the build looks for, since the
 *       entities must not know of the index.
 *   <li>{@link brussels.repere.search.index.ExplicitIndexing} keeps changed entities from being indexed by themselves, since the
 *       queue says what to index, after the commit.
 *   <li>{@link brussels.repere.search.index.IndexRebuilder} fills a new index and moves the aliases, since the mass indexer would
 *       empty the index that answers.
 *   <li>{@link brussels.repere.search.index.IndexClient} sends searches as JSON, since the query language of Hibernate Search has
 *       no words for half of a search and takes nearly twice the processor time for the same request.
 * </ul>
 */
package brussels.repere.search.index;
