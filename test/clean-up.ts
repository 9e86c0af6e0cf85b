import { afterAll } from 'vitest';
import { cleanUp } from './after-file.js';

afterAll(cleanUp);
