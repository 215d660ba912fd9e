import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function serve(env: Record<string, string>) {
  return spawnSync(process.execPath, ['scripts/serve.ts'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
}

test.each([
  [{ PORT: 'abc' }, /^PORT is "abc", which is no port\.\n→ .*\n$/],
  [{ PORT: '-1' }, /^PORT is "-1", which is no port\.\n→ .*\n$/],
  [{ PORT: '99999' }, /^PORT is "99999", which is no port\.\n→ .*\n$/],
  [{ OUT_DIR: '/none/such' }, /^There is nothing to serve: .* has no index\.html\.\n→ Run npm run build first\.\n$/],
  [{ OUT_DIR: 'package.json' }, /^There is nothing to serve: /],
])('with %j the command says what to do, and ends', (env, said) => {
  const { status, stderr, stdout } = serve(env);
  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/\n {4}at /);
  expect([status, stdout]).toEqual([1, '']);
});
