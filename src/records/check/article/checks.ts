import type { Fault } from '../../fault.ts';
import { checkLinks } from '../links.ts';
import { checkMember } from '../members.ts';
import { checkRetired } from '../retired.ts';
import type { Known } from '../known.ts';
import { checkCitations } from './citations.ts';
import {
  checkBody,
  checkCaptionPlaces,
  checkCorrections,
  checkOutlets,
  checkPassageIds,
  checkTangle,
} from './facts.ts';
import { checkOriginal } from './original.ts';
import { checkQuotes } from './quotes.ts';
import { checkReturned } from './gone/returned.ts';
import { checkAttachments } from './held/attachments.ts';
import { checkCaptures } from './held/captures.ts';
import type { ArticleSubject } from './subject.ts';
import { checkVersions } from './versions.ts';
import { checkWithdrawn } from './gone/withdrawn.ts';
import { checkWords } from './words.ts';

/** How an article is judged, whatever has become of it. */
export const articleChecks: Record<ArticleSubject['state'], readonly ArticleCheck[]> = {
  retired: [checkRetired, checkReturned],
  // What a field means to another can be judged only where all that stands in the file was read.
  unread: [checkLinks, checkQuotes, checkOriginal],
  withdrawn: [checkLinks, checkWithdrawn, checkReturned],
  readable: [
    checkLinks,
    checkBody,
    checkTangle,
    checkQuotes,
    checkOutlets,
    checkCorrections,
    checkPassageIds,
    checkCaptionPlaces,
    checkMember,
    checkCitations,
    checkOriginal,
    checkCaptures,
    checkAttachments,
    checkVersions,
    checkWords,
    checkReturned,
  ],
};

type ArticleCheck = (article: ArticleSubject, known: Known) => Fault[];
