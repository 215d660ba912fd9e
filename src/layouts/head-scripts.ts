import { createHash } from 'node:crypto';

/** Scripts that must run before anything is drawn, and so stand in the head of a page as they are. */
export const HEAD_SCRIPTS = {
  /** The colours that a reader chose. Storage may be forbidden; then the system's choice holds. */
  theme: `try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}`,
  /** A list that is about to be searched is not drawn first; after five seconds it is, with a line that says so. */
  asking: [
    `if(location.search.length>1){const{dataset:d}=document.documentElement,f=s=>document.querySelector(s);d.asking='';`,
    `setTimeout(()=>{if(!('asking' in d))return;delete d.asking;f('#results')?.setAttribute('aria-busy','false');`,
    `const l=f('template[data-search-late]');`,
    `if(l)f('p[role="status"]').replaceChildren(l.content.cloneNode(true))},5000)}`,
  ].join(''),
} as const;

/** @returns how the policy of a page names a script that it allows */
export function scriptHash(code: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
