import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { ensure, find } from '../../scripts/cms.mjs';

const MODULE = 'src/cms/drupal/library_widgets';
const ENDPOINT = 'https://results.example/v1/results';

before(() => {
  const advice = ensure();
  if (advice) throw new Error(advice);
});

const php = (...args: string[]) => execFileSync(find('php')!, args, { encoding: 'utf8' });

/** What the filter makes of a text, or nothing where it finds no widget, with the text's own HTML parser in place of Drupal's. */
function filtered(text: string, endpoint = ENDPOINT): string | undefined {
  const made = php(
    '-r',
    `require $argv[1];
     $document = new DOMDocument();
     libxml_use_internal_errors(true);
     $document->loadHTML('<meta charset="utf-8"><body>' . $argv[2] . '</body>');
     $found = Drupal\\library_widgets\\Embeds::complete($document, $argv[3]);
     $body = $document->getElementsByTagName('body')->item(0);
     echo json_encode([$found, implode('', array_map([$document, 'saveHTML'], iterator_to_array($body->childNodes)))]);`,
    '--',
    join(MODULE, 'src/Embeds.php'),
    text,
    endpoint,
  );
  const [found, html] = JSON.parse(made) as [boolean, string];
  if (!found) assert.equal(html, text, 'a text without a widget stays as it is');
  return found ? html : undefined;
}

test('An author’s box without an endpoint gets the site’s', () => {
  assert.equal(
    filtered(
      '<div class="wide library-widget" data-widget="skills-audit" data-campaign="spring"><a href="/a">Audit</a></div>',
    ),
    `<div class="wide library-widget" data-widget="skills-audit" data-campaign="spring" data-endpoint="${ENDPOINT}"><a href="/a">Audit</a></div>`,
  );
});

test('An author’s plain link to a widget’s page gets the site’s endpoint, whatever else it says', () => {
  const endpoint = encodeURIComponent(ENDPOINT);
  for (const [address, expected] of [
    ['/embed/skills-audit.html', `/embed/skills-audit.html?endpoint=${endpoint}`],
    [
      'https://a.example/x/embed/digital-quiz.html?lang=cy#top',
      `https://a.example/x/embed/digital-quiz.html?lang=cy&amp;endpoint=${endpoint}#top`,
    ],
  ] as const)
    assert.equal(filtered(`<p>Try <a href="${address}">this</a></p>`), `<p>Try <a href="${expected}">this</a></p>`);
});

test('An endpoint that an author has set stays, and a site without one adds none', () => {
  const box =
    '<div class="library-widget" data-widget="skills-audit" data-endpoint="/mine"><a href="/a">Audit</a></div>';
  const link = '<a href="/embed/skills-audit.html?endpoint=/mine">Audit</a>';
  assert.equal(filtered(box), box);
  assert.equal(filtered(link), link);
  const plain =
    '<div class="library-widget" data-widget="skills-audit"><a href="/embed/skills-audit.html">Audit</a></div>';
  assert.equal(filtered(plain, ''), plain);
});

test('Text that only looks like a widget stays as it is and brings no script', () => {
  for (const text of [
    '<p>library-widget data-widget="skills-audit"</p>',
    '<div class="library-widgets" data-widget="skills-audit">A</div>',
    '<div class="library-widget">A</div>',
    '<a href="/embed/skills-audit.html.zip">A</a>',
    '<a href="/about.html?from=/embed/skills-audit.html">A</a>',
    '<a href="http://">A</a>',
  ])
    assert.equal(filtered(text), undefined, text);
});

test('Every file of the Drupal module is PHP that can be read, and offers every widget of the library', () => {
  const files = readdirSync(MODULE, { recursive: true }).map((name) => join(MODULE, String(name)));
  const sources = files.filter((file) => /\.(php|module)$/.test(file));
  assert.ok(sources.length >= 5);
  for (const file of sources) php('-l', file);
  const tags = readdirSync('src/widgets', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const block = readFileSync(join(MODULE, 'src/Plugin/Block/LibraryWidget.php'), 'utf8');
  assert.deepEqual(
    [...block.matchAll(/^ +'([a-z]+-[a-z-]+)' => \$this->t\(/gm)].map(([, tag]) => tag),
    tags.map(({ name }) => name),
  );
});

test('The zip for Drupal holds the module and the library that it loads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drupal-'));
  try {
    execFileSync(process.execPath, ['scripts/cms-packages.mjs', 'drupal'], {
      env: { ...process.env, OUT: folder },
      stdio: 'ignore',
    });
    const listed = execFileSync('zip', ['-sf', join(folder, 'library-widgets-drupal.zip')], { encoding: 'utf8' });
    const names = listed.split('\n').map((line) => line.trim());
    for (const name of [
      'library_widgets.info.yml',
      'src/Embeds.php',
      'library/auto.js',
      'library/widgets/skills-audit.js',
    ])
      assert.ok(names.includes(`library_widgets/${name}`), name);
    assert.ok(!names.some((name) => name.endsWith('.map')));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
