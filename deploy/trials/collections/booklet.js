/*
 * From a search to a printed booklet of 20 services, in a real Chromium at the speed of somebody who does it for the first time: 180 ms a key, 2.5 s to look before
 * each click. What a search does not find is added by typing.
 *
 *   node booklet.js http://localhost:8080 state.json 'soins palliatifs à Schaerbeek'
 *
 * wants Playwright (NODE_PATH, or its folder in PLAYWRIGHT), Chromium (/usr/bin/chromium), the register of 1,782, and in state.json the session of a
 * keeper (storageState of Playwright, after a sign-in). It publishes a collection on that server and writes booklet.pdf.
 */
const fs = require('fs');
const { chromium } = require(process.env.PLAYWRIGHT || 'playwright');

const [site, state, asked] = process.argv.slice(2);
const WANTED = 20;
const MORE = ['soins à domicile', 'aide familiale', 'garde-malade', 'hôpital', 'maison médicale', 'centre de jour', 'deuil', 'transport', 'télévigilance', 'repas'];

async function run() {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, storageState: state });
  const page = await context.newPage();
  const begin = Date.now();
  let clicks = 0;
  const told = (what) => console.log(`${((Date.now() - begin) / 1000).toFixed(0)} s  ${what.replace(/\s+/g, ' ')}`);
  const look = () => page.waitForTimeout(2500);
  const click = async (control) => {
    await look();
    await control.click();
    clicks++;
  };
  const type = async (field, text) => {
    await click(field);
    await page.keyboard.press('Control+a');
    await field.pressSequentially(text, { delay: 180 });
  };

  await page.goto(`${site}/?lang=fr`);
  await type(page.locator('#box'), asked);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.locator('#answer').waitFor();
  told(await page.locator('#answer').innerText());

  await click(page.getByRole('button', { name: 'Ajouter à une sélection…' }));
  await click(page.locator('.collect-choices .new'));
  await type(page.locator('#collect-title'), `Essai ${begin % 100000}`);
  await type(page.locator('#collect-team'), 'Équipe bassin Nord');
  await click(page.getByRole('button', { name: 'Créer et ajouter' }));
  await page.locator('.collected').waitFor();
  told(await page.locator('.collected span').innerText());

  await click(page.locator('.collected a'));
  const items = page.locator('.kept-item');
  await items.first().waitFor();
  for (let number = await items.count(); number > WANTED; number--) {
    await items.last().getByRole('button', { name: /Enlever/ }).click();
    clicks++;
    await page.waitForTimeout(800);
  }
  for (let i = 0; (await items.count()) < WANTED; i++) {
    await type(page.locator('#choose-add-0'), MORE[i % MORE.length]);
    const options = page.locator('#options-add-0 .option');
    await options.first().waitFor();
    await page.waitForTimeout(800);
    await options.nth(Math.floor(i / MORE.length)).click();
    clicks++;
  }
  told(`${await items.count()} services`);
  await type(page.locator('#keep-sections-0-items-0-noteFr'), 'Appelez le matin');
  await click(page.getByRole('button', { name: 'Publier' }));
  await page.getByRole('link', { name: 'Le livret à imprimer' }).waitFor();
  told('published');
  const [booklet] = await Promise.all([context.waitForEvent('page'), click(page.getByRole('link', { name: 'Le livret à imprimer' }))]);
  await booklet.waitForLoadState();
  fs.writeFileSync('booklet.pdf', await booklet.pdf({ preferCSSPageSize: true }));
  told(`booklet of ${await booklet.locator('.service').count()} services, after ${clicks} clicks`);
  await browser.close();
}

run().catch((failure) => {
  console.error(failure);
  process.exitCode = 1;
});
