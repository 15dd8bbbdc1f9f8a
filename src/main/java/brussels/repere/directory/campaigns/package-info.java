/** Whom to ask by mail whether their facts are still true, who was asked, and what became of each mail? */
package brussels.repere.directory.campaigns;
