#!/usr/bin/env node
// The entry of the `heng` command.
import { loadProgram } from '../program/load-program.js';

const { main } = await loadProgram(new URL('./main.ts', import.meta.url));
process.exitCode = await main(process.argv.slice(2));
