import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPassage } from '../../../../../scripts/import/extract/passage/passage.ts';
import { extractReleases } from '../../../../../scripts/import/extract/releases/extract-releases.ts';
import { linkSchema } from '../../../../../src/catalogue/model/values.ts';

const read = (abstract: string) => extractReleases(readPassage({ title: 'A Title', abstract }));

const linksIn = (abstract: string): string[] => read(abstract).links.map(({ kind, url }) => `${kind} ${url}`);

describe('an address becomes an absolute https link', () => {
  test.each([
    ['Code is at https://github.com/a/b.', 'https://github.com/a/b'],
    ['Code is at http://github.com/a/b.', 'https://github.com/a/b'],
    ['The source code is available at github.com/IST-DASLab/qmoe.', 'https://github.com/IST-DASLab/qmoe'],
    ['Code (https://github.com/a/b.git), data.', 'https://github.com/a/b'],
    ['Code is at https://github.com/a/b .', 'https://github.com/a/b'],
    ['Code is at “https://github.com/a/b”."', 'https://github.com/a/b'],
    [String.raw`Code is at \url{https://github.com/a/b\_c}.`, 'https://github.com/a/b_c'],
    [String.raw`Code is \href{https://github.com/a/b}{here}.`, 'https://github.com/a/b'],
    ['Code: [https://github.com/a/b](https://github.com/a/b)', 'https://github.com/a/b'],
    ['Code:github.com/a/b', 'https://github.com/a/b'],
    ['Code is available athttps://github.com/a/b.', 'https://github.com/a/b'],
    ['Code is at https: //github.com/a/b.', 'https://github.com/a/b'],
    ['Code is at https://github. com/a/b.', 'https://github.com/a/b'],
    ['Code is at https://github.com/Owner/ My_Repo.', 'https://github.com/Owner/My_Repo'],
    ['Code is at https://github.com/a/b.The rest follows.', 'https://github.com/a/b'],
    ['Code is at HTTPS://GitHub.com/A/B?x=1#L2.', 'https://github.com/A/B?x=1#L2'],
    ['Code is at https://github.com/a/b/tree/main/c .', 'https://github.com/a/b/tree/main/c'],
  ])('%s', (abstract, url) => {
    expect(linksIn(abstract)).toEqual([`code ${url}`]);
  });

  test('balanced brackets stay, unbalanced ones go', () => {
    expect(linksIn('(See https://en.wikipedia.org/wiki/Model_(art).)')).toEqual([
      'project https://en.wikipedia.org/wiki/Model_(art)',
    ]);
  });

  test('each address comes once, in order, as the abstract writes it', () => {
    const abstract = 'Code: github.com/a/b. Demo: www.x.org/y. Again, code: https://github.com/a/b/';
    expect(read(abstract).links).toEqual([
      { url: 'https://github.com/a/b', kind: 'code', text: 'github.com/a/b' },
      { url: 'https://www.x.org/y', kind: 'project', text: 'www.x.org/y' },
    ]);
  });

  test('a mended address is reported as unsure', () => {
    expect(read('Code is at https: //github.com/a/b.').unsure.links).toHaveLength(1);
  });
});

describe('what only looks like an address is none', () => {
  test.each([
    'We use Node.js v1.2 and run train.py, e.g. on U.S./Canada data, i.e. in/out.',
    'Write to jane.doe@example.com or jane@example.org/x.',
    'See arXiv:2305.14314 and Sec. 3.2.',
    'GPT-3.5 and LLaMa-1.6-34b, cf. model.fit and torch.nn/functional.',
    'ftp://example.com/a javascript:alert.com/x data:text.com/html file://host.com/x',
    'https://user:secret@example.com/x',
    'http://localhost/x and https://127 and https://.',
    'Workers on Amazon.com and GitHub.com agree.',
  ])('%s', (abstract) => {
    expect(linksIn(abstract)).toEqual([]);
  });
});

describe('an address that only stands where one will be is no link', () => {
  test.each([
    ['We release the code at https://github.com/xxx.', 'stated'],
    ['The code is available at https://github.com/xxx/yyy.', 'stated'],
    ['The code is available at https://x.org/TBD.', 'promised'],
    ['Code: https://github.com/link_updated_upon_acceptance', 'promised'],
    ['Our code is at https://github.com/team/coming-soon.', 'promised'],
    ['Our code is at https://anonymous.4open.science/r/to-be-released.', 'promised'],
    ['The code will be available at https://github.com/anonymous/anonymous-repo.', 'promised'],
    ['Our code is available at https://github.com/anonymous.', 'stated'],
    ['Our code is available at https://anonymous.4open.science/r/.', 'stated'],
    ['Our code is available at https://www.example.com/tool.', 'stated'],
    ['Our code is available at https://anonymous.url/tool.', 'stated'],
    ['Our code is available at https://github.com/your_username/repo.', 'stated'],
    ['Our code is available at https://github.com/.', 'stated'],
  ])('%s', (abstract, code) => {
    expect(linksIn(abstract)).toEqual([]);
    expect(extractReleases(readPassage({ title: 'A Title', abstract })).artifacts.code).toBe(code);
  });

  test.each([
    'https://github.com/anonymous-lab/tool',
    'https://github.com/Anonymous4nlp/tool',
    'https://anonymous.4open.science/r/tool-70BC',
    'https://anonymous-site.github.io',
    'https://github.com/x/soon-net',
    'https://github.com/foobar/xx-net',
    'https://aka.ms/tool',
    'https://bit.ly/2QsKNeR',
    'https://tinyurl.com/tool-site',
    'https://goo.gl/TXBp4e',
    'https://w3id.org/tool',
    'https://osf.io/abc12',
    'https://hf.co/lab',
  ])('%s leads somewhere', (address) => {
    expect(linksIn(`Code: ${address}`)).toEqual([`code ${address}`]);
  });
});

describe('an address of what others made is no link of the paper', () => {
  test.each([
    'Our code builds on https://github.com/other/tool.',
    'We adapted the code from https://github.com/a/b.',
    'We evaluate on the public FooQA dataset available at https://x.org/y.',
    'The model was released by OpenAI at https://x.org/y.',
    'We download the dataset from https://x.org/y.',
    'The posts were crawled from https://x.org.',
  ])('%s', (abstract) => {
    expect(linksIn(abstract)).toEqual([]);
  });

  test('others may be named beside it', () => {
    const abstract = 'We extend the tool of https://github.com/other/tool, and release code at https://github.com/a/b.';
    expect(linksIn(abstract)).toEqual(['code https://github.com/a/b']);
  });
});

describe('the kind comes from the host, then from what the sentence offers there', () => {
  test.each([
    ['Our code is available at https://github.com/a/b.', 'code https://github.com/a/b'],
    ['The dataset is available at https://github.com/a/b.', 'data https://github.com/a/b'],
    ['The code and dataset are available at https://github.com/a/b.', 'code https://github.com/a/b'],
    ['Models and datasets are available at https://github.com/a/b.', 'code https://github.com/a/b'],
    ['Code: https://anonymous.4open.science/r/x-1', 'code https://anonymous.4open.science/r/x-1'],
    ['All models are released at https://hf.co/x.', 'model https://hf.co/x'],
    ['The data is at https://huggingface.co/x/y.', 'data https://huggingface.co/x/y'],
    ['See huggingface.co/datasets/x/y.', 'data https://huggingface.co/datasets/x/y'],
    ['Demo: https://huggingface.co/spaces/x/y', 'project https://huggingface.co/spaces/x/y'],
    ['The dataset is at https://data.commoncrawl.org/x/index.html', 'data https://data.commoncrawl.org/x/index.html'],
    ['The benchmark and a leaderboard are available at https://github.com/a/b.', 'data https://github.com/a/b'],
    ['The code and videos are available at https://github.com/a/b.', 'code https://github.com/a/b'],
    ['See https://zenodo.org/record/1.', 'data https://zenodo.org/record/1'],
    ['Project page: https://x.github.io/y/', 'project https://x.github.io/y/'],
    ['Code and data available at https://sites.google.com/view/x.', 'project https://sites.google.com/view/x'],
    ['Code and further details are available at https://x.github.io/y', 'project https://x.github.io/y'],
    ['The dataset is available at https://x.github.io/y.', 'data https://x.github.io/y'],
    ['Code is on our project page at https://x.org/y.', 'project https://x.org/y'],
    ['Videos: https://youtu.be/abc', 'project https://youtu.be/abc'],
  ])('%s', (abstract, link) => {
    expect(linksIn(abstract)).toEqual([link]);
  });

  test('addresses in one sentence each have the kind of the words before them', () => {
    const abstract = 'We release our dataset (github.com/a/d), code (github.com/a/c) and models (https://hf.co/a).';
    expect(linksIn(abstract)).toEqual([
      'data https://github.com/a/d',
      'code https://github.com/a/c',
      'model https://hf.co/a',
    ]);
  });
});

test('any text gives links that the schema accepts and the text contains', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.constantFrom('Code: ', 'https://', 'github.com/', ' available at ', ').', '.git', '\\_', 'www.'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const abstract = pieces.join('');
      for (const link of read(abstract).links) {
        expect(linkSchema.safeParse(link).success).toBe(true);
        expect(link.url).toMatch(/^https:\/\//);
        expect(abstract).toContain(link.text);
      }
    }),
  );
});
