import { pickArticle, type Desk, type Operation } from './desk.ts';

/** What editors do to originals. */
export const originalOperations: Readonly<Record<string, Operation>> = {
  'an original is edited': (desk) => onOriginal(desk, (text) => `${text}More.\n`),
  'an original is edited, and its checksum': (desk) => onOriginal(desk, (text) => `${text}More.\n`, true),
  'an original is cut': (desk) => onOriginal(desk, (text) => text.slice(0, -20), true),
  'an original is deleted': (desk) => desk.remove(desk.pick(desk.list('originals')) ?? 'originals/none'),
  'an original is renamed': (desk) => {
    const file = desk.pick(desk.list('originals')) ?? '';
    const to = `renamed-${desk.below(100)}.txt`;
    desk.rename(file, `originals/${to}`);
    if (desk.chance(0.8)) desk.everywhere(`file: ${file.slice(10)}`, `file: ${to}`);
  },
  'an original gets capitals': (desk) => {
    const file = desk.pick(desk.list('originals')) ?? '';
    desk.rename(file, `originals/${file.slice(10).toUpperCase().replace('.TXT', '.txt')}`);
    if (desk.chance(0.5))
      desk.everywhere(`file: ${file.slice(10)}`, `file: ${file.slice(10).toUpperCase().replace('.TXT', '.txt')}`);
  },
  'two originals change places': (desk) => {
    const [a, b] = [pickArticle(desk), pickArticle(desk)];
    const [one, two] = [desk.read(`originals/${desk.originalOf(a)}`), desk.read(`originals/${desk.originalOf(b)}`)];
    desk.write(`originals/${desk.originalOf(a)}`, `${two}${one}`);
    desk.resum(a);
  },
  'an article names another original': (desk) => {
    const file = pickArticle(desk);
    const copy = `originals/copy-${desk.originalOf(file)}`;
    desk.write(copy, `${desk.read(`originals/${desk.originalOf(file)}`)}${desk.chance(0.5) ? '' : 'More.\n'}`);
    desk.edit(file, (text) => text.replace(/^ {2}file: .*/m, `  file: ${copy.slice(10)}`));
    desk.resum(file);
  },
  'an original is read as another kind': (desk) =>
    desk.edit(pickArticle(desk), (text) =>
      desk.chance(0.5)
        ? text.replace('mediaType: text/plain', 'mediaType: text/html')
        : text.replace('mediaType: text/plain', 'mediaType: text/plain\n  charset: windows-1252'),
    ),
};

function onOriginal(desk: Desk, change: (text: string) => string, isSummed = false): void {
  const older = desk.list('versions');
  const file = (older.length > 0 && desk.chance(0.3) ? desk.pick(older) : undefined) ?? pickArticle(desk);
  desk.edit(`originals/${desk.originalOf(file)}`, change);
  if (isSummed) desk.resum(file);
}
