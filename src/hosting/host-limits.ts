/**
 * Says which well-known hosts a site is too large for, or nearly, and what to do; nothing of those that take it. An archive
 * that stands on a server of its own has no such limits.
 */
export function noticeLimits(site: SiteWeight): string[] {
  return limits.flatMap(({ host, measure, most, remedy }) => {
    const has = measures[measure](site);
    if (has.value < most * near) return [];
    const state = has.value > most ? 'is too large for' : 'will soon be too large for';
    return `The site ${state} ${host}, which takes ${has.show(most)}: ${has.says}. ${remedy}`;
  });
}

/** From this share of a limit on it is told: there is time to do something. */
const near = 0.9;

const measures = {
  files: ({ files }) => ({ value: files, show: (most) => `${count(most)} files`, says: `it has ${count(files)}` }),
  entries: ({ entries }) => ({
    value: entries,
    show: (most) => `${count(most)} files and folders`,
    says: `it has ${count(entries)}`,
  }),
  bytes: ({ bytes }) => ({
    value: bytes,
    show: (most) => `${gigabytes(most)} GB`,
    says: `it has ${gigabytes(bytes)} GB`,
  }),
  largest: ({ largest: { file, bytes } }) => ({
    value: bytes,
    show: (most) => `files of ${mebibytes(most)} MiB`,
    says: `${file} has ${mebibytes(bytes)} MiB`,
  }),
} as const satisfies Record<string, (site: SiteWeight) => Measure>;

const fewerFiles =
  'Leave files for programs out under formats.not in archive.yaml, as far as nothing is published that they belong to';

const limits: readonly Limit[] = [
  // https://developers.cloudflare.com/pages/platform/limits/#files
  {
    host: 'Cloudflare Pages without charge',
    measure: 'files',
    most: 20_000,
    remedy: `${fewerFiles}; or take a paid plan, or a server of your own.`,
  },
  {
    host: 'Cloudflare Pages on a paid plan',
    measure: 'files',
    most: 100_000,
    remedy: `${fewerFiles}; or take a server of your own.`,
  },
  // https://developers.cloudflare.com/pages/platform/limits/#file-size
  {
    host: 'Cloudflare Pages',
    measure: 'largest',
    most: 25 * 2 ** 20,
    remedy: 'Take another host, or a server of your own.',
  },
  // https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
  { host: 'GitHub Pages', measure: 'bytes', most: 1e9, remedy: 'Take another host, or a server of your own.' },
  // https://docs.gitlab.com/user/gitlab_com/#gitlab-pages
  {
    host: 'GitLab Pages on gitlab.com',
    measure: 'entries',
    most: 200_000,
    remedy: `${fewerFiles}; or take a GitLab or another server of your own.`,
  },
  {
    host: 'GitLab Pages on gitlab.com',
    measure: 'bytes',
    most: 1e9,
    remedy: 'Take a GitLab or another server of your own.',
  },
];

function count(value: number): string {
  return value.toLocaleString('en');
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toLocaleString('en', { maximumFractionDigits: 2 });
}

function mebibytes(bytes: number): string {
  return (bytes / 2 ** 20).toLocaleString('en', { maximumFractionDigits: 1 });
}

/** How large a site is. */
export interface SiteWeight {
  files: number;
  /** With folders. */
  entries: number;
  bytes: number;
  largest: { file: string; bytes: number };
}

/** What a host takes at most. */
interface Limit {
  host: string;
  measure: keyof typeof measures;
  most: number;
  /** What an archivist can do, in a sentence. */
  remedy: string;
}

interface Measure {
  value: number;
  show: (most: number) => string;
  says: string;
}
