import type { Finding } from './capture.ts';
import { quote, stated } from './name-place.ts';

/**
 * The agency whose text it is, if its first lines, its byline or its end say so. That a text quotes an agency is no credit.
 */
export function findAgency({ opening, byline, closing, authors }: Places): Finding | undefined {
  for (const text of opening) {
    const head = text.slice(0, 120);
    const named =
      /^[^()]{0,80}[(（]\s?([^()（）]{2,40})\s?[)）]\s*[-–—:.]{0,2}/u.exec(head)?.[1] ??
      /^[^.!?]{0,80}?\/([^/]{2,30})\//u.exec(head)?.[1];
    const agency = named === undefined ? undefined : agencyNamed(named);
    if (agency !== undefined) return stated(agency, 'The text begins with', quote(head.slice(0, 80)));
    const dash =
      /^(?:[\p{Lu}\p{M}\s.,'-]{2,60}?,?\s)?([\p{Lu}]{2,8})\s[-–—]\s/u.exec(head)?.[1] ??
      /(?:^|[\s/])(TASS|RIA Novosti|Interfax|Anadolu|Xinhua)\/?[.-]/.exec(head.slice(0, 60))?.[1];
    const other = dash === undefined ? undefined : agencyNamed(dash);
    if (other !== undefined) return stated(other, 'The text begins with', quote(head.slice(0, 80)));
  }
  for (const name of authors) {
    const agency = agencyNamed(name);
    if (agency !== undefined) return stated(agency, 'The page names as author', quote(name));
  }
  const inByline = byline === undefined ? undefined : findIn(byline);
  if (inByline !== undefined) return stated(inByline, 'The byline is', quote(byline ?? ''));
  for (const text of closing) {
    const [, named] =
      /^[-–—(©\s]*(?:(?:source|quelle|fuente|fonte|источник|with|mit material von|ws|contributed by)[:\s]+)?([\p{L}\s/.&-]{2,40}?)[).\s]*$/iu.exec(
        text.slice(0, 100),
      ) ?? [];
    const agency = named === undefined || text.length > 100 ? undefined : agencyNamed(named);
    if (agency !== undefined) return stated(agency, 'The text ends with', quote(text));
  }
  return undefined;
}

/** The name of the agency that is written in one of its forms; nothing if it is none that is known. */
export function agencyNamed(written: string): string | undefined {
  const text = written
    .trim()
    .replace(/^(?:the|staff,?|by)\s+/i, '')
    .replace(/[.,\s]+$/u, '')
    .toLowerCase();
  return agencies.find(
    ({ forms }) =>
      forms.includes(text) || forms.some((form) => text.startsWith(`${form}/`) || text.endsWith(`/${form}`)),
  )?.name;
}

/** A byline that ends with an agency: “By Jane Doe, Associated Press”, “Jane Doe for AFP”. */
function findIn(byline: string): string | undefined {
  const parts = byline.slice(0, 300).split(/\s*[,|/–—•]\s*|\s+(?:for|of|with|in|at|für|pour)\s+|\s{2,}/u);
  return parts.map((part) => agencyNamed(part)).find((name) => name !== undefined);
}

const agencies = [
  {
    name: 'Reuters',
    forms: ['reuters', 'thomson reuters', 'рейтер', 'رويترز', 'ロイター', '路透社', '路透', '로이터'],
  },
  { name: 'Associated Press', forms: ['ap', 'associated press', 'ap news', 'a.p'] },
  { name: 'Agence France-Presse', forms: ['afp', 'agence france-presse', 'agence france presse', 'أ ف ب', '法新社'] },
  { name: 'dpa', forms: ['dpa', 'deutsche presse-agentur'] },
  { name: 'EFE', forms: ['efe', 'agencia efe'] },
  { name: 'ANSA', forms: ['ansa'] },
  { name: 'TASS', forms: ['tass', 'itar-tass', 'тасс', 'итар-тасс'] },
  { name: 'Interfax', forms: ['interfax', 'интерфакс'] },
  { name: 'RIA Novosti', forms: ['ria novosti', 'ria', 'риа новости'] },
  { name: 'Xinhua', forms: ['xinhua', '新华社', '新華社'] },
  { name: 'Anadolu Agency', forms: ['aa', 'anadolu', 'anadolu agency', 'anadolu ajansı', 'anadolu agency (aa)'] },
  { name: 'Press Association', forms: ['pa', 'press association', 'pa media'] },
  { name: 'UPI', forms: ['upi', 'united press international'] },
  { name: 'Bloomberg', forms: ['bloomberg', 'bloomberg news'] },
  { name: 'Press Trust of India', forms: ['pti', 'press trust of india'] },
  { name: 'ANI', forms: ['ani', 'asian news international'] },
  { name: 'IANS', forms: ['ians'] },
  { name: 'Kyodo', forms: ['kyodo', 'kyodo news', '共同', '共同通信'] },
  { name: 'Jiji Press', forms: ['jiji', 'jiji press', '時事'] },
  { name: 'Yonhap', forms: ['yonhap', 'yonhap news', '연합뉴스'] },
  { name: 'APA', forms: ['apa', 'austria presse agentur'] },
  { name: 'Keystone-SDA', forms: ['sda', 'keystone-sda', 'ats'] },
  { name: 'Belga', forms: ['belga'] },
  { name: 'ANP', forms: ['anp'] },
  { name: 'TT', forms: ['tt'] },
  { name: 'NTB', forms: ['ntb'] },
  { name: 'Ritzau', forms: ['ritzau'] },
  { name: 'STT', forms: ['stt'] },
  { name: 'PAP', forms: ['pap'] },
  { name: 'ČTK', forms: ['čtk', 'ctk'] },
  { name: 'MTI', forms: ['mti'] },
  { name: 'Ukrinform', forms: ['ukrinform', 'укринформ', 'укрінформ'] },
  { name: 'Lusa', forms: ['lusa'] },
  { name: 'Europa Press', forms: ['europa press'] },
  { name: 'Adnkronos', forms: ['adnkronos'] },
  { name: 'The Canadian Press', forms: ['canadian press', 'cp'] },
  { name: 'Australian Associated Press', forms: ['aap', 'australian associated press'] },
  { name: 'PR Newswire', forms: ['prnewswire', 'pr newswire', 'prnewswire-prweb'] },
  { name: 'Business Wire', forms: ['business wire', 'businesswire'] },
  { name: 'GlobeNewswire', forms: ['globe newswire', 'globenewswire'] },
];

interface Places {
  /** The first paragraphs. */
  opening: readonly string[];
  byline: string | undefined;
  /** The last paragraphs. */
  closing: readonly string[];
  authors: readonly string[];
}
