export { type Constraint, constraintOf } from './constraint.js';
export { databaseUrl } from './database-address.js';
export { insertRows } from './insert-rows.js';
export { openStorage } from './open-storage.js';
export type { Storage, StorageActivity, StorageOptions, UnitOfWork, WriteContext } from './storage.js';
export { StorageError, type StorageProblem } from './storage-error.js';
export type { Flag, Instant, Json, Tables } from './tables.js';
