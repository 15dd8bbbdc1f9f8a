/** The application at `/`. The server says which language it speaks, and brings the help lines in the page itself. */
import './style/index.css';
import './route/entry';
import './words/screens';
import './repere-app';
import { nameAccountLink } from './parts/account-link';
import { keepHelpLinesWithinReach } from './parts/help-lines-dialog';
import { keepStateAcrossLanguages } from './parts/language-switch';

keepHelpLinesWithinReach();
keepStateAcrossLanguages();
void nameAccountLink();
