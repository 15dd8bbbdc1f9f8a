import { language } from '../words/words';
import { answered, reach } from './answered';
import type { ReportAnswer, ReportRequest } from './types';

/** Says that something is wrong with a service. */
export async function report(service: string, said: ReportRequest): Promise<ReportAnswer> {
  return answered(
    await reach(`services/${service}/reports?lang=${language}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(said),
    }),
  );
}
