const USUAL = 4321;
const LAST = 65_535;

/**
 * @param text what the environment says; nothing is as good as an empty text
 * @returns the port to listen at; 0 is any that is free
 * @throws Error with what to do, if it is none
 */
export function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return USUAL;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
  if (port <= LAST) return port;
  const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  throw new Error(
    `PORT is ${shown}, which is no port.\n→ Choose a whole number from 1 to ${LAST}: PORT=${USUAL} npm start`,
  );
}
