/**
 * Words for an organisation's own pages. What they say is kept, and where, is in docs/EMBEDDING.md; what was tested, in
 * docs/testing.md. What only the organisation knows stands in square brackets.
 */
const texts = {
  en: {
    kept: {
      local: (site) =>
        `What you enter is kept in your browser, on this device, for ${site}, until you clear it. So is your last result.`,
      session: (site) =>
        `What you enter is kept in your browser, in this tab, for ${site}, until you clear it or close the tab.`,
      none: () => 'What you enter is kept only for as long as the page is open.',
      shared: (site) =>
        `What you enter is kept in your browser, in this tab, for ${site}. It is wiped after 10 minutes without a touch, when you clear it and when you close the tab.`,
    },
    thisSite: 'this website',
    sent: (where) =>
      `Nothing you enter is sent until you choose to send it. It then goes to ${where}. If it cannot be sent, it waits in the same place and is tried again until it has arrived or you remove it.`,
    notSent: 'Nothing you enter is sent to anybody. You can download or print your results.',
    holds: (campaign) =>
      `What you send holds what you entered, your scores, the language, when you began and finished, and a number made by chance for this one result${campaign && `, and the label “${campaign}”`}. It says who you are only if you write that yourself.`,
    noTracking: (host) =>
      `The widget sets no cookies, counts no visitors and loads nothing from others until you ask for it. ${host}, from which its files come, sees the address of your device, as every website does.`,
    fill: '[Who is responsible, why and on what lawful basis, who reads the results, how long they are kept, how to have one erased, and how to reach your data protection officer.]',
    fillUnsent: '[Who is responsible for this page, and how to reach your data protection officer.]',
    accessibility: (title, version) =>
      `“${title}” on this page is a widget of library-widgets ${version}. Its makers aim at WCAG 2.2, level AA. They test it with axe, by keyboard, at 320 pixels, at 400% zoom and in forced colours. They have not tested it with a screen reader, on an iPhone or iPad, on Android or on Windows, and nobody independent has audited it.`,
    fillTested:
      '[What you have tested it with on your own page, and when. What does not work. How to tell you of a problem, or ask for another form.]',
  },
  cy: {
    kept: {
      local: (site) =>
        `Cedwir yr hyn a rowch yn eich porwr, ar y ddyfais hon, ar gyfer ${site}, nes i chi ei glirio. Felly hefyd eich canlyniad olaf.`,
      session: (site) =>
        `Cedwir yr hyn a rowch yn eich porwr, yn y tab hwn, ar gyfer ${site}, nes i chi ei glirio neu gau’r tab.`,
      none: () => 'Cedwir yr hyn a rowch dim ond tra bo’r dudalen ar agor.',
      shared: (site) =>
        `Cedwir yr hyn a rowch yn eich porwr, yn y tab hwn, ar gyfer ${site}. Caiff ei ddileu ar ôl 10 munud heb gyffyrddiad, pan fyddwch yn ei glirio a phan fyddwch yn cau’r tab.`,
    },
    thisSite: 'y wefan hon',
    sent: (where) =>
      `Ni chaiff dim a rowch ei anfon nes i chi ddewis ei anfon. Yna mae’n mynd at ${where}. Os na ellir ei anfon, mae’n aros yn yr un lle a rhoddir cynnig arall arni nes iddo gyrraedd neu nes i chi ei dynnu.`,
    notSent: 'Ni chaiff dim a rowch ei anfon at neb. Gallwch lawrlwytho neu argraffu eich canlyniadau.',
    holds: (campaign) =>
      `Mae’r hyn a anfonwch yn cynnwys yr hyn a roesoch, eich sgorau, yr iaith, pryd y dechreuoch a gorffen, a rhif a wnaed ar hap ar gyfer yr un canlyniad hwn${campaign && `, a’r label “${campaign}”`}. Dim ond os ysgrifennwch hynny eich hun y mae’n dweud pwy ydych chi.`,
    noTracking: (host) =>
      `Nid yw’r teclyn yn gosod cwcis, yn cyfrif ymwelwyr nac yn llwytho dim gan eraill nes i chi ofyn amdano. Mae ${host}, lle daw ei ffeiliau, yn gweld cyfeiriad eich dyfais, fel pob gwefan.`,
    fill: '[Pwy sy’n gyfrifol, pam ac ar ba sail gyfreithlon, pwy sy’n darllen y canlyniadau, am ba hyd y’u cedwir, sut i gael dileu un, a sut i gyrraedd eich swyddog diogelu data.]',
    fillUnsent: '[Pwy sy’n gyfrifol am y dudalen hon, a sut i gyrraedd eich swyddog diogelu data.]',
    accessibility: (title, version) =>
      `Teclyn o library-widgets ${version} yw “${title}” ar y dudalen hon. Nod ei wneuthurwyr yw WCAG 2.2, lefel AA. Maent yn ei brofi ag axe, â bysellfwrdd, ar 320 picsel, ar chwyddiad o 400% ac mewn lliwiau gorfodol. Nid ydynt wedi’i brofi â darllenydd sgrin, ar iPhone nac iPad, ar Android nac ar Windows, ac nid oes neb annibynnol wedi’i archwilio.`,
    fillTested:
      '[Â beth yr ydych wedi’i brofi ar eich tudalen eich hun, a phryd. Beth nad yw’n gweithio. Sut i ddweud wrthych am broblem, neu ofyn am ffurf arall.]',
  },
};

/** What a privacy notice says of the widget as chosen. */
export function privacy({ title, attributes, storage, library, way }, lang) {
  const { kept, thisSite, sent, notSent, holds, noTracking, fill, fillUnsent } = texts[lang];
  const { endpoint, campaign = '' } = Object.fromEntries(attributes);
  const host = new URL(library).host;
  const site = ['frame', 'oembed'].includes(way) ? host : thisSite;
  return [
    title,
    kept[storage](site),
    ...(endpoint ? [sent(new URL(endpoint).host), holds(campaign)] : [notSent]),
    noTracking(way === 'npm' ? thisSite : host),
    endpoint ? fill : fillUnsent,
  ].join('\n\n');
}

/** What an accessibility statement says of it. */
export function accessibility({ title }, version, lang) {
  const { accessibility: said, fillTested } = texts[lang];
  return [said(title, version), fillTested].join('\n\n');
}
