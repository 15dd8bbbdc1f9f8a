import { language } from '../words/words';
import { answered, reach } from './answered';

export interface Report {
  code: string;
  text?: string;
}

/** Says that something is wrong with a service. */
export async function report(service: string, said: Report): Promise<{ alreadyReported?: boolean }> {
  return answered(
    await reach(`services/${service}/reports?lang=${language}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(said),
    }),
  );
}
