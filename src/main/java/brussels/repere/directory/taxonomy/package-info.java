/** Which terms and words are there for needs, and which help lines? */
package brussels.repere.directory.taxonomy;
