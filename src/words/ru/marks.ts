import type { Words } from '../languages.ts';

/** На статье, открытой из поиска: то, что ведёт по найденным в ней словам. */
export const marks: Words['marks'] = {
  found: 'Найденные слова',
  previous: 'Предыдущее',
  next: 'Следующее',
  clear: 'Снять',
  place: '{number} из {count}',
};
