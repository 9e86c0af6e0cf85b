import type { CommandDefinition } from '../command.js';
import { auditCommand } from './audit.js';
import { backupCommand } from './backup.js';
import { coverageCommand } from './coverage.js';
import { demoCommand } from './demo.js';
import { evaluateCommand } from './evaluate.js';
import { explainCommand } from './explain.js';
import { fmtCommand } from './fmt.js';
import { lintCommand } from './lint.js';
import { newCommand } from './new.js';
import { restoreCommand } from './restore.js';
import { schemaCommand } from './schema.js';
import { serveCommand } from './serve.js';
import { testCommand } from './test.js';
import { validateCommand } from './validate.js';
import { verifyCommand } from './verify.js';

/** Every command, in the order of the help: the way from a new scheme to its results. */
export const COMMANDS: readonly CommandDefinition[] = [
  newCommand,
  validateCommand,
  lintCommand,
  testCommand,
  coverageCommand,
  fmtCommand,
  evaluateCommand,
  explainCommand,
  schemaCommand,
  serveCommand,
  demoCommand,
  backupCommand,
  restoreCommand,
  auditCommand,
  verifyCommand,
];
