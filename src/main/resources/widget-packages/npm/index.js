/** Defines <repere-search>, which asks the server that this package came from and nobody else. */
import { serveFrom } from './repere-search.js';

serveFrom('{origin}');

export { RepereSearch, define } from './repere-search.js';
