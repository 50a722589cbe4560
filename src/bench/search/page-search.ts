import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { FromSearch, ToSearch } from '../../components/search/engine/messages.ts';
import type { ShownArticle, Told } from '../../search/answer/service.ts';
import type { SearchIndexFile, SearchTexts } from '../../schema/published/search.ts';
import type { AnswerByRule } from './brute-force.ts';
