import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaHistograms, SCALE_STEPS } from '../../../../src/catalogue/charts/area-histogram.ts';
import { codeByScale } from '../../../../src/catalogue/charts/code-by-scale.ts';
import { chartX, placeAtX } from '../../../../src/catalogue/charts/size-axis.ts';
import { codeSummary, timelineSummary, histogramSummary } from '../../../../src/catalogue/charts/chart-summaries.ts';
import { timeline, type TimelinePaper } from '../../../../src/catalogue/charts/timeline.ts';
import type { Paper, Parameter } from '../../../../src/catalogue/model/paper.ts';
import { regionQuery, type Region } from '../../../../src/catalogue/charts/map-region.ts';
import { paper } from '../fixture.ts';

function sizes(...counts: number[]): Parameter[] {
  return counts.map((count) => ({ count, text: 'x', role: 'own' }));
}

function mapped(fields: Partial<Paper>, slug = 'a'): TimelinePaper & Paper {
  return { ...paper(fields), slug };
}

describe('The map of a few papers', () => {
  test('has a mark for each, at its largest own size, with a line to its smallest', () => {
    const parameters: Parameter[] = [...sizes(7e9, 1e9), { count: 175e9, text: 'x', role: 'compared' }];
    const [mark] = timeline([mapped({ parameters, published: '2023-05' })]).marks;
    expect(mark?.x).toBeCloseTo(chartX(Math.log10(7e3) / 7));
    expect(mark?.reach).toBeCloseTo(chartX(3 / 7));
  });

  test('has a column for papers without a size and a band for papers without a date', () => {
    const { marks, bands } = timeline([mapped({}), mapped({ published: '2024', parameters: sizes(1e9) })]);
    expect(bands.map(({ label }) => label)).toEqual(['2024', 'No date']);
    expect(marks.map(({ x }) => placeAtX(x) === undefined)).toEqual([false, true]);
  });

  test('has every year from the last to the first, and later papers higher', () => {
    const { marks, bands } = timeline(
      ['2019-12', '2022-01', '2022-11'].map((published) => mapped({ published, title: published })),
    );
    expect(bands.map(({ label }) => label)).toEqual(['2022', '2021', '2020', '2019']);
    expect(marks.map(({ paper: { title } }) => title)).toEqual(['2022-11', '2022-01', '2019-12']);
  });

  test('puts what is far away in time together, so that one wrong date does not stretch it', () => {
    const years = [1200, ...Array.from({ length: 40 }, (_, index) => 1980 + index), 9999];
    const { bands } = timeline(years.map((year) => mapped({ published: String(year) })));
    expect(bands).toHaveLength(30);
    expect(bands[0]?.label).toBe('9999');
    expect(bands.at(-1)).toMatchObject({ label: '≤ 1991', region: { years: { to: 1991 } } });
  });

  test('never puts a mark onto another, nor outside of its band', () => {
    const anyPaper = fc.record({
      published: fc.option(fc.constantFrom('2023', '2023-01', '2024-07-02', '2025-12'), { nil: undefined }),
      count: fc.option(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(anyPaper, { minLength: 1, maxLength: 120 }), (papers) => {
        const { marks, bands, height } = timeline(
          papers.map(({ published, count }) =>
            mapped({ ...(published && { published }), parameters: count ? sizes(count) : [] }),
          ),
        );
        expect(marks).toHaveLength(papers.length);
        expect(bands.reduce((sum, band) => sum + band.height, 0)).toBe(height);
        for (const [index, mark] of marks.entries()) {
          const label = mark.paper.published?.slice(0, 4) ?? 'No date';
          const band = bands.find((candidate) => candidate.label === label);
          expect(mark.y).toBeGreaterThan(band?.top ?? Infinity);
          expect(mark.y).toBeLessThan((band?.top ?? 0) + (band?.height ?? 0));
          for (const other of marks.slice(index + 1)) {
            expect(mark.y === other.y && Math.abs(mark.x - other.x) < 0.039).toBe(false);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('of no papers is empty', () => {
    expect(timeline([])).toEqual({ bands: [], height: 0, marks: [], cells: [] });
  });
});

describe('The map of many papers', () => {
  const many = Array.from({ length: 20_000 }, (_, index) =>
    mapped({
      ...(index % 10 > 0 && { published: `20${String(10 + (index % 16))}-0${String(1 + (index % 9))}` }),
      parameters: index % 3 === 0 ? [] : sizes(10 ** (4 + (index % 11)), 10 ** (5 + (index % 9))),
    }),
  );
  const { marks, cells, bands, height } = timeline(many);

  test('counts them in cells', () => {
    expect(marks).toEqual([]);
    expect(cells.length).toBeLessThan(bands.length * 23);
    expect(height).toBeLessThan(2000);
    const unsized = cells.filter(({ label }) => label === 'size not stated').reduce((sum, { count }) => sum + count, 0);
    expect(unsized).toBe(many.filter(({ parameters }) => parameters.length === 0).length);
  });

  test('counts a paper in every cell that it has an own size in, as the list does', () => {
    const cell = cells.find(({ band, label }) => band.label === '2024' && label === '1B–2B');
    const fit = many.filter(
      ({ published, parameters }) =>
        published?.startsWith('2024') && parameters.some(({ count = 0 }) => count >= 1e9 && count <= 1_999_999_999),
    );
    expect(cell?.count).toBe(fit.length);
    expect(cell?.query).toBe('?years=2024&params=1000000000..1999999999');
  });

  test('leaves the ends of the axis open', () => {
    const queries = cells.filter(({ band }) => band.label === 'No date').map(({ query }) => query);
    expect(queries[0]).toBe('?year=not-stated&scale=not-stated');
    expect(queries[1]).toBe('?year=not-stated&params=..1999999');
    expect(queries.at(-1)).toBe('?year=not-stated&params=5000000000000..');
  });
});

describe('The address of a part of the map', () => {
  test.each<[Region, string]>([
    [{}, ''],
    [{ years: {}, sizes: {} }, ''],
    [{ years: { from: 2023, to: 2023 } }, '?years=2023'],
    [{ years: { from: 2023 }, sizes: { to: 7e9 } }, '?years=2023..&params=..7000000000'],
    [{ years: 'not-stated', sizes: 'not-stated' }, '?year=not-stated&scale=not-stated'],
  ])('of %j is “%s”', (region, query) => {
    expect(regionQuery(region)).toBe(query);
  });
});

describe('The charts below the map', () => {
  const areas = [
    { id: 'code', label: 'Code' },
    { id: 'speech', label: 'Speech' },
    { id: 'vision', label: 'Vision' },
  ];
  const papers = [
    paper({ areas: ['speech', 'code'], parameters: sizes(1e9, 70e9), published: '2023' }),
    paper({ areas: ['speech'], artifacts: { code: 'linked', models: 'none', data: 'none' }, published: '2024' }),
    paper({ artifacts: { code: 'promised', models: 'none', data: 'none' } }),
  ];

  test('count a paper in each of its areas and at each of its scales', () => {
    expect(areaHistograms(papers, areas)).toEqual([
      { id: 'speech', label: 'Speech', total: 2, counts: [1, 0, 0, 1, 1, 0, 0] },
      { id: 'code', label: 'Code', total: 1, counts: [0, 0, 0, 1, 1, 0, 0] },
      { id: 'not-stated', label: 'No task area', total: 1, counts: [1, 0, 0, 0, 0, 0, 0] },
    ]);
  });

  test('count code by scale', () => {
    const rows = codeByScale(papers).filter(({ total }) => total > 0);
    expect(rows.map(({ step, counts }) => [step.id, counts])).toEqual([
      ['not-stated', [1, 0, 1, 0]],
      ['1b-10b', [0, 0, 0, 1]],
      ['10b-100b', [0, 0, 0, 1]],
    ]);
    expect(codeByScale([])).toHaveLength(SCALE_STEPS.length);
  });

  test('are told in words', () => {
    expect(timelineSummary(papers)).toBe(
      '3 papers from 2023 to 2024; the year with most is 2023 (1); the scale with most is 1B–10B (1); 2 do not state a size; 1 has no date.',
    );
    expect(timelineSummary([paper()])).toBe('1 paper; 1 does not state a size; 1 has no date.');
    expect(histogramSummary(areaHistograms(papers, areas))).toBe('Speech has most papers (2); most of them at 1B–10B.');
    expect(histogramSummary([])).toBe('');
    expect(codeSummary(papers, codeByScale(papers))).toBe('1 of 3 papers link their code; 1 promises it.');
  });
});
