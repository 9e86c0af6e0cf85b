import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../server/webhooks/public-address.js';

describe('an address that webhooks may lead to', () => {
  it.each(['1.1.1.1', '93.184.216.34', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine, IPv6', '::1'],
    ['this machine, mapped', '::ffff:127.0.0.1'],
    ['a private network', '10.1.2.3'],
    ['a private network', '172.16.0.1'],
    ['a private network', '192.168.1.1'],
    ['the addresses of a provider', '100.64.0.1'],
    ['the metadata of a cloud', '169.254.169.254'],
    ['nothing', '0.0.0.0'],
    ['a group', '224.0.0.1'],
    ['unique local', 'fd00::1'],
    ['link local', 'fe80::1'],
    ['a tunnel', '2002:7f00:1::'],
    ['documentation', '2001:db8::1'],
  ])('is not %s: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
