import type { CommandDefinition } from '../command.js';
import { evaluateCommand } from './evaluate.js';
import { validateCommand } from './validate.js';

/** Every command, in the order of the help: the way from a new scheme to its results. */
export const COMMANDS: readonly CommandDefinition[] = [validateCommand, evaluateCommand];
