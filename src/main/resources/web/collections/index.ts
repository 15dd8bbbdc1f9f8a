/** The pages of collections have no script: this brings their looks. */
import './collections.css';
