import type { Words } from '../languages.ts';

/** Страницы людей, организаций, мест и событий и их указатель. */
export const entity: Words['entity'] = {
  title: 'Люди, организации и места',
  says: 'Все и всё, что названо в статьях архива, с каждой формой имени.',
  numbers:
    'Рядом с каждым именем стоит число статей, в которых оно названо. Имена ищутся в словах статей, но не на страницах вокруг них.',
  none: 'Ни в одной статье ещё никто не назван.',
  mostNamed: 'Чаще всего названы',
  kindAndArticles: '{kind} · {count}',
  howOften: 'Сколько раз встречается имя: {name}',
  times: { one: '{count} раз', few: '{count} раза', many: '{count} раз', other: '{count} раза' },
  by: {
    article: 'Сколько раз названо, по статьям',
    day: 'Сколько раз названо, по дням',
    month: 'Сколько раз названо, по месяцам',
    year: 'Сколько раз названо, по годам',
  },
  over: { date: 'Дата', article: 'Статья', named: 'Названо' },
  spelled: 'Как пишется имя',
  outlets: {
    one: 'в {count} издании',
    few: 'в {count} изданиях',
    many: 'в {count} изданиях',
    other: 'в {count} издания',
  },
  said: 'Высказывания во всех формулировках: {name}',
  elsewhere: 'в другом месте',
  forComparison: 'для сравнения',
  wherever: 'Где встречается имя: {name}',
  sentences: {
    one: '{count} предложение с этим именем',
    few: '{count} предложения с этим именем',
    many: '{count} предложений с этим именем',
    other: '{count} предложения с этим именем',
  },
  places: {
    passage: '¶{number}',
    sentence: 'абзац {passage}, предложение {number}',
    kicker: 'надзаголовок',
    title: 'заголовок',
    deck: 'подзаголовок',
    byline: 'имя автора',
    dateline: 'место и дата',
    captions: 'подпись к снимку',
  },
  together: 'Названы в тех же статьях',
  identifier: '{scheme}: {id} (источник: {source})',
  search: 'Искать в статьях, где есть имя: {name}',
};
