// Calls every operation of a running application by a TypeScript client that openapi-generator made of its contract, with each example, and
// compares what the client understood with what was answered. Run by clients.sh: node client-trial.cjs CLIENT BASE CONTRACT CALLS
const { readFileSync } = require('node:fs');

const [client, base, contractFile, callsFile] = process.argv.slice(2);
const generated = require(client);
const contract = JSON.parse(readFileSync(contractFile, 'utf8'));

/** Where examples name a link, a code, a password or a report that nobody made, and the operators no token. */
const OF_LINKS = ['admin', 'confirmation', 'mail-refusals', 'reports', 'session'];

const operations = Object.values(contract.paths).flatMap((path) => Object.values(path));
const lost = new Set();
const failed = [];
const called = new Set();
const refused = new Set();
let answers = 0;
let values = 0;
let answered;

const configuration = new generated.Configuration({
  basePath: base,
  fetchApi: async (url, init) => {
    const response = await fetch(url, init);
    answered = response.clone().text();
    return response;
  },
});

const methods = {};
for (const api of Object.values(generated)) {
  if (typeof api === 'function' && api.prototype instanceof generated.BaseAPI) {
    for (const name of Object.getOwnPropertyNames(api.prototype)) {
      methods[name] = (parameters) => new api(configuration)[name](parameters);
    }
  }
}

const camel = (name) => name.replace(/[_-](.)/g, (_, letter) => letter.toUpperCase());
const named = (schema) => schema?.$ref?.split('/').pop();

/** A client wants days and times as dates. */
function given(schema, value) {
  const described = contract.components.schemas[named(schema)] ?? schema;
  return /^date/.test(described?.format ?? '') && typeof value === 'string' ? new Date(value) : value;
}

/** Times become dates, which know no more than milliseconds. */
function isSame(one, other) {
  if (one === null) {
    return other === null || other === undefined;
  }
  return one === other || (typeof one === 'string' && typeof other === 'string' && /^\d{4}-\d\d-\d\dT/.test(one) && new Date(one).getTime() === new Date(other).getTime());
}

function compare(operation, where, raw, read) {
  if (raw && read && typeof raw === 'object' && typeof read === 'object') {
    const list = Array.isArray(raw);
    for (const [key, value] of Object.entries(raw)) {
      compare(operation, `${where}/${list ? '*' : key}`, value, read[key]);
    }
  } else if (isSame(raw, read)) {
    values++;
  } else {
    lost.add(`${operation} ${where}${read === undefined ? '' : `: ${JSON.stringify(raw)} became ${JSON.stringify(read)}`}`);
  }
}

async function call(operation, example, asked) {
  const id = operation.operationId;
  const parameters = {};
  for (const parameter of operation.parameters ?? []) {
    const text = asked?.[parameter.name];
    const value = asked ? text && (parameter.schema.type === 'array' ? text.split(',') : text) : parameter.examples?.[example]?.value;
    if (value !== undefined) {
      parameters[camel(parameter.name)] = given(parameter.schema, value);
    }
  }
  for (const body of Object.values(operation.requestBody?.content ?? {})) {
    const value = body.examples?.[example]?.value;
    if (value !== undefined) {
      const name = named(body.schema);
      parameters[name ? name[0].toLowerCase() + name.slice(1) : 'body'] = name ? generated[`${name}FromJSON`](value) : value;
    }
  }
  try {
    const result = await methods[id](parameters);
    called.add(id);
    answers++;
    const type = Object.entries(operation.responses).find(([status]) => status[0] === '2')[1].content ?? {};
    const name = named(Object.values(type)[0]?.schema);
    if (name) {
      compare(id, '', JSON.parse(await answered), JSON.parse(JSON.stringify(generated[`${name}ToJSON`](result))));
    }
  } catch (error) {
    const status = error.response?.status;
    if (status === 401 || status === 403 || ((status === 404 || status === 429) && OF_LINKS.includes(operation.tags[0]))) {
      refused.add(id);
    } else {
      failed.push(`${id} (${asked ? JSON.stringify(asked) : example}): ${error}${status ? ` ${status} ${await answered}` : ''}`);
    }
  }
}

/** The last part of a line, as in a query. */
const query = (text) => Object.fromEntries(text.split('&').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));

async function run() {
  const unknown = operations.map((one) => one.operationId).filter((id) => !methods[id]);
  for (const operation of operations.filter((one) => methods[one.operationId])) {
    const described = [...(operation.parameters ?? []), ...Object.values(operation.requestBody?.content ?? {})];
    const names = described.length ? new Set(described.flatMap((one) => Object.keys(one.examples ?? {}))) : ['as it is'];
    for (const example of names) {
      await call(operation, example);
    }
  }
  for (const line of readFileSync(callsFile, 'utf8').split('\n').filter((one) => one && !one.startsWith('#'))) {
    const [id, text] = line.split(' | ');
    await call(operations.find((one) => one.operationId === id), '', query(text));
  }
  const others = [...refused].filter((id) => !called.has(id));
  console.log(
    `typescript: ${called.size} operations answered, ${answers} answers, ${values} values read; ${others.length} operations want an account or a link; lost: ${lost.size}; failed: ${failed.length}`,
  );
  console.log(`  want an account or a link: ${others.sort().join(' ')}`);
  unknown.forEach((id) => console.log(`  no method: ${id}`));
  lost.forEach((field) => console.log(`  lost: ${field}`));
  failed.forEach((one) => console.log(`  failed: ${one}`));
  process.exitCode = lost.size || failed.length || unknown.length ? 1 : 0;
}

run();
