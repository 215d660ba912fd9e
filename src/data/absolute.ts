import { mounted } from '../catalogue/urls.ts';

/** @returns the whole address of a path of this site */
export function absolute(path: string): string {
  return new URL(mounted(path, import.meta.env.BASE_URL), import.meta.env.SITE).href;
}
