import type { FastifyInstance } from 'fastify';
import { PERMISSION_NAMES, PERMISSIONS, type PermissionRule } from '../../access/permissions.js';
import { ROLE_NAMES, ROLES } from '../../access/roles.js';
import { answers, objectSchema, querySchema, refTo } from '../../http/openapi/shared-schemas.js';

const ROLE = objectSchema({
  id: { type: 'string' },
  label: refTo('Words'),
  permissions: { type: 'array', items: objectSchema({ id: { type: 'string' }, label: refTo('Words') }) },
});

/** The table of roles and what they may do, for forms and for whoever wants to know. */
export function addRoleRoutes(app: FastifyInstance): void {
  const data = ROLE_NAMES.map((role) => ({ id: role, label: ROLES[role], permissions: permissionsOf(role) }));
  app.get(
    '/api/roles',
    {
      config: { permission: 'signed-in' },
      schema: {
        operationId: 'listRoles',
        tags: ['users'],
        summary: '角色及其权限 · the roles and what they may do',
        querystring: querySchema(),
        response: answers(objectSchema({ data: { type: 'array', items: ROLE }, total: { type: 'integer' } }), [401]),
      },
    },
    () => ({ data, total: data.length }),
  );
}

function permissionsOf(role: (typeof ROLE_NAMES)[number]) {
  return PERMISSION_NAMES.flatMap((id) => {
    const { label, roles }: PermissionRule = PERMISSIONS[id];
    return roles.includes(role) ? [{ id, label }] : [];
  });
}
