/** How is the directory stored in the database, and read from it? */
package brussels.repere.directory.storage;
