import type { Source } from '../../scoring/rating/evidence';

export const httpArenaApi4: Source = {
  title: 'HttpArena results: site/data/api-4-256.json',
  url: 'https://github.com/MDA2AV/HttpArena/blob/3ffe9ef911bce4e44cab20cf6846111a3bc78ce5/site/data/api-4-256.json',
};

export const httpArenaJson: Source = {
  title: 'HttpArena results: site/data/json-4096.json',
  url: 'https://github.com/MDA2AV/HttpArena/blob/3ffe9ef911bce4e44cab20cf6846111a3bc78ce5/site/data/json-4096.json',
};

export const httpArenaBaselines: Source = {
  title: 'HttpArena results: site/data, baseline at 512 and 4,096 connections',
  url: 'https://github.com/MDA2AV/HttpArena/blob/3ffe9ef911bce4e44cab20cf6846111a3bc78ce5/site/data',
};

export const githubRanking2026: Source = {
  title: 'EvanLi/Github-Ranking: daily list of 2026-08-22',
  url: 'https://github.com/EvanLi/Github-Ranking/blob/1f3e1701525143b5ac563105153e380610d1ad53/Data/github-ranking-2026-08-22.csv',
};

export const githubRanking2025: Source = {
  title: 'EvanLi/Github-Ranking: daily list of 2025-08-18',
  url: 'https://github.com/EvanLi/Github-Ranking/blob/1f3e1701525143b5ac563105153e380610d1ad53/Data/github-ranking-2025-08-18.csv',
};

export const surveyFrameworks: Source = {
  title:
    'Stack Overflow Developer Survey 2025, web frameworks (transcribed by ZeckRyan/framework-fe-be-trend-2026-crawl)',
  url: 'https://github.com/ZeckRyan/framework-fe-be-trend-2026-crawl/blob/f63f90c33fdc468a8a8a7d0cf53a8d2838137cb1/framework-trends-tracker/scraper/stackoverflow_client.py',
};

export const surveyLanguages: Source = {
  title: 'Stack Overflow Developer Survey 2025, languages',
  url: 'https://survey.stackoverflow.co/2025/technology',
};

export const librariesIo: Source = {
  title: 'libraries.io: compatibility table',
  url: 'https://libraries.io/compatibility',
};

export const techEmpowerQuoted: Source = {
  title: 'dev.to "Popular backend frameworks performance benchmark", quoting TechEmpower Round 23',
  url: 'https://dev.to/tuananhpham/popular-backend-frameworks-performance-benchmark-1bkh',
};

export const theBenchmarker: Source = {
  title: 'the-benchmarker/web-frameworks: data.json',
  url: 'https://github.com/the-benchmarker/web-frameworks/blob/4aebcb247d5b421af894838a3f85e87ff5763a45/data.json',
};

export const forgeprint: Source = {
  title: 'forgeprint: demand research of 2026-09-24, from registry APIs',
  url: 'https://github.com/forgeprint/forgeprint/blob/99a3070fb96885cf1b086930f10dfe2ad1706408/docs/research/2026-09-24-demand.md',
};

export const closedLoopNote =
  'Closed-loop load at about 400 % CPU, so not the latency at a given rate of requests.';

export const surveyNote =
  'All respondents, n = 23,678 for this question. Transcribed in the cited repository. Checks: the figures of use agree with the forgeprint report of 2026-09-24 and two other documents; the admired and desired figures of four front-end frameworks in the same table (React 52.1 and 30.7, Vue 50.9 and 15.3, Angular 44.7 and 12.6, Svelte 62.4 and 11.1) match a gist by tkrotoff exactly; a subset of the raw data agrees within sampling error.';

export const techEmpowerNote =
  'Figure from a dev.to ranking that takes the best entry of each framework with a full or micro ORM; the exact test is not stated. Someone who quotes the ranking reports that its author estimated some figures by proportion.';

export const registriesNote =
  'Registries count differently and over different times: figures of two registries do not compare.';

export const wholeRegistryNote = 'The whole registry of the language, not packages for this framework alone.';
