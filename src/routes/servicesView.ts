import type { ProjectTypeId } from '../catalogue/ids';

/** The project types that one service of a larger system can be. */
export const serviceTypeIds = [
  'rest-api',
  'real-time',
  'spa',
  'e-commerce',
  'cms',
  'data-driven',
  'microservices',
  'high-traffic',
] as const satisfies readonly ProjectTypeId[];
export type ServiceTypeId = (typeof serviceTypeIds)[number];

/** Chosen until somebody chooses otherwise. */
export const usualServices: readonly ServiceTypeId[] = ['rest-api', 'real-time', 'cms'];

/** Reads the chosen services; undefined when the address names none, empty when it names an empty list. */
export function readServices(
  params: URLSearchParams,
  report: (problem: string) => void,
): readonly ServiceTypeId[] | undefined {
  const text = params.get('for');
  if (text === null) return undefined;
  const names = text.split(',').filter((name) => name !== '');
  for (const name of names) {
    if (!serviceTypeIds.some((id) => id === name)) {
      report(`There is no service type called “${name}”; the others are chosen.`);
    }
  }
  return serviceTypeIds.filter((id) => names.includes(id));
}

/** The usual choice is not written. */
export function writeServices(services: readonly ServiceTypeId[] = usualServices): URLSearchParams {
  const params = new URLSearchParams();
  const text = services.join(',');
  if (text !== usualServices.join(',')) params.set('for', text);
  return params;
}
