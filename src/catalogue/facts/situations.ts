import type { Situation } from '../catalogue';

/** Ready-made starts: each stands for one project type with its suggested importances. */
export const situations: readonly Situation[] = [
  {
    id: 'startup-mvp',
    name: 'Startup MVP',
    summary: 'A first version that has to be in front of users soon.',
    projectTypes: ['startup-mvp'],
  },
  {
    id: 'enterprise-system',
    name: 'Enterprise-grade system',
    summary: 'A large system that must stay secure and be maintained for years.',
    projectTypes: ['enterprise'],
  },
  {
    id: 'high-traffic-application',
    name: 'High-traffic application',
    summary: 'A service that answers very many requests and keeps growing.',
    projectTypes: ['high-traffic'],
  },
  {
    id: 'real-time-application',
    name: 'Real-time application',
    summary: 'Chat, games or live data over connections that stay open.',
    projectTypes: ['real-time'],
  },
];
