import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { retryAfter } from '../../../scripts/fetch/clock.ts';
import { politeClient, type Manners } from '../../../scripts/fetch/polite-request.ts';
import { readAnswer } from '../../../scripts/fetch/read-answer.ts';
import { whatItSaid } from '../../../scripts/fetch/said.ts';
import { FetchTrouble, Stopped } from '../../../scripts/fetch/trouble.ts';
import { fakeClock, serve, type Answer, type FakeClock } from './local-server.ts';

function manners(clock: FakeClock, more: Partial<Manners> = {}): Manners {
  const { signal } = new AbortController();
  return { headers: { 'user-agent': 'paperscale/test' }, pause: 3000, clock, signal, secrets: [], ...more };
}

async function ask(answers: readonly Answer[] | (() => Answer), more: Partial<Manners> = {}) {
  await using server = await serve(answers);
  const clock = fakeClock();
  const client = politeClient(manners(clock, more));
  const url = new URL('/works?api_key=s3cret', server.origin);
  const result = await client.ask(url, (text) => ({ text })).catch((error: unknown) => error);
  const problem = result instanceof FetchTrouble ? result.problem : undefined;
  return { result, problem, waits: clock.waits, requests: server.arrived.length, said: client.requests(), server };
}

const OK: Answer = { body: 'fine' };

describe('A request', () => {
  test('says who asks, and rests between one and the next', async () => {
    await using server = await serve([OK, OK, OK]);
    const clock = fakeClock();
    const { ask } = politeClient(manners(clock));
    for (let i = 0; i < 3; i++) await ask(new URL(server.origin), (text) => ({ text }));
    expect(clock.waits).toEqual([3000, 3000]);
    expect(server.arrived.map(({ headers }) => headers['user-agent'])).toEqual(Array(3).fill('paperscale/test'));
  });

  test.each<readonly [string, readonly Answer[], readonly number[]]>([
    ['503 twice', [{ status: 503 }, { status: 503 }, OK], [1000, 2000, 2000, 1000]],
    ['429 with seconds', [{ status: 429, headers: { 'retry-after': '7' } }, OK], [7000]],
    ['429 with a date', [{ status: 429, headers: { 'retry-after': 'Sat, 31 Jan 2026 00:01:00 GMT' } }, OK], [60_000]],
    ['429 with nonsense', [{ status: 429, headers: { 'retry-after': '-5' } }, OK], [1000, 2000]],
    ['502 with no rest at all', [{ status: 502, headers: { 'retry-after': '0' } }, OK], [0, 3000]],
    ['an answer that is cut off', [{ body: 'fi', cutOff: true }, OK], [1000, 2000]],
  ])('goes on after %s', async (_name, answers, waits) => {
    const asked = await ask(answers);
    expect(asked).toMatchObject({ result: { text: 'fine' }, requests: answers.length, said: answers.length });
    expect(asked.waits).toEqual(waits);
  });

  test('is sent five times at most, with longer and longer waits', async () => {
    const { problem, requests, waits } = await ask(() => ({ status: 500, body: '{"error":"no luck"}' }), { pause: 0 });
    expect(problem?.what).toBe('The server answers 500: “no luck”, 5 times.');
    expect(requests).toBe(5);
    expect(waits).toEqual([1000, 2000, 4000, 8000]);
  });

  test('gives up at once if it is to wait for long', async () => {
    const { problem, requests } = await ask([{ status: 429, headers: { 'retry-after': '7200' } }]);
    expect(problem?.what).toBe('The server answers 429, and it asks to wait for 2 hours.');
    expect(problem?.todo).toBe('Run the same command later.');
    expect(requests).toBe(1);
  });

  test('that is refused is no better a second time; what was said is shown without harm', async () => {
    const body = JSON.stringify({ error: 'Bad', message: 'No filter\u001B[31m s3cret\r\n\u202Ehere' });
    const { problem, requests } = await ask([{ status: 400, body }], { secrets: ['s3cret'] });
    expect(problem).toEqual({
      file: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/works$/) as string,
      what: 'The server answers 400: “No filter [31m … here”.',
      todo: 'Check what you ask for.',
    });
    expect(requests).toBe(1);
  });

  test('has the help of its service with it', async () => {
    const hint = (status: number) => (status === 403 ? 'Get a key.' : undefined);
    expect((await ask([{ status: 403 }], { hint })).problem).toMatchObject({ todo: 'Get a key.' });
  });

  test.each([
    ['another host', 'https://example.org/works'],
    ['another port', 'http://127.0.0.1:1/works'],
    ['a file', 'file:///etc/passwd'],
    ['a user', 'http://me@127.0.0.1/'],
    ['nowhere', 'http://['],
  ])('is not led to %s', async (_name, location) => {
    const { problem, requests } = await ask([{ status: 302, headers: { location } }]);
    expect(problem?.what).toBe(`The server leads elsewhere: ${location}.`);
    expect(requests).toBe(1);
  });

  test('is led on within one server, but not for ever', async () => {
    expect(await ask([{ status: 301, headers: { location: '/other' } }, OK])).toMatchObject({
      result: { text: 'fine' },
      requests: 2,
    });
    const { problem, requests } = await ask(() => ({ status: 302, headers: { location: '/works' } }));
    expect(problem?.what).toContain('without end');
    expect(requests).toBe(6);
  });

  test('for what is no text, or gives no answer, is a problem', async () => {
    const { problem, requests } = await ask([{ body: Buffer.from([0x52, 0xe9]) }]);
    expect(problem?.what).toBe('The answer is not UTF-8 text.');
    expect(requests).toBe(1);
    const silent = await ask(() => ({ silent: true }), { timeLimit: 20 });
    expect(silent.problem?.what).toBe('No whole answer came (it took too long), 5 times.');
  });

  test('to a server that is not there is a problem', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const { ask } = politeClient(manners(fakeClock()));
    const asked = ask(new URL(`http://127.0.0.1:${port}`), (text) => ({ text }));
    await expect(asked).rejects.toMatchObject({ problem: { what: 'No whole answer came (ECONNREFUSED), 5 times.' } });
  });

  test('is asked again when its reader says so', async () => {
    await using server = await serve(['', '', 'full'].map((body) => ({ body })));
    const { ask } = politeClient(manners(fakeClock()));
    const read = (text: string) => (text === '' ? { again: 'An empty page' } : { text });
    expect(await ask(new URL(server.origin), read)).toEqual({ text: 'full' });
  });

  test('ends when a person says so', async () => {
    await using server = await serve(() => ({ silent: true }));
    const controller = new AbortController();
    const { ask } = politeClient(manners(fakeClock(), { signal: controller.signal }));
    const asked = ask(new URL(server.origin), (text) => ({ text }));
    setTimeout(() => {
      controller.abort(new Stopped());
    }, 20);
    await expect(asked).rejects.toBeInstanceOf(Stopped);
    expect(server.arrived).toHaveLength(1);
  });
});

test('An answer may have so many bytes and no more', async () => {
  expect(await readAnswer(new Response('1234'), 4)).toBe('1234');
  await expect(readAnswer(new Response('12345'), 4)).rejects.toThrow('The answer has more than');
});

test.each([
  ['12', 12_000],
  ['Sat, 31 Jan 2026 00:00:05 GMT', 5000],
  ['Sat, 31 Jan 2025 00:00:05 GMT', 0],
  ['soon', undefined],
  ['-1', undefined],
  [null, undefined],
])('Retry-After: %s', (header, milliseconds) => {
  expect(retryAfter(header, Date.UTC(2026, 0, 31))).toBe(milliseconds);
});

test.each([
  ['{"message":"Daily limit"}', 'Daily limit'],
  ['{"error":"Daily limit","code":1}', 'Daily limit'],
  ['{"error":{"deep":1}}', '{"error":{"deep":1}}'],
  ['<html><h1>Bad</h1>\n gateway</html>', 'Bad gateway'],
  ['<feed><entry><title>Error</title><summary>bad id</summary></entry></feed>', 'bad id'],
  ['', ''],
  ['null', 'null'],
  ['x'.repeat(1000), `${'x'.repeat(299)}…`],
])('What a service said in %s', (body, said) => {
  expect(whatItSaid(body)).toBe(said);
});
