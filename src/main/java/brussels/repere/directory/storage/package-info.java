/** What does the database keep of the directory, and how is it read? */
package brussels.repere.directory.storage;
