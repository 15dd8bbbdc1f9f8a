/** Booklets have no script: this brings their looks. */
import './booklet.css';
