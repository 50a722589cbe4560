import type { Rule } from './rules.ts';

/** Newsletters, subscriptions, apps and donations offered within the text. */
export const offers: Rule = {
  kind: 'teaser',
  says: 'An offer of the outlet: a newsletter, a subscription, an app.',
  find: (blocks) => blocks.filter(({ text, words }) => words <= 70 && (begins.test(text) || holds.test(text))),
};

const begins =
  /^[^\p{L}\p{N}]*(?:sign up (?:for|to|here|now)|subscribe (?:to|for|now|here|today)|join (?:our|the) (?:newsletter|mailing list|telegram|whatsapp)|get (?:our|the) (?:latest|best|free|daily|morning) .{0,80}(?:newsletter|inbox|delivered)|enjoy(?:ing)? this article|if you (?:enjoyed|liked|like) this (?:article|story)|support (?:our|independent) journalism|become a (?:member|subscriber|supporter)|download (?:the|our) .{0,40}\bapp\b|already a (?:subscriber|member)|newsletter\b.{0,60}$|abonnieren sie|jetzt abonnieren|melden sie sich|abonnez-vous|inscrivez-vous|suscríbe(?:te|se)|recibe|assine|inscreva-se|iscriviti|abbonati|schrijf je in|подпи(?:сывайтесь|шитесь)|читайте нас|abone ol|bültenimize|اشترك|تابعونا|タグをフォロー|订阅|訂閱|구독)/iu;
const holds =
  /\b(?:delivered (?:straight |directly |right )?(?:to|through) your (?:inbox|letterbox|mailbox|door)|(?:straight|right|directly) to your inbox|sign up (?:for|to) (?:our|the) [^.]{0,60}newsletter|subscribe to (?:our|the) [^.]{0,60}(?:newsletter|channel|podcast)|our (?:free |daily |weekly )?newsletter|issues for [£$€]\d)/iu;
