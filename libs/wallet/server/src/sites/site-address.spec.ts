import { describe, expect, test } from '@jest/globals';
import { isPublicAddress, siteAddress } from './site-address';

describe('a stranger makes us call', () => {
  test('a site of the world, by https', () => {
    expect(siteAddress('https://site.example/requests/1', false)?.href).toBe('https://site.example/requests/1');
    expect(siteAddress('https://192.0.2.1/', false)?.hostname).toBe('192.0.2.1');
  });

  test.each([
    ['plain http', 'http://site.example/'],
    ['a neighbour by its name', 'https://database/'],
    ['this machine', 'https://localhost/'],
    ['this machine by its address', 'https://127.0.0.1/'],
    ['this machine in another spelling', 'https://0x7f.1/'],
    ['this machine by IPv6', 'https://[::1]/'],
    ['this machine inside IPv6', 'https://[::ffff:127.0.0.1]/'],
    ['the metadata of a cloud', 'https://169.254.169.254/latest'],
    ['a private network', 'https://10.1.2.3/'],
    ['a local IPv6 network', 'https://[fd00::1]/'],
    ['with a password', 'https://me:secret@site.example/'],
    ['a file', 'file:///etc/passwd'],
    ['what is too long', `https://site.example/${'a'.repeat(2000)}`],
    ['nothing', undefined],
  ])('never %s', (_what, address) => expect(siteAddress(address, false)).toBeUndefined());

  test('in development, one’s own machine', () => {
    expect(siteAddress('http://localhost:3000/', true)?.port).toBe('3000');
    expect(siteAddress('ftp://localhost/', true)).toBeUndefined();
  });
});

test('a name that resolves to an inside address is not outside', () => {
  expect(['127.0.0.1', '10.0.0.1', '::1', 'fe80::1', '::ffff:10.0.0.1', 'no address'].filter(isPublicAddress)).toEqual(
    [],
  );
  expect(['192.0.2.1', '2001:db8::1'].every(isPublicAddress)).toBe(true);
});
