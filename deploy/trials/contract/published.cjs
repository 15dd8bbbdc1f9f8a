// Publishes an event, a resource and a monthly sheet on a new application, and names them in the examples of a copy of its contract, so that
// there is an answer to read. Run by clients.sh: node published.cjs BASE CONTRACT INVITATION
const { readFileSync, writeFileSync } = require('node:fs');

const [base, contractFile, invitation] = process.argv.slice(2);
const contract = JSON.parse(readFileSync(contractFile, 'utf8'));
const operations = Object.values(contract.paths).flatMap((path) => Object.values(path));
const operation = (id) => operations.find((one) => one.operationId === id);
const headers = { 'Content-Type': 'application/json', Origin: base };

async function send(method, path, body, version) {
  const ifMatch = version === undefined ? {} : { 'If-Match': `"${version}"` };
  const response = await fetch(`${base}${path}`, { method, headers: { ...headers, ...ifMatch }, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${method} ${path}: ${response.status} ${text}`);
  }
  return { response, answer: text ? JSON.parse(text) : {} };
}

/** What the contract sends as an example. */
const example = (id) => Object.values(Object.values(operation(id).requestBody.content)[0].examples)[0].value;

/** Gives the examples of all operations another value where they name one that nobody made. */
function rename(from, to) {
  for (const parameter of operations.flatMap((one) => one.parameters ?? [])) {
    for (const one of Object.values(parameter.examples ?? {})) {
      one.value = one.value === from ? to : one.value;
    }
  }
}

const exampleOf = (id, name) =>
  Object.values(operation(id).parameters.find((one) => one.name === name).examples)[0].value;

async function publish(collection, added, read) {
  const { answer } = await send('POST', `/api/v1/edit/${collection}`, example(added));
  await send('POST', `/api/v1/edit/${collection}/${answer.id}/steps`, { step: 'publish' }, answer.version);
  rename(exampleOf(read, 'id'), answer.id);
}

async function publishSheet() {
  const { month } = example('beginMonthlySheet');
  const { answer } = await send('POST', '/api/v1/edit/sheets', { month });
  const shared = answer.parts.find((part) => part.part === 'shared');
  const content = { ...example('changeMonthlySheetPart'), themeFr: 'Le sommeil', themeNl: 'Slaap' };
  await send('PUT', `/api/v1/edit/sheets/${month}/parts/shared`, content, shared.version);
  const ready = (await send('GET', `/api/v1/edit/sheets/${month}`)).answer;
  await send('POST', `/api/v1/edit/sheets/${month}/steps`, { step: 'publish' }, ready.version);
  rename(exampleOf('getMonthlySheet', 'month'), month);
}

async function run() {
  const { response, answer } = await send('POST', '/api/v1/session/invitation/acceptance', {
    token: invitation,
    password: 'quatre pingouins au parc',
  });
  headers.Cookie = response.headers.get('set-cookie').split(';')[0];
  headers['X-CSRF-Token'] = answer.account.csrf;
  await publish('events', 'addEvent', 'getEvent');
  await publish('resources', 'addResource', 'getResource');
  await publishSheet();
  writeFileSync(contractFile, JSON.stringify(contract));
}

run();
