import { describe, expect, it } from '@jest/globals';
import { mayRole, permissionsOf, roles } from './roles.ts';

describe('roles', () => {
  it('lets every role look at its project', () => {
    for (const role of roles) expect(mayRole(role, 'viewProject')).toBe(true);
  });

  it('keeps a viewer from everything that changes or names single answers', () => {
    expect(permissionsOf('viewer')).toEqual(['viewProject', 'exportThemes']);
  });
});
