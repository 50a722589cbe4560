import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldSpelling } from './fold-spelling.ts';

test('the British and the American spelling of a word fall together', () => {
  const apart = pairs.filter(([british, american]) => foldSpelling(british) !== foldSpelling(american));
  assert.deepEqual(apart, []);
});

test('words that only look like variants stay apart', () => {
  const together = others.filter(([one, other]) => foldSpelling(one) === foldSpelling(other));
  assert.deepEqual(together, []);
});

test('what is folded once stays as it is', () => {
  for (const [british, american] of pairs)
    for (const word of [british, american]) assert.equal(foldSpelling(foldSpelling(word)), foldSpelling(word), word);
});

const pairs = pairsOf(`
  colour color, coloured colored, favourite favorite, neighbourhood neighborhood, labour labor, honourable honorable,
  armoured armored, behaviour behavior, rumoured rumored, glamourous glamorous, misdemeanour misdemeanor,
  centre center, centred centered, centring centering, theatre theater, fibre fiber, metres meters, calibre caliber,
  manoeuvre maneuver, manoeuvred maneuvered, manoeuvring maneuvering, manoeuvrable maneuverable,
  organise organize, organised organized, organisation organization, organisational organizational, realising realizing,
  recognisable recognizable, stabilising stabilizing, stabilisation stabilization, analyse analyze, paralysed paralyzed,
  travelled traveled, travelling traveling, cancelled canceled, labelled labeled, marvellous marvelous, fuelled fueled,
  counsellor counselor, jewellery jewelry, duelling dueling, dialled dialed, fulfil fulfill, enrolment enrollment,
  instalment installment, skilful skillful, wilful willful, tranquillity tranquility, defence defense, offence offense,
  licence license, pretence pretense, practise practice, practising practicing, catalogue catalog, dialogue dialog,
  analogue analog, catalogued cataloged, judgement judgment, acknowledgement acknowledgment, ageing aging, sizeable sizable,
  anaemia anemia, anaesthetic anesthetic, paediatric pediatric, orthopaedic orthopedic, encyclopaedia encyclopedia,
  foetus fetus, oestrogen estrogen, archaeology archeology, haemorrhage hemorrhage, diarrhoea diarrhea, caesarean cesarean,
  leukaemia leukemia, gynaecologist gynecologist, towards toward, backwards backward, learnt learned, burnt burned,
  aeroplane airplane, aluminium aluminum, artefact artifact, cheque check, grey gray, greyer grayer, kerb curb, mould mold,
  smouldering smoldering, moustache mustache, mum mom, plough plow, programme program, pyjamas pajamas, sceptical skeptical,
  storey story, storeys stories, sulphur sulfur, tsar czar, tyre tire, rouble ruble, sheikh sheik, adviser advisor,
  draught draft, enquiry inquiry, axe ax, cosy cozy, kidnapped kidnaped, whisky whiskey, tsarist czarist`);

const others = pairsOf(`
  four for, hour hor, our or, tour tor, pour por, prise prize, filling filing, polling poling, refilled refiled, tiller tiler,
  willing wiling, planned planed, metre matter, centre cent, gravelly gravely, haem hem, does des, shoes shes, army armory,
  policy police, advice advise, device devise, story stories, among amongst, while whilst, moral morale, human humane,
  smelt smelled, mummies mommies, barbell barbel, mandrill mandril, rogue rouge, vogue vague, seed sede, aerial erial`);

function pairsOf(list: string): [string, string][] {
  return list.split(',').map((pair) => pair.trim().split(/\s+/) as [string, string]);
}
