/** What does the index hold, how does it follow the database, and how is it asked? */
package brussels.repere.search.index;
