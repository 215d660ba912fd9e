import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import project from '../../../package.json' with { type: 'json' };
import { jsonl, note, notes } from './answers.ts';
import { serve } from './local-server.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'fetch-'));
});
afterEach(() => {
  rmSync(content, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param until stops the command when it is true, as Ctrl+C does below npm: twice */
function run(args: readonly string[], until?: () => boolean): Promise<Ended> {
  const env = { ...process.env, CONTENT_DIR: content, PAPERSCALE_CONTACT: '', OPENREVIEW_TOKEN: 's3cret' };
  const child = spawn(process.execPath, ['scripts/fetch.ts', ...args], { env });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (texts[name] += text));
  }
  const timer = setInterval(() => {
    if (!until?.()) return;
    clearInterval(timer);
    child.kill('SIGINT');
    child.kill('SIGINT');
  }, 20);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ code, ...texts });
    });
  });
}

const QUERY = ['openreview', 'large models'];
const NAME = 'openreview-large-models.jsonl';

describe('npm run fetch', () => {
  test('writes a file for the import, and says what it has done', async () => {
    await using server = await serve([
      { body: notes([note('a'), note('b', { abstract: undefined })], 3) },
      { body: notes([note('c')], 3) },
    ]);
    const ended = await run([...QUERY, '--endpoint', server.origin, '--contact', 'me@example.org']);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(
      /^2 papers of 3 in .*openreview-large-models\.jsonl: 2 requests, \d+ s\.\nLeft out: 1 without an abstract\.\nNext: npm run import\n$/,
    );
    expect(readdirSync(path.join(content, 'dumps'))).toEqual([NAME]);
    expect(readFileSync(path.join(content, 'dumps', NAME), 'utf8')).toBe(jsonl(note('a'), note('c')));
    expect(server.arrived[0]?.headers['user-agent']).toBe(
      `paperscale/${project.version} (+https://github.com/paperscale/paperscale; mailto:me@example.org)`,
    );
    // A key is for the service that has given it out.
    expect(server.arrived[0]?.headers.authorization).toBeUndefined();
  });

  test('keeps what has come when it is stopped, and goes on from there', async () => {
    const file = path.join(content, 'own.jsonl');
    const args = [...QUERY, '--output', file, '--endpoint'];
    const body = notes([note('a'), note('b')], 3);
    await using server = await serve(({ parameters }) => (parameters['offset'] === '0' ? { body } : { silent: true }));
    const stopped = await run([...args, server.origin], () => server.arrived.length === 2);
    expect(stopped).toMatchObject({ code: 130, stdout: '' });
    expect(stopped.stderr).toContain('Stopped. 2 papers are kept: the same command goes on from there.');
    expect(readdirSync(content).sort()).toEqual(['.own.jsonl.part', '.own.jsonl.part.json']);
    const again = await run([...args, server.origin], () => server.arrived.length === 3);
    expect(again.stderr).toContain('Going on after 2 papers of an earlier run.');
    expect(server.arrived[2]?.parameters['offset']).toBe('2');
  });

  test('ends with a problem and without a stack when it is refused', async () => {
    await using server = await serve([{ status: 400, body: '{"message":"No such term"}' }]);
    const { code, stdout, stderr } = await run([...QUERY, '--endpoint', server.origin]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `${server.origin}/notes/search\n  The server answers 400: “No such term”.\n  → Check what you ask for.\n\nNothing was written.\n`,
    );
    expect(readdirSync(path.join(content, 'dumps'))).toEqual([]);
  });

  test('asks nobody if the file cannot be written, or another run writes it', async () => {
    await using server = await serve([]);
    const file = path.join(content, 'own.jsonl');
    const args = [...QUERY, '--output', file, '--endpoint', server.origin];
    writeFileSync(path.join(content, '.own.jsonl.part.lock'), `1 elsewhere\n`);
    expect((await run(args)).stderr).toContain('Another run fetches this file (1).');
    expect(existsSync(path.join(content, '.own.jsonl.part.lock'))).toBe(true);
    mkdirSync(file);
    expect((await run(args)).stderr).toContain('own.jsonl\n  It is a folder, not a file.');
    const below = await run([...QUERY, '--output', '/dev/null/x.jsonl', '--endpoint', server.origin]);
    expect(below).toMatchObject({ code: 1, stdout: '' });
    expect(below.stderr).toContain('/dev/null/x.jsonl\n  Fetching had to stop.');
    expect(server.arrived).toEqual([]);
  });

  test('says how it is used', async () => {
    expect(await run(['--help'])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('--max N') as string,
    });
    expect(await run(['arxiv'])).toMatchObject({ code: 1, stderr: expect.stringContaining('--max N') as string });
  });
});
