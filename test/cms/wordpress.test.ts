import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import type { Result } from '../../src/results/result.js';
import { Audit } from '../browser/audit.js';
import { world } from '../browser/browser.js';
import { Author, signedIn } from './author.js';
import { startWordPress, type WordPress } from './wordpress.js';

const LINK = 'Take the digital leadership skills audit';

const here = world();
let wordpress: WordPress;
let author: Author;

before(async () => {
  [wordpress] = await Promise.all([startWordPress(), here.opened()]);
  author = await Author.at(wordpress.origin, here.browser);
});
afterEach(here.leave);
after(() => wordpress?.stop());

/** A visitor takes the whole audit and sends it; gives what the endpoint received. */
async function takenAt(address: string, box: ReturnType<typeof here.site.mailbox>): Promise<Result> {
  const { page } = await here.visit(address);
  const audit = new Audit(page);
  await audit.takeAll();
  await audit.send();
  await page.getByText('Your results have been sent.').waitFor();
  return JSON.parse((await box.letter(1)).body) as Result;
}

function mailbox() {
  const box = here.site.mailbox();
  return { box, endpoint: here.site.origin + box.address };
}

/** The address of the library's own pages, as the plugin has it. */
const hosted = (query = '') =>
  `${wordpress.origin}/wp-content/plugins/library-widgets/library/embed/skills-audit.html${query}`;

test('An author who may not post raw HTML puts an audit into a post with the block, and a visitor’s result arrives', async () => {
  assert.equal(wordpress.php(`echo (int) user_can(get_user_by('login', 'author'), 'unfiltered_html');`), '0');
  const { box, endpoint } = mailbox();
  await author.insert('Digital leadership skills audit');
  await author.block.getByRole('link', { name: LINK }).waitFor();
  await author.set('Link text', 'Take our audit');
  await author.block.getByRole('link', { name: 'Take our audit' }).waitFor();
  await author.set('Where results are sent', endpoint);
  await author.set('Campaign', 'spring');
  const address = await author.publish();

  const sent = await takenAt(address, box);
  assert.deepEqual([sent.widget, sent.campaign, sent.scores!['overall']], ['skills-audit', 'spring', 3.04]);

  await author.page.reload();
  await author.block.getByRole('link', { name: 'Take our audit' }).waitFor();
  assert.equal(
    await author.page.getByText('unexpected or invalid content').count(),
    0,
    'the block can be edited again',
  );
});

for (const [way, content] of [
  [
    'the shortcode',
    (to: string) => `[library-widget widget="skills-audit" endpoint="${to}" campaign="spring" heading-level="3"]`,
  ],
  [
    'a box that is written by hand',
    (to: string) =>
      `<div class="library-widget" data-widget="skills-audit" data-endpoint="${to}" data-campaign="spring" data-heading-level="3"><a href="${hosted()}">${LINK}</a></div>`,
  ],
  [
    'a plain link',
    (to: string) =>
      `<p><a href="${hosted(`?endpoint=${encodeURIComponent(to)}&amp;campaign=spring&amp;heading-level=3`)}">${LINK}</a></p>`,
  ],
  [
    'the bare address of the audit’s own page',
    (to: string) => {
      const address = hosted(`?endpoint=${encodeURIComponent(to)}&amp;campaign=spring&amp;heading-level=3`);
      return `<!-- wp:embed --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`;
    },
  ],
] as const) {
  test(`With ${way} in an author’s post, a visitor takes the audit and the result arrives`, async () => {
    const { box, endpoint } = mailbox();
    const address = await author.post(content(endpoint));
    const sent = await takenAt(address, box);
    assert.equal(sent.campaign, 'spring');
    const { page } = await here.visit(address);
    await page.getByRole('heading', { level: 3, name: 'Digital leadership skills audit' }).waitFor();
    assert.equal(await page.locator('skills-audit').count(), 1);
  });
}

test('What the pages for authors say to paste works as it stands, and they name every setting', async () => {
  const [all, own] = ['README', 'wordpress'].map((name) => readFileSync(`docs/cms/${name}.md`, 'utf8')) as [
    string,
    string,
  ];
  const pieces = [...all.matchAll(/^<(?:div|a) .+$/gm), ...own.matchAll(/^ *\[library-widget .+$/gm)].map(([text]) =>
    text.replaceAll('https://www.example.gov.uk/library-widgets/', hosted().replace('embed/skills-audit.html', '')),
  );
  assert.equal(pieces.length, 3);
  for (const piece of pieces) {
    const { page } = await here.visit(await author.post(piece));
    assert.equal(await page.locator('skills-audit').getAttribute('campaign'), 'spring', piece);
  }
  const named = [...own.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`(.+?)`/g)].map(([, name]) => name),
  );
  const settings = JSON.parse(wordpress.php('echo json_encode(array_keys(library_widgets_settings()));')) as string[];
  assert.deepEqual(new Set(named), new Set(['widget', ...settings]));
});

test('A visitor without JavaScript finds a link to the audit’s own page, with what the author set', async () => {
  for (const content of [
    '[library-widget widget="skills-audit" campaign="spring"]',
    '<!-- wp:library-widgets/widget {"widget":"skills-audit","campaign":"spring"} /-->',
  ]) {
    const address = await author.post(content);
    const { page } = await here.visit(address, { raw: true, javaScriptEnabled: false });
    const link = page.getByRole('main').getByRole('link', { name: LINK });
    assert.equal(await link.getAttribute('href'), hosted('?campaign=spring'));
  }
});

test('Results go where the administrator says for the whole site, unless an author says otherwise', async () => {
  const { box, endpoint } = mailbox();
  const page = await signedIn(wordpress.origin, here.browser, 'admin', 'options-general.php?page=library-widgets');
  await page.getByRole('textbox', { name: 'Where results are sent' }).fill(endpoint);
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await page.getByText('Settings saved.').waitFor();
  await takenAt(await author.post('[library-widget widget="skills-audit"]'), box);

  const other = mailbox();
  await takenAt(await author.post(`[library-widget widget="skills-audit" endpoint="${other.endpoint}"]`), other.box);
  assert.equal(box.letters.length, 1);

  await page.getByRole('textbox', { name: 'Where results are sent' }).fill('');
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await page.getByText('Settings saved.').waitFor();
  await page.context().close();
});

test('An author who pastes the address of the audit’s own page is shown what it becomes', async () => {
  const shown = await author.embedded(hosted('?campaign=spring&onclick=hit()'));
  assert.match(shown, /^<div class="library-widget" data-widget="skills-audit" data-campaign="spring"><a href=/);
});

test('With the library’s files on another server, a visitor takes the audit from there', async () => {
  const files = `${here.site.other}/library-widgets`;
  wordpress.php(`update_option('library_widgets', ['files' => $argv[1]]);`, files);
  try {
    const address = await author.post('[library-widget widget="skills-audit"]');
    const { page, told } = await here.visit(address);
    assert.equal(
      await page.locator('skills-audit a').getAttribute('href'),
      `${files}/embed/skills-audit.html`,
      'the fallback leads there too',
    );
    assert.ok(told.requests.some((request) => request.startsWith(`${files}/auto.js`)));
    assert.deepEqual(
      told.requests.filter((request) => request.includes('plugins/library-widgets')),
      [],
    );
  } finally {
    wordpress.php(`delete_option('library_widgets');`);
  }
});

test('An author cannot open the settings of the whole site', async () => {
  const answer = await author.page.request.get(`${wordpress.origin}/wp-admin/options-general.php?page=library-widgets`);
  assert.equal(answer.status(), 403);
});

test('No script and no attribute that runs one comes through a block, a shortcode, a box or a link', async () => {
  const address = await author.post(`
    <!-- wp:library-widgets/widget {"widget":"skills-audit","onclick":"hit()","style":"color:red","endpoint":"javascript:hit()","group":"\\u0022 onload=\\u0022hit()","className":"\\u0022 onload=\\u0022hit()"} -->
    <p><a href="/x">\\u003cscript\\u003ehit()\\u003c/script\\u003e</a></p><!-- /wp:library-widgets/widget -->
    [library-widget widget="digital-quiz" onclick="hit()" style="color:red" src="javascript:hit()" campaign='"><script>hit()</script>']
    [library-widget widget='howto-channel" onload="hit()']<script>hit()</script>
    <div class="library-widget" data-widget="wifi-readiness-check" data-onclick="hit()" onclick="hit()"><a href="/x">Wi-Fi</a></div>
    <p><a href="${hosted('?onclick=hit()&amp;style=color:red&amp;id=hit')}">Audit</a></p>`);
  const { page, told } = await here.visit(address, { raw: true });
  for (const tag of ['skills-audit', 'digital-quiz', 'wifi-readiness-check'])
    await page.locator(`${tag} .widget`).first().waitFor();
  const attributes = await page
    .locator('.entry-content *')
    .evaluateAll((all) => all.flatMap((one) => [...one.attributes].map(({ name, value }) => `${name}=${value}`)));
  assert.deepEqual(
    attributes.filter((line) => /^(on|style|data-style|id=hit)|^(data-)?(src|endpoint|href)=javascript/.test(line)),
    [],
  );
  assert.deepEqual(
    told.complaints.filter((line) => line.includes('hit')),
    [],
  );
  assert.equal(await page.locator('howto-channel').count(), 0, 'a tag that is none');
});

test('A page without a widget does not load the library', async () => {
  const address = await author.post('<p>Opening hours. <a href="/about.html">About us</a></p>');
  const { page, told } = await here.visit(address, { raw: true });
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    told.requests.filter((request) => request.includes('library-widgets')),
    [],
  );
});

test('A visitor’s browser is told in the page what the widget takes first, and fetches nothing twice', async () => {
  const address = await author.post(
    '[library-widget widget="skills-audit"][/library-widget] [library-widget widget="digital-quiz" src="/quiz.json"]',
  );
  const { page, told } = await here.visit(address);
  await page.getByRole('button', { name: 'Start now' }).first().waitFor();
  const files: string[] = await page
    .locator('link[rel=modulepreload]')
    .evaluateAll((lines) => lines.map((line) => (line as HTMLLinkElement).href));
  const ofAudit = files.map((file) => file.replace(/^.*library-widgets\/library\//, ''));
  assert.ok(ofAudit.includes('widgets/skills-audit.js'));
  assert.ok(!ofAudit.includes('widgets/digital-quiz.js'), 'nothing is foretold of a widget with content of its own');
  for (const file of files) {
    assert.equal(told.requests.filter((request) => request.includes(file)).length, 1, file);
  }
});

test('On a Welsh site a visitor reads the link and the audit in Welsh, and an author the names of the settings', async () => {
  const box = here.site.mailbox();
  const address = await author.post(
    `[library-widget widget="skills-audit" endpoint="${here.site.origin}${box.address}"]`,
  );
  wordpress.php(`add_filter('sanitize_option_WPLANG', fn() => 'cy'); update_option('WPLANG', 'cy');`);
  try {
    const { page } = await here.visit(address, { raw: true, javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Gwnewch yr archwiliad sgiliau arweinyddiaeth ddigidol' }).waitFor();
    const { page: tab } = await here.visit(address);
    const audit = new Audit(tab, undefined, 'cy');
    await audit.takeAll();
    await audit.send();
    assert.equal((JSON.parse((await box.letter(1)).body) as Result).lang, 'cy');
    await author.page.goto(`${wordpress.origin}/wp-admin/post-new.php`);
    assert.match(
      await author.page.evaluate(
        'JSON.stringify(libraryWidgets.words) + wp.blocks.getBlockType("library-widgets/widget").title',
      ),
      /I ble yr anfonir canlyniadau.*Teclyn llyfrgell/,
    );
  } finally {
    wordpress.php(`delete_option('WPLANG');`);
  }
});

test('Every widget of the library can be chosen, and every word of the plugin is there in Welsh', () => {
  const tags = readdirSync('src/widgets', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const said = JSON.parse(
    wordpress.php(
      `echo json_encode([array_keys(library_widgets_catalogue()), glob(WP_PLUGIN_DIR . '/library-widgets/{,includes/}*.php', GLOB_BRACE)]);`,
    ),
  ) as [string[], string[]];
  assert.deepEqual(
    said[0],
    tags.map(({ name }) => name),
  );
  const words = said[1].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/__\( '(.+?)', 'library-widgets' \)/g)].map(([, word]) => word!),
  );
  const welsh = readFileSync('src/cms/wordpress/languages/library-widgets-cy.po', 'utf8');
  const translated = new Set([...welsh.matchAll(/^msgid "(.+)"\nmsgstr "(?!")/gm)].map(([, word]) => word!));
  assert.ok(words.length > 30);
  assert.deepEqual(
    words.filter((word) => !translated.has(word)),
    [],
  );
});

test('When the plugin is switched off, what an author wrote can still be read, and leads on', async () => {
  const address = await author.post(
    `${await author.saved({ widget: 'skills-audit', text: 'By block', link: hosted() })}
     [library-widget widget="skills-audit"]By shortcode[/library-widget]
     <div class="library-widget" data-widget="skills-audit"><a href="${hosted()}">By box</a></div>`,
  );
  wordpress.php(
    `require ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins('library-widgets/library-widgets.php');`,
  );
  const { page } = await here.visit(address, { raw: true });
  for (const name of ['By block', 'By box'])
    assert.equal(await page.getByRole('link', { name, exact: true }).getAttribute('href'), hosted());
  await page.getByText('By shortcode').waitFor();
});

test('Nothing in all this made PHP complain of the plugin', () => {
  assert.deepEqual(wordpress.complaints(), []);
});
