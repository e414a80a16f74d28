import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/build/catalogueOf';
import { levelOf } from '../../../src/build/levels';
import { shippedFacts } from '../../../src/build/shippedFacts';
import { expectNoProblems } from './checks';

const { checks, frameworks, requirements } = catalogueOf(shippedFacts);

const meeting = (requirement: string) =>
  frameworks.map(({ id }) => id).filter((id) => checks[requirement]?.[id]?.meets === 'first-party');

describe('must-haves', () => {
  it('rule some frameworks out and leave some in', () => {
    expectNoProblems(
      requirements
        .map(({ id }) => ({ id, count: meeting(id).length }))
        .filter(({ count }) => count === 0 || count === frameworks.length)
        .map(
          ({ id, count }) =>
            `${id} passes ${count} of ${frameworks.length} frameworks: it asks for nothing that tells them apart`,
        ),
    );
  });

  // Read in the documentation of the projects: Action Cable, Channels, SignalR, Reverb and spring-boot-starter-websocket
  // are official; Node.js has a client only, Flask points to Quart, Express and Koa leave WebSockets to packages.
  it('finds WebSockets where an official project has them', () => {
    expect(meeting('websockets').toSorted()).toEqual([
      'aspnet-core',
      'django',
      'laravel',
      'phoenix',
      'rails',
      'spring-boot',
    ]);
  });

  it('tells the answers of WebSockets and real-time connections alike', () => {
    const firstParty = ['built-in', 'first-party add-on'];
    expect(meeting('websockets')).toEqual(
      frameworks
        .map(({ id }) => id)
        .filter((id) => firstParty.includes(levelOf(shippedFacts, id, 'websockets')?.level ?? 'none')),
    );
  });
});
