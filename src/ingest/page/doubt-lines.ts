import type { DescribedBlock } from './furniture/describe-block.ts';
import { quote } from '../name-place.ts';

/** An offer of the outlet that stands within a paragraph: nothing but words tells it from the text. */
export function doubtOffers(chosen: readonly DescribedBlock[]): string | undefined {
  for (const { text } of chosen) {
    const found = offer.exec(text);
    if (found)
      return `Something in the text speaks to the reader of the page: ${quote(text.slice(found.index).trim())}.`;
  }
  return undefined;
}

/** Addresses and numbers as lines of their own: of sources, of contacts, of what was linked. */
export function doubtAddresses(chosen: readonly DescribedBlock[]): string | undefined {
  const bare = chosen.filter(({ text }) => addressShare(text) > mostAddress);
  const first = bare[0];
  return first && (bare.length > 1 || chosen.indexOf(first) >= chosen.length - 3)
    ? `Of the text found ${bare.length === 1 ? 'one paragraph is hardly more than an address' : `${bare.length} paragraphs are hardly more than addresses`}: ${quote(first.text)}.`
    : undefined;
}

function addressShare(text: string): number {
  const found = text.match(address) ?? [];
  return found.reduce((sum, { length }) => sum + length, 0) / text.length;
}

/** Of an address in a sentence the sentence is more. */
const mostAddress = 0.5;

const address =
  /\b(?:https?:\/\/|www\.)\S+|[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|\b[\w-]{2,40}(?:\.[\w-]{2,40}){0,3}\.(?:com|org|net|info|co|io|gov|edu|[a-z]{2})(?:\/\S*)?(?![\w.])|(?<![\w@])@\w{2,30}|\+?\(?\d[\d ().-]{7,18}\d/giu;

/** At the beginning of a sentence or in brackets, in the imperative: what an article does not say to anybody. */
const offer =
  /(?:^|[.!?؟…”"»)\]]\s+|[[(]\s*|\|\s*)(?:(?:please |so )?(?:click|tap) (?:here|on the|the link|below)|(?:sign up|subscribe|register) (?:for|to|here|now|today|below)|(?:read|see|watch|listen|hear) (?:more|also|next|the full (?:story|article|report|interview|video))\s*[:(]|(?:also|related)(?: read| story| article)?:\s|(?:follow|like|join|find|visit) us (?:on|at)\b|don['’]t forget to (?:subscribe|follow|like|share)|share (?:this|your) (?:article|story|post|thoughts|comments?)\b|let us know (?:in|what|your|below)|leave a comment|(?:buy|order|get) (?:your )?(?:tickets?|copy|it) (?:here|now|today)|download (?:the|our) (?:free )?(?:app|e-?book|guide|report)|scroll (?:down|on|to)|(?:advertisement|sponsored|promoted)\b\s*[:.–—-]|klicken sie|hier (?:geht es|klicken)|lesen sie (?:auch|hier|mehr)|mehr dazu(?: lesen)?:|folgen sie uns|abonnieren sie|melden sie sich (?:hier|jetzt)|teilen sie (?:diesen|uns)|cliquez|lire (?:aussi|la suite)|à lire aussi|(?:suivez|rejoignez)-nous|(?:abonnez|inscrivez)-vous|partagez (?:cet|votre)|haga clic|haz clic|le[ae] (?:también|más)|síganos|síguenos|suscr[ií]b(?:ase|ete)|comparte (?:est[ea]|tu)|clique (?:aqui|na)|leia (?:também|mais)|clicca qui|leggi anche|читайте (?:также|ещё|еще|далее)|смотрите (?:также|ещё|еще)|подпи(?:сывайтесь|шитесь)|нажмите (?:здесь|сюда)|поделитесь|(?:اقرأ|شاهد) (?:أيضاً|أيضًا|أيضا|المزيد)|(?:انقر|اضغط) هنا|تابعونا|تابعنا|اشترك(?:وا)? (?:في|الآن)|شارك(?:نا|وا)? (?:رأيك|هذا))/iu;
