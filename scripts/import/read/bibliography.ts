import { bibliographyEntrySchema } from '../../../src/catalogue/model/paper.ts';
import { cleanTitle } from '../clean/clean-text.ts';
import { titleKey } from './title-key.ts';

/** The file `bibliography.json`: an entry for a title, each title once. */
export const bibliographySchema = bibliographyEntrySchema.array().superRefine((entries, context) => {
  const seen = new Set<string>();
  for (const [place, { title }] of entries.entries()) {
    const key = titleKey(cleanTitle(title));
    if (seen.has(key)) {
      context.addIssue({ code: 'custom', path: [place, 'title'], message: 'another entry has this title already' });
    }
    seen.add(key);
  }
});
