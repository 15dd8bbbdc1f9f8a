/** What is known here otherwise than its source says, of records that everybody may see? */
package brussels.repere.directory.corrections;
