import { describe, expect, test } from '@jest/globals';
import { githubTokenFor, parseRemote } from '../src/adapters/git.ts';

/** Where a repository is, and which token is for it. */

describe('a remote', () => {
  test.each([
    ['https://github.com/acme/web.git', 'github.com', 'acme/web'],
    ['https://github.com/acme/web', 'github.com', 'acme/web'],
    ['https://mia@github.com/acme/web.js.git/', 'github.com', 'acme/web.js'],
    ['git@github.com:acme/web.git', 'github.com', 'acme/web'],
    ['ssh://git@ssh.github.com:443/acme/web.git', 'github.com', 'acme/web'],
    ['git@github.com-work:acme/web.git', 'github.com', 'acme/web'],
    ['git@ghe.acme.io:acme/web.git', 'ghe.acme.io', 'acme/web'],
    ['https://GHE.acme.io:8443/acme/web', 'ghe.acme.io:8443', 'acme/web'],
  ])('%s', (url, host, repository) => {
    expect(parseRemote(url)).toEqual({ host, repository });
  });

  test.each([
    '/srv/git/web.git',
    '../web',
    'file:///srv/acme/web',
    'https://github.com/acme',
    'https://x/a/b/c',
    '',
  ])('%j is none of GitHub', (url) => {
    expect(parseRemote(url)).toBeUndefined();
  });
});

describe('the token', () => {
  const given = { GH_TOKEN: 'gh', GITHUB_TOKEN: 'github', GH_ENTERPRISE_TOKEN: 'enterprise' };
  const at = (host: string, environment: Readonly<Record<string, string>>) => {
    const { PATH } = process.env;
    process.env.PATH = '/nowhere';
    try {
      return githubTokenFor(host, environment, '.');
    } finally {
      process.env.PATH = PATH;
    }
  };

  test('for github.com is no token for another host', () => {
    expect(at('ghe.acme.io', { GH_TOKEN: 'gh', GITHUB_TOKEN: 'github' })).toEqual({
      token: '',
      source: 'GH_ENTERPRISE_TOKEN',
    });
    expect(at('gitlab.com', given).token).toBe('');
  });

  test.each([
    ['github.com', given, 'gh', 'GH_TOKEN'],
    ['acme.ghe.com', given, 'gh', 'GH_TOKEN'],
    ['github.com', { GITHUB_TOKEN: 'github' }, 'github', 'GITHUB_TOKEN'],
    ['ghe.acme.io', { ...given, GH_HOST: 'ghe.acme.io' }, 'enterprise', 'GH_ENTERPRISE_TOKEN'],
    ['ghe.acme.io', { GITHUB_TOKEN: 'job', GITHUB_SERVER_URL: 'https://ghe.acme.io' }, 'job', 'GITHUB_TOKEN'],
    ['github.com', {}, '', 'GH_TOKEN'],
  ])('for %s with %j', (host, environment, token, source) => {
    expect(at(host, environment)).toEqual({ token, source });
  });
});
