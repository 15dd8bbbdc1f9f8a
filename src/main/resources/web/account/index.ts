/** The screens of accounts: signing in, the own account, and all accounts. The server says which language they speak. */
import './account.css';
import '../app/words/screens';
import './words/words';
import { nameAccountLink } from '../app/parts/account-link';
import './repere-account';

void nameAccountLink();
