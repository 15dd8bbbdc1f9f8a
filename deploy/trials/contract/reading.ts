// What a program writes that reads answers: it compiles where the client knows the fields, and nowhere else.
import { Configuration, HsdsApi, ServicesApi } from './client/index';

export async function read(basePath: string): Promise<string[]> {
  const configuration = new Configuration({ basePath });
  const answer = await new ServicesApi(configuration).searchServices({ servicesQuery: { territory: ['commune:21001'], size: 1 } });
  const told = answer.hits.map((hit): string => `${hit.service.name.text}, ${hit.organization.name.text}, because: ${hit.why[0].text}`);
  const one = await new ServicesApi(configuration).getService({ id: answer.hits[0].service.id });
  const page = await new HsdsApi(configuration).listHsdsServices({ perPage: 1 });
  return [...told, one.name.text, `${page.totalItems} services, such as ${page.contents[0].name}`];
}

read(process.argv[2]).then((told) => told.forEach((line) => console.log(`typescript: ${line}`)));
