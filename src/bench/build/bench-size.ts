import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { addForm, changeArticle } from './change-archive.ts';
import { writeInventedArchive, type ToldArticle } from './invented/write-archive.ts';
import { runMeasured, type Measured } from './measured/run-measured.ts';
import { weighFolder, type Weight } from './measured/weigh-folder.ts';
import { findProgram } from './rivals/rival.ts';
import { eleventy } from './rivals/eleventy.ts';
import { hugo } from './rivals/hugo.ts';

/**
 * Builds an invented archive of one size by the real program, from nothing and after changes, and the same texts by other
 * programs that are installed.
 * @param work an empty folder; what is made stays in it.
 */
export async function benchSize(work: string, options: SizeOptions): Promise<SizeResult> {
  const { articles, seed, isPublished, program, tell } = options;
  const [content, out] = [join(work, 'content'), join(work, 'site')];
  const rivals = options.withRivals ? layRivals(work) : [];
  tell(`${articles.toLocaleString('en')} articles: inventing them`);
  const start = performance.now();
  writeInventedArchive(content, { articles, seed }, (article) => {
    for (const { take } of rivals) take(article);
  });
  const invented = (performance.now() - start) / 1000;
  // As an editor's archive is: of one that was written this moment nobody knows the next time that nothing has changed.
  await setTimeout(3000);
  const runs: Run[] = [];
  const run = async (name: string, command: 'build' | 'publish', site: string): Promise<Run> => {
    tell(`${articles.toLocaleString('en')} articles: ${name}`);
    const words = [process.execPath, join(program, 'src/desk/cli.ts'), command];
    const environment = { ARCHIVE_CONTENT: content, ARCHIVE_OUT: site };
    const measured = await runMeasured(words, { folder: program, environment });
    if (!measured.isWhole) throw new Error(`The ${name} of ${articles} articles failed:\n${measured.said}`);
    const done = { name, ...measured, weight: weighFolder(site) };
    runs.push(done);
    return done;
  };
  if (isPublished) await run('publication, with its two builds', 'publish', join(work, 'published'));
  await run('build from nothing', 'build', out);
  await run('nothing changed', 'build', out);
  changeArticle(content, isPublished);
  await run('one article changed', 'build', out);
  addForm(content, articles);
  await run('one form added', 'build', out);
  for (const rival of rivals) runs.push(...(await rival.run(tell)));
  return { articles, invented, runs };
}

/** Lays out what each program that is installed needs. What one of them cannot do is told, and costs no figure of the others. */
function layRivals(work: string): LaidRival[] {
  const pagefind = findProgram('pagefind');
  return [hugo, eleventy].flatMap((rival) => {
    const program = findProgram(rival.program);
    if (program === undefined || pagefind === undefined) return [];
    const [folder, out] = [join(work, rival.program), join(work, `${rival.program}-site`)];
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const take = rival.lay(folder);
    const run: LaidRival['run'] = async (tell) => {
      tell(`${rival.name} with Pagefind`);
      const made = await runMeasured(rival.words(program, folder, out), { folder });
      if (!made.isWhole) {
        tell(`${rival.name} failed:\n${made.said}`);
        return [];
      }
      const alone = { name: rival.name, ...made, weight: undefined };
      const found = await runMeasured([pagefind, '--site', out, '--silent'], { folder });
      if (!found.isWhole) {
        tell(`Pagefind failed on what ${rival.name} made:\n${found.said}`);
        return [alone];
      }
      return [alone, { name: `${rival.name} + Pagefind`, ...addRuns(made, found), weight: weighFolder(out) }];
    };
    return { take, run };
  });
}

function addRuns(one: Measured, other: Measured): Measured {
  return {
    ...other,
    wall: one.wall + other.wall,
    cpu: one.cpu + other.cpu,
    phases: [],
    peaks: [...one.peaks, ...other.peaks].toSorted((a, b) => b.peak - a.peak),
  };
}

/** A program, ready to make a site of the articles it is given. */
interface LaidRival {
  take: (article: ToldArticle) => void;
  run: (tell: (text: string) => void) => Promise<Run[]>;
}

/** What is measured, and how. */
export interface SizeOptions {
  articles: number;
  seed: number;
  /** Whether the archive is published first, so that it has a ledger. */
  isPublished: boolean;
  /** The folder of the program that builds. */
  program: string;
  withRivals: boolean;
  /** Says what is being done. */
  tell: (text: string) => void;
}

/** One run of a program, and what stood there afterwards. */
export interface Run extends Measured {
  name: string;
  weight: Weight | undefined;
}

/** What was measured of one size. */
export interface SizeResult {
  articles: number;
  /** Seconds that inventing the articles took. */
  invented: number;
  runs: Run[];
}
