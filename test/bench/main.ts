import { benchBulk } from './bulk.js';
import { benchCompilation } from './compilation.js';
import { benchConditions } from './conditions.js';
import { benchEditor } from './editor.js';
import { benchOneUnit } from './one-unit.js';
import { benchPopulation } from './population.js';
import { benchServerLoad } from './server-load.js';
import { benchStorage } from './storage.js';

/* `npm run bench`: prints what was measured on this machine, now; writes nothing. */
console.log(`Node ${process.version}; figures of a loaded machine vary, ratios within one run less.`);
await benchOneUnit();
await benchConditions();
await benchPopulation();
benchCompilation();
await benchEditor();
await benchStorage();
await benchServerLoad();
await benchBulk();
