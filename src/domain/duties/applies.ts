import type { Check, Duties } from './definition.js';
import type { Nation, Provider } from './duty.js';

/** Where a service is, and who provides its Wi-Fi. */
export interface Circumstances {
  nation: Nation;
  provider: Provider;
}

/** Whether a check applies. It does in the nations that it names, and, where it says so, with certain providers only. */
export function applies({ nations, providers }: Check, { nation, provider }: Circumstances): boolean {
  return nations.includes(nation) && (providers?.includes(provider) ?? true);
}

/** The checks that apply, in the author's order. */
export const applicable = ({ checks }: Pick<Duties, 'checks'>, where: Circumstances): Check[] =>
  checks.filter((check) => applies(check, where));
