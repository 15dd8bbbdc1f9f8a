import { language } from '../words/words';
import { answered, reach } from './answered';
import type { ReportAnswer, ReportProgressAnswer, ReportReading, ReportRequest } from './types';

/** Says that something is wrong with a service. */
export function report(service: string, said: ReportRequest): Promise<ReportAnswer> {
  return send(`services/${service}/reports`, said);
}

/** What is understood of what is right instead; nothing is stored. */
export function readReported(service: string, said: ReportRequest, signal: AbortSignal): Promise<ReportReading> {
  return send(`services/${service}/reports/reading`, said, signal);
}

/** What became of a report; the code goes in the body, and stands in no address. */
export function lookUp(code: string): Promise<ReportProgressAnswer> {
  return send('reports/lookup', { code });
}

async function send<T>(path: string, body: object, signal?: AbortSignal): Promise<T> {
  return answered(
    await reach(`${path}?lang=${language}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    }),
  );
}
