/** Which pages are there, for those who read all of them? Sitemaps by the protocol of sitemaps.org, and robots.txt (RFC 9309). */
package brussels.repere.rest.sitemap;
