import { expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../src/routes/codec';
import { shipped } from '../../support/shipped';
import { known } from './madeUp';

/** Addresses as they were written before there were records of screens: they are bookmarked, so none may change. */
const bookmarks = [
  '#/',
  '#/project',
  '#/team',
  '#/must-haves?return=results',
  '#/priorities?return=review',
  '#/review',
  '#/results',
  '#/results/ranking',
  '#/results/weights',
  '#/results/sure',
  '#/results/radar',
  '#/results/compare?compare=django,phoenix,spring-boot',
  '#/results/table?sort=-security&name=js',
  '#/results/changes',
  '#/results?compare=django,koa,nodejs,spring-boot&sort=-security&kind=full-stack+framework,runtime&min=ease:5',
  '#/results/table?compare=&sort=language&name=a+%26+b&language=python,csharp&kind=micro-framework&min=security:7,ease:5.5&hide=rank,team-fit',
  '#/framework/phoenix',
  '#/framework/aspnet-core',
  '#/evidence/django/security',
  '#/evidence/koa/project-fit',
  '#/criterion/team-fit',
  '#/learn',
  '#/learn/what-it-is',
  '#/learn/several-together',
  '#/services',
  '#/services?for=cms,high-traffic',
  '#/services?for=',
  '#/sources',
  '#/sources?search=stack+overflow&sort=date',
  '#/nowhere',
];

it.each(bookmarks)('%s is read and written as ever', (hash) => {
  const { address, problems } = readAddress(hash, shipped);
  expect(problems).toEqual([]);
  expect(address.screen === 'not-found').toBe(hash === '#/nowhere');
  expect(writeAddress(address)).toBe(hash);
});

it('what this version does not know of a bookmark is left out with a sentence each', () => {
  const { address, problems } = readAddress('#/results?compare=django,aspnet-core&min=flexibility:5', known);
  expect(address).toMatchObject({ screen: 'results', view: { compare: ['django'], minimum: {} } });
  expect(problems).toHaveLength(2);
});
