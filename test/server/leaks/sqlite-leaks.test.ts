import { describe } from 'vitest';
import { databases } from '../databases.js';
import { itLeaksNothing } from './leaks-nothing.js';

// A file for each kind of database, so that the two run side by side.
describe.each(databases.filter(({ name }) => name === 'SQLite'))(
  'a hidden score that changes, on $name',
  itLeaksNothing,
);
