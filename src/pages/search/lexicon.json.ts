import type { APIRoute } from 'astro';
import { acronyms, areaTexts, synonyms, words } from '../../data/lexicon.ts';

export const GET: APIRoute = async () =>
  Response.json({
    words: await words(),
    acronyms: await acronyms(),
    synonyms: await synonyms(),
    areas: await areaTexts(),
  });
