import { createIndex, createTable, instant, key, reference, sha256, text } from '../portable-schema.js';
import type { Migration } from './migration.js';

/** Who people are elsewhere (OpenID Connect), and their way there and back. */
export const identities: Migration = {
  number: 4,
  name: 'identities',
  statements: [
    createTable({
      name: 'user_identities',
      columns: [
        key('id'),
        key('issuer'),
        { ...text('subject'), check: 'length(subject) between 1 and 255' },
        reference('user_id', 'users'),
        instant('created_at'),
      ],
      primaryKey: ['id'],
      unique: [['issuer', 'subject']],
    }),
    createIndex('user_identities', ['user_id']),
    createTable({
      name: 'identity_invitations',
      columns: [reference('user_id', 'users'), instant('created_at'), text('created_by')],
      primaryKey: ['user_id'],
    }),
    createTable({
      name: 'sign_in_flows',
      columns: [sha256('id'), text('return_to'), instant('created_at'), instant('expires_at')],
      primaryKey: ['id'],
    }),
    createIndex('sign_in_flows', ['expires_at']),
  ],
};
