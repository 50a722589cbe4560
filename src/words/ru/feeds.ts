import type { Words } from '../languages.ts';

/** Что архив говорит читателям лент и браузерам, которые предлагают его поиск. */
export const feeds: Words['feeds'] = {
  description: 'Статьи по мере поступления: {archive}.',
  entry: '{outlet}, {date}. {summary}',
  corrections: 'Исправления · {archive}',
  correctionsDescription: 'Что исправлено после публикации и где издание само изменило текст: {archive}.',
  withdrawn: 'Отозвано.',
  byOutlet: 'Изменено изданием.',
  version: 'Версия {number}.',
  searchIn: 'Поиск: {archive}',
};
