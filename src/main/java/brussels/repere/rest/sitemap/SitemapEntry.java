package brussels.repere.rest.sitemap;

import java.time.Instant;

/**
 * A page that search engines may keep, in all its languages.
 *
 * @param path without the language
 * @param modifiedAt when what it says last changed; null where that is not known, or not to be told
 */
record SitemapEntry(String path, Instant modifiedAt) {}
