/** More than any of the services sends for one page: 100 works of OpenAlex with all their authors are some 5 MB. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** An answer that is no text, or too much of it. No second try makes it better. */
export class BadAnswer extends Error {}

/**
 * @param response whose body has not been read
 * @param most bytes it may have; counted when unpacked, as that is what has to be kept in memory
 * @returns the body as text
 * @throws {BadAnswer} if it is larger or not UTF-8; what the connection throws if it breaks
 */
export async function readAnswer(response: Response, most = MOST_BYTES): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop cancels the body, and with it the connection.
    if (size > most) throw new BadAnswer(`The answer has more than ${Math.round(most / 1024 / 1024)} MB`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new BadAnswer('The answer is not UTF-8 text');
  }
}

/**
 * @param response of a service that refuses
 * @returns the beginning of its body, whatever it is
 */
export async function readRefusal(response: Response): Promise<string> {
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size > 65_536) break;
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
  } catch {
    return '';
  }
}
