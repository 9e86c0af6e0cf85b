import { describe, it } from 'vitest';
import { databases } from '../databases.js';
import { ROUNDS, roundsTimeout } from './rounds.js';
import { survivor } from './survive.js';

describe.each(databases)('a server that is killed while people and machines enter, on $name', (database) => {
  const { survive } = survivor(database);

  it(`loses nothing, does nothing twice, and ends its jobs, in ${ROUNDS} rounds`, {
    timeout: roundsTimeout(ROUNDS),
  }, async () => {
    await survive(ROUNDS, async ({ server, ended }) => {
      server.kill('SIGKILL');
      await ended;
    });
  });
});
