import type { Words } from '../languages.ts';

/** Что архив говорит читателям лент и браузерам, которые предлагают его поиск. Дата сама кончается точкой («2022 г.»). */
export const feeds: Words['feeds'] = {
  description: 'Статьи по мере их поступления: {archive}.',
  entry: '{outlet}, {date}: {summary}',
  corrections: 'Исправления · {archive}',
  correctionsDescription: 'Что исправил после публикации {archive} и где издание изменило свой текст.',
  withdrawn: 'Изъято.',
  byOutlet: 'Изменено изданием.',
  version: 'Версия {number}.',
  searchIn: 'Поиск: {archive}',
};
