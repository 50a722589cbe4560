import type { Words } from '../languages.ts';

/** То, что окружает каждую страницу. */
export const site: Words['site'] = {
  home: 'Главная',
  stories: 'Сюжеты',
  articles: 'Статьи',
  topics: 'Темы',
  entities: 'Люди и места',
  outlets: 'Издания',
  mainWays: 'Главное меню',
  skip: 'К содержанию',
  breadcrumb: 'Путь',
  search: 'Поиск',
  menu: 'Меню',
  searchAll: 'Поиск по статьям',
  colours: { auto: 'Цвета: автоматически', light: 'Цвета: светлые', dark: 'Цвета: тёмные' },
  textsBelong: 'Тексты принадлежат их издателям и хранятся здесь для исследований.',
  about: 'Об этом архиве',
  reliability: 'Как оценивается надёжность',
  permanence: 'Что сохраняется',
  data: 'Данные для исследований',
  corrections: 'Исправления',
  contact: 'Написать в архив',
  feed: 'Лента новых статей: {feeds}',
  newArticles: '{title}: новые статьи ({format})',
  all: { other: 'Показать все: {count}' },
};
