#!/usr/bin/env node
// The entry of the `heng` command. The project runs from its TypeScript sources, so a loader is registered first.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
