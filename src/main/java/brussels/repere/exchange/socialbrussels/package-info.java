/** The register social.brussels, asked over its REST form: politely, again and again, and only for what changed. */
package brussels.repere.exchange.socialbrussels;
