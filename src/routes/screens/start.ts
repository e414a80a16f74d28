import { route } from '../route';

export const start = route({ screen: 'start', path: '/', parts: {}, title: () => 'Start' });
