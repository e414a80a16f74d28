import type { Origin, ProjectType } from '../catalogue';

const article: Origin = { from: 'article' };

function documentation(title: string, url: string): Origin {
  return { from: 'documentation', source: { title, url } };
}

const aspnetOverview = documentation(
  'Microsoft Learn: ASP.NET Core, overview',
  'https://learn.microsoft.com/aspnet/core/overview',
);
const djangoOverview = documentation(
  'djangoproject.com: Django overview',
  'https://www.djangoproject.com/start/overview/',
);
const flaskJson = documentation(
  'Flask documentation: quickstart, APIs with JSON',
  'https://flask.palletsprojects.com/en/stable/quickstart/#apis-with-json',
);
const laravelApi = documentation(
  'Laravel 13.x documentation: Installation, Laravel the API backend',
  'https://laravel.com/docs/13.x/installation#laravel-the-api-backend',
);
const phoenixJson = documentation(
  'Phoenix documentation: JSON and APIs',
  'https://hexdocs.pm/phoenix/json_and_apis.html',
);
const railsActionCable = documentation(
  'Rails guides: Action Cable overview',
  'https://guides.rubyonrails.org/action_cable_overview.html',
);
const railsApi = documentation(
  'Rails guides: Using Rails for API-only applications',
  'https://guides.rubyonrails.org/api_app.html',
);
const railsReadme = documentation(
  'rails/rails: README.md',
  'https://github.com/rails/rails/blob/main/README.md',
);
const springImages = documentation(
  'Spring Boot reference: packaging/container-images/cloud-native-buildpacks',
  'https://docs.spring.io/spring-boot/reference/packaging/container-images/cloud-native-buildpacks.html',
);
const whySpring = documentation('spring.io: Why Spring', 'https://spring.io/why-spring');

/** What can be built, with suggested importances and the frameworks called a good choice for it, by whom. */
export const projectTypes: readonly ProjectType[] = [
  {
    id: 'startup-mvp',
    name: 'Startup or MVP',
    importances: { performance: 3, scalability: 4, community: 7, ease: 9, security: 5, flexibility: 5 },
    why: 'Shipping soon and finding help count most; heavy load can wait.',
    fits: [
      { framework: 'rails', origin: article },
      { framework: 'nodejs', origin: article },
    ],
  },
  {
    id: 'enterprise',
    name: 'Enterprise system',
    importances: { performance: 6, scalability: 8, community: 7, ease: 4, security: 9, flexibility: 5 },
    why: 'Protections, room to grow and years of support count for more than a quick start.',
    fits: [
      { framework: 'aspnet-core', origin: article },
      { framework: 'spring-boot', origin: article },
      { framework: 'django', origin: article },
    ],
  },
  {
    id: 'high-traffic',
    name: 'High-traffic application',
    service: 'possible',
    importances: { performance: 9, scalability: 10, community: 4, ease: 3, security: 6, flexibility: 4 },
    why: 'Requests per machine and room to grow set the running costs.',
    fits: [{ framework: 'phoenix', origin: article }],
  },
  {
    id: 'real-time',
    name: 'Real-time application',
    service: 'usual',
    importances: { performance: 8, scalability: 9, community: 5, ease: 4, security: 5, flexibility: 4 },
    why: 'Many connections stay open at once and every message should arrive quickly.',
    fits: [
      { framework: 'nodejs', origin: article },
      { framework: 'express', origin: article },
      { framework: 'phoenix', origin: article },
      { framework: 'aspnet-core', origin: aspnetOverview },
      { framework: 'rails', origin: railsActionCable },
    ],
  },
  {
    id: 'rest-api',
    name: 'REST API',
    service: 'usual',
    importances: { performance: 7, scalability: 6, community: 6, ease: 6, security: 6, flexibility: 6 },
    why: 'A balanced start, with slightly more for requests per second.',
    fits: [
      { framework: 'nodejs', origin: article },
      { framework: 'express', origin: article },
      { framework: 'koa', origin: article },
      { framework: 'flask', origin: flaskJson },
      { framework: 'rails', origin: railsApi },
      { framework: 'phoenix', origin: phoenixJson },
      { framework: 'aspnet-core', origin: aspnetOverview },
      { framework: 'laravel', origin: laravelApi },
    ],
  },
  {
    id: 'spa',
    name: 'Back end of a single-page application',
    service: 'possible',
    importances: { performance: 6, scalability: 5, community: 7, ease: 6, security: 5, flexibility: 6 },
    why: 'The page carries the interface, so one language on both sides and many packages help.',
    fits: [
      { framework: 'nodejs', origin: article },
      { framework: 'express', origin: article },
      { framework: 'koa', origin: article },
      { framework: 'laravel', origin: laravelApi },
    ],
  },
  {
    id: 'e-commerce',
    name: 'E-commerce',
    service: 'possible',
    importances: { performance: 4, scalability: 6, community: 7, ease: 6, security: 9, flexibility: 5 },
    why: 'Payments and personal data put protections first.',
    fits: [
      { framework: 'rails', origin: article },
      { framework: 'laravel', origin: article },
    ],
  },
  {
    id: 'saas',
    name: 'Software as a service',
    importances: { performance: 5, scalability: 7, community: 7, ease: 7, security: 8, flexibility: 5 },
    why: 'Accounts and billing need protection, and customers arrive steadily.',
    fits: [{ framework: 'laravel', origin: article }],
  },
  {
    id: 'cms',
    name: 'Content management',
    service: 'usual',
    importances: { performance: 3, scalability: 4, community: 8, ease: 8, security: 7, flexibility: 5 },
    why: 'Editors need forms, roles and an admin interface, and plugins save work.',
    fits: [
      { framework: 'laravel', origin: article },
      { framework: 'django', origin: djangoOverview },
    ],
  },
  {
    id: 'social',
    name: 'Social network',
    importances: { performance: 6, scalability: 8, community: 7, ease: 7, security: 7, flexibility: 5 },
    why: 'Users can arrive fast, and features change as quickly.',
    fits: [
      { framework: 'rails', origin: article },
      { framework: 'django', origin: djangoOverview },
    ],
  },
  {
    id: 'microservices',
    name: 'Microservices',
    service: 'possible',
    importances: { performance: 7, scalability: 7, community: 5, ease: 6, security: 5, flexibility: 8 },
    why: 'Small services, each free to choose its own parts.',
    fits: [
      { framework: 'flask', origin: article },
      { framework: 'spring-boot', origin: whySpring },
    ],
  },
  {
    id: 'prototype',
    name: 'Prototype or experiment',
    importances: { performance: 2, scalability: 1, community: 6, ease: 10, security: 2, flexibility: 7 },
    why: 'Whatever runs soonest; load and protections come later, if at all.',
    fits: [{ framework: 'flask', origin: article }],
  },
  {
    id: 'data-driven',
    name: 'Data-driven application',
    service: 'possible',
    importances: { performance: 4, scalability: 5, community: 7, ease: 7, security: 8, flexibility: 5 },
    why: 'Models, queries and an admin interface over valuable data.',
    fits: [
      { framework: 'django', origin: article },
      { framework: 'rails', origin: railsReadme },
    ],
  },
  {
    id: 'cloud',
    name: 'Cloud-native application',
    importances: { performance: 7, scalability: 9, community: 6, ease: 5, security: 8, flexibility: 5 },
    why: 'Containers, health checks and more machines on demand.',
    fits: [
      { framework: 'aspnet-core', origin: article },
      { framework: 'spring-boot', origin: springImages },
    ],
  },
  {
    id: 'distributed',
    name: 'Distributed system',
    importances: { performance: 7, scalability: 10, community: 4, ease: 3, security: 5, flexibility: 5 },
    why: 'Machines exchange messages and carry on when one of them fails.',
    fits: [{ framework: 'phoenix', origin: article }],
  },
];
