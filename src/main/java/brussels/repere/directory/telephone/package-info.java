/** Which telephone numbers does a text hold, how are they shown, and which of them can be called? */
package brussels.repere.directory.telephone;
