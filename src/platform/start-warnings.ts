import type { Config } from './config.js';

/** What a real network should have set and has not, in words for whoever starts it. */
export function startWarnings(config: Config, hasOperator: boolean): readonly string[] {
  if (!config.isProduction) return [];
  const warnings: string[] = [];
  if (!hasOperator)
    warnings.push(
      'no operator exists: invite the first, with the settings of this start: entracte operator create --email you@network.example',
    );
  if (config.publicUrl === null)
    warnings.push('PUBLIC_URL is not set: QR codes and links carry an address of the local network');
  if (config.contact === null)
    warnings.push('CONTACT is not set: the public page of a screen does not say where to write');
  return warnings;
}
