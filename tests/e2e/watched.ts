import { expect, test as unwatched, type BrowserContext } from '@playwright/test';

/** What a page may not do in any test: break its policy, throw, or write an error to the console. */
interface Watched {
  /** What a test that breaks something on purpose expects to be said. */
  readonly expectedErrors: RegExp;
  readonly watchPages: undefined;
}

/** A page that is asked for and is not there: the browser says so of the page itself. */
const NOT_FOUND = /^Failed to load resource: the server responded with a status of 404 .*/;

/** The tests' own `test`: each fails on any error in the console of any of its pages, whoever opened it. */
export const test = unwatched.extend<Watched>({
  expectedErrors: [/(?!)/, { option: true }],
  watchPages: [
    async ({ browser, expectedErrors }, use) => {
      const errors: string[] = [];
      const open = browser.newContext.bind(browser);
      browser.newContext = async (...options) => {
        const context = await open(...options);
        watch(context, (error) => {
          if (!expectedErrors.test(error)) errors.push(error);
        });
        return context;
      };
      await use(undefined);
      browser.newContext = open;
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

function watch(context: BrowserContext, report: (error: string) => void): void {
  context.on('weberror', (error) => {
    report(String(error.error()));
  });
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url } = message.location();
    const visited = message.page()?.url().split(/[?#]/)[0] === url.split(/[?#]/)[0];
    if (!(visited && NOT_FOUND.test(message.text()))) report(`${url}: ${message.text()}`);
  });
}
