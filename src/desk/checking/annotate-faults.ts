import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Fault } from '../../records/fault.ts';

/**
 * Writes faults and notices as commands of a GitHub workflow, which shows each fault beside its line.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @param above where the content folder lies in its repository, as `repositoryPath` says.
 */
export function annotateFaults(faults: readonly Fault[], notices: readonly string[], above: string): string[] {
  return [
    ...faults.map(({ file, line, field, found, expected, remedy }) => {
      const place = { file: `${above}${file}`, line, title: field };
      const properties = Object.entries(place).flatMap(([name, value]) =>
        value === undefined ? [] : `${name}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
      );
      const said = [`found ${found}`, expected && `expected ${expected}`, remedy].filter(Boolean).join('\n');
      return `::error ${properties.join(',')}::${escapeData(said)}`;
    }),
    ...notices.map((notice) => `::notice::${escapeData(notice)}`),
  ];
}

/** The way from the top of the repository that a folder lies in to the folder, with a `/` at the end; nothing if it is in none. */
export function repositoryPath(folder: string): string {
  for (let top = folder; ; top = dirname(top)) {
    if (existsSync(join(top, '.git'))) {
      const way = relative(top, folder).split(sep).join('/');
      return way === '' ? '' : `${way}/`;
    }
    if (dirname(top) === top) return '';
  }
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
