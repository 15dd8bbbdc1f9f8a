/** The widget as partners load it: `<repere-search>` is there at once; whoever wants another name defines it themselves. */
import { define } from './define';

define();

export { define };
export { serveFrom } from '../app/api/answered';
export { RepereSearch } from './repere-search';
