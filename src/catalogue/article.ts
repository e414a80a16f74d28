/** What the founding article says, in our own words. Claims, never evidence: no rating rests on them. */
import type { Id } from '../lib/id';

export const articleTitle = 'Discover the 10 Best Backend Frameworks in 2026';

export const backendFramework = {
  definition:
    'A backend framework is a ready-made structure for the part of an application that runs on the server: tools, libraries and components that fit together.',
  /** What it takes care of. */
  tasks: ['routing', 'database access', 'authentication', 'APIs', 'sessions'],
} as const satisfies { readonly definition: string; readonly tasks: readonly string[] };

export const reasonsToUseOne: readonly string[] = [
  'It leads to a sound architecture.',
  'Security features come with it.',
  'It is prepared for growth.',
  'Less has to be written, so the work is done sooner.',
  'Fewer mistakes are made in code that others have tested.',
  'The result is easier to maintain.',
];

/** How the article understands each criterion. */
export const articleMeanings: Readonly<Record<Id, string>> = {
  performance: 'How well it deals with requests and uses the resources of the machine.',
  scalability: 'Whether it can grow along with the demand of its users.',
  community: 'Whether there are documentation, tutorials and lively forums.',
  ease: 'How steep the learning curve is, and how productive developers become.',
  security: 'What it does by itself against the usual vulnerabilities.',
  flexibility: 'How it adapts to other requirements and other technology.',
};

/** What the named frameworks are said to be best at: a rated criterion, or a ready-made situation. */
export type ClaimSubject =
  | { readonly kind: 'criterion'; readonly criterion: Id }
  | { readonly kind: 'situation'; readonly situation: Id };

interface QuestionBase {
  readonly id: string;
  readonly question: string;
  readonly claim: string;
}

/** Explains something; nothing to hold against a ranking. */
export interface GeneralQuestion extends QuestionBase {
  readonly kind: 'general';
}

/** Names frameworks, so that the claim can stand beside our ranking. */
export interface ComparedQuestion extends QuestionBase {
  readonly kind: 'compared';
  readonly names: readonly [Id, ...Id[]];
  readonly subject: ClaimSubject;
}

export type ArticleQuestion = GeneralQuestion | ComparedQuestion;

/** The ten questions, in the order of the article. */
export const articleQuestions: readonly ArticleQuestion[] = [
  {
    id: 'what-it-is',
    kind: 'general',
    question: 'What is a backend framework?',
    claim:
      'Tools and libraries for what happens on the server: databases, APIs, authentication and the rules of the business.',
  },
  {
    id: 'why-it-matters',
    kind: 'general',
    question: 'Why do backend frameworks matter?',
    claim:
      'They bring proven structures and habits, which help an application to scale, to stay secure and to perform.',
  },
  {
    id: 'fastest',
    kind: 'compared',
    question: 'Which framework is the fastest?',
    claim: 'It depends on the use; Node.js and ASP.NET Core have a name for speed.',
    names: ['nodejs', 'aspnet-core'],
    subject: { kind: 'criterion', criterion: 'performance' },
  },
  {
    id: 'easiest',
    kind: 'compared',
    question: 'Which framework is the easiest to learn?',
    claim: 'Flask and Express.js are the gentlest start.',
    names: ['flask', 'express'],
    subject: { kind: 'criterion', criterion: 'ease' },
  },
  {
    id: 'large-applications',
    kind: 'compared',
    question: 'Which framework suits large applications best?',
    claim: 'Django, Spring Boot and ASP.NET Core carry large applications best.',
    names: ['django', 'spring-boot', 'aspnet-core'],
    subject: { kind: 'situation', situation: 'enterprise-system' },
  },
  {
    id: 'startups',
    kind: 'compared',
    question: 'Which framework suits startups best?',
    claim: 'Ruby on Rails and Node.js suit a startup best.',
    names: ['rails', 'nodejs'],
    subject: { kind: 'situation', situation: 'startup-mvp' },
  },
  {
    id: 'most-secure',
    kind: 'compared',
    question: 'Which framework is the most secure?',
    claim: 'Django and Spring Boot, for the strong protections that are built in.',
    names: ['django', 'spring-boot'],
    subject: { kind: 'criterion', criterion: 'security' },
  },
  {
    id: 'several-together',
    kind: 'general',
    question: 'May one system use several frameworks?',
    claim: 'Yes: with microservices, each service can have the framework that fits it best.',
  },
  {
    id: 'real-time',
    kind: 'compared',
    question: 'Which framework suits real-time applications best?',
    claim: 'Node.js and Phoenix, for WebSockets and an architecture driven by events.',
    names: ['nodejs', 'phoenix'],
    subject: { kind: 'situation', situation: 'real-time-application' },
  },
  {
    id: 'how-to-choose',
    kind: 'general',
    question: 'How do I choose?',
    claim:
      'Weigh performance, scalability, the type of project and what the team knows; business and technical needs decide.',
  },
];
