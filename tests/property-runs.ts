/**
 * How often each property is tried with what chance makes: a thousand times, unless FUZZ_RUNS says otherwise. The seed
 * is always the same, so that a test that has passed once passes again; `npm run fuzz` takes another one every time.
 */
export const PROPERTY_RUNS = Number(process.env['FUZZ_RUNS'] || 1000);
export const PROPERTY_SEED = 20_260_131;
