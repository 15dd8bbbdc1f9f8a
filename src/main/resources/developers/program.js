const answer = await fetch('{origin}/api/v1/services/search', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ q: 'dettes', territory: 'commune:21015', lang: '{lang}' }),
});
const found = await answer.json();
if (!answer.ok) {
  throw new Error(`${found.type} ${found.detail}`);
}
for (const hit of found.hits) {
  console.log(hit.service.name.text, '–', hit.why.map((reason) => reason.text).join(' · '));
}
