import { lstat, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A site is built in this folder of the folder that it goes into: so both are on one disk, and hosts show neither. */
const UNFINISHED = '.unfinished';

/**
 * Lets a build come out whole: who serves the folder meanwhile has the files of the last build until this one is done,
 * and never part of one. A build that is broken off leaves the last one as it is.
 */
export function publish(): AstroIntegration {
  let site = '';
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        site = fileURLToPath(config.outDir);
        const outDir = pathToFileURL(path.join(site, UNFINISHED, path.sep));
        updateConfig({ outDir, build: { client: new URL('client/', outDir), server: new URL('server/', outDir) } });
      },
      'astro:build:done': () => replaceSite(path.join(site, UNFINISHED), site),
    },
  };
}

/**
 * Puts each file of a new site into the place of the old one, which is one step for whoever reads it. Pages come after
 * all that they load, and what is no more goes last.
 * @param from the new site; it is gone afterwards
 * @param to the old one, which has `from` in it
 * @throws Error if the disk does not let it
 */
export async function replaceSite(from: string, to: string): Promise<void> {
  const isPage = (name: string) => name.endsWith('.html');
  const all = await filesOf(from);
  const before = (await filesOf(to)).filter((name) => !path.join(to, name).startsWith(from + path.sep));
  for (const name of [...all.filter((name) => !isPage(name)), ...all.filter(isPage)]) {
    try {
      await move(from, to, name);
    } catch (error) {
      if (!(await makeWay(to, name))) throw error;
      await move(from, to, name);
    }
  }
  await rm(from, { recursive: true });
  const now = new Set(all);
  for (const name of before) if (!now.has(name)) await remove(path.join(to, name));
  await removeEmpty(to);
}

/** What was a file may be a folder by now, or below what is a file. */
async function remove(place: string): Promise<void> {
  const found = await lstat(place).catch(() => undefined);
  if (found && !found.isDirectory()) await rm(place);
}

async function move(from: string, to: string, name: string): Promise<void> {
  await mkdir(path.dirname(path.join(to, name)), { recursive: true });
  await rename(path.join(from, name), path.join(to, name));
}

/**
 * Takes away a folder that is where a file is to be, or a file that is where a folder of it is to be.
 * @returns whether there was one
 */
async function makeWay(to: string, name: string): Promise<boolean> {
  const parts = name.split(path.sep);
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const place = path.join(to, ...parts.slice(0, depth));
    const found = await lstat(place).catch(() => undefined);
    if (found === undefined) return false;
    if (found.isDirectory() === depth < parts.length) continue;
    await rm(place, { recursive: true });
    return true;
  }
  return false;
}

/** @returns all files of a folder, without those that belong to a repository */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => name.split(path.sep)[0] !== '.git');
}

async function removeEmpty(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === '.git') continue;
    const inner = path.join(folder, entry.name);
    await removeEmpty(inner);
    await rmdir(inner).catch(() => undefined);
  }
}
