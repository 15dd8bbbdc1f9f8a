/** Who exists? Organisations, services, where they are, what they cover, and the words for needs (HSDS 3.1). */
package brussels.repere.directory;
