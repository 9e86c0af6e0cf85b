import { describe, expect, it } from 'vitest';
import { StartError } from '../../../../server/http/start-error.js';
import { oidcSettings } from '../../../../server/resources/sessions/oidc/oidc-settings.js';

const NEEDED = {
  HENG_OIDC_ISSUER: 'https://login.example.gov.cn/realms/gov',
  HENG_OIDC_CLIENT_ID: 'heng',
  HENG_PUBLIC_URL: 'https://heng.example.gov.cn',
};

describe('the settings of an identity provider', () => {
  it('are none without an issuer, whatever else is set', () => {
    expect(oidcSettings({})).toBeNull();
    expect(oidcSettings({ ...NEEDED, HENG_OIDC_ISSUER: '' })).toBeNull();
  });

  it('need a client and where people reach the server; the rest has defaults', () => {
    expect(oidcSettings(NEEDED)).toEqual({
      issuer: new URL('https://login.example.gov.cn/realms/gov'),
      clientId: 'heng',
      clientSecret: null,
      name: 'OpenID Connect',
      publicUrl: new URL('https://heng.example.gov.cn'),
      loginClaim: null,
      create: false,
    });
    const more = { HENG_OIDC_CREATE: '1', HENG_OIDC_LOGIN_CLAIM: 'employee_id', HENG_OIDC_NAME: '统一认证' };
    expect(oidcSettings({ ...NEEDED, ...more })).toMatchObject({
      create: true,
      loginClaim: 'employee_id',
      name: '统一认证',
    });
    for (const name of ['HENG_OIDC_CLIENT_ID', 'HENG_PUBLIC_URL']) {
      expect(() => oidcSettings({ ...NEEDED, [name]: undefined })).toThrow(name);
    }
  });

  it.each([
    ['HENG_OIDC_ISSUER', 'login.example.gov.cn'],
    ['HENG_OIDC_ISSUER', 'http://login.example.gov.cn'],
    ['HENG_OIDC_ISSUER', 'http://127.0.0.1.example.org'],
    ['HENG_OIDC_ISSUER', 'https://user:password@login.example.gov.cn'],
    ['HENG_OIDC_ISSUER', `https://login.example.gov.cn/${'x'.repeat(200)}`],
    ['HENG_PUBLIC_URL', 'http://heng.example.gov.cn'],
    ['HENG_PUBLIC_URL', 'https://heng.example.gov.cn/heng'],
    ['HENG_PUBLIC_URL', 'javascript:alert(1)'],
    ['HENG_OIDC_CREATE', 'yes'],
  ])('refuse %s %s, and the server does not start', (name, written) => {
    expect(() => oidcSettings({ ...NEEDED, [name]: written })).toThrow(StartError);
    expect(() => oidcSettings({ ...NEEDED, [name]: written })).toThrow(name);
  });

  it('take plain HTTP on this machine, to try it out', () => {
    for (const host of ['127.0.0.1:8080', 'localhost:8080', '[::1]:8080']) {
      expect(oidcSettings({ ...NEEDED, HENG_PUBLIC_URL: `http://${host}` })?.publicUrl.host).toBe(host);
    }
  });
});
