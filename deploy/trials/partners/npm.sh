#!/bin/sh
# Installs the npm package of a running application, checks a page written in TypeScript against its types, and bundles it with
# esbuild and with Vite. Needs curl and Node 20 with npm.
#   deploy/trials/partners/npm.sh [BASE]      default: http://localhost:8080
set -eu
BASE=${1:-http://localhost:8080}
FOLDER=$(mktemp -d)
cd "$FOLDER"
curl -sf "$BASE/widget/repere-search.tgz" -o repere-search.tgz
echo '{"name": "site", "private": true, "type": "module"}' > package.json
npm install --silent --ignore-scripts=false ./repere-search.tgz typescript@5.9.3 esbuild@0.25.12 vite@7.1.12
cat > page.ts <<'TS'
import { define, RepereSearch, type RepereSearchAttributes } from 'repere-search';

const attributes: RepereSearchAttributes = { lang: 'nl', territory: 'commune:21015', 'partner-key': 'repere_x' };
const element = document.createElement('repere-search');
Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
element.addEventListener('repere-answer', (event) => console.log(event.detail.total.toFixed()));
define('other-search');
document.body.append(element, new RepereSearch());
TS
echo '<!DOCTYPE html><title>Site</title><script type="module" src="/page.ts"></script>' > index.html
node_modules/.bin/tsc --noEmit --strict --target es2022 --module es2022 --moduleResolution bundler --lib es2022,dom page.ts
node_modules/.bin/esbuild page.ts --bundle --format=esm --outfile=out/esm.js --log-level=warning
node_modules/.bin/esbuild page.ts --bundle --format=iife --outfile=out/iife.js --log-level=error
node_modules/.bin/vite build --logLevel warn
for file in out/esm.js out/iife.js dist/assets/*.js; do
  grep -q 'repere-search' "$file"
  echo "$file: $(wc -c < "$file") bytes"
done
echo "npm: installed, typed and bundled in $FOLDER"
