/** What the script of "Get the code" says, by the language of the page. */
export const words = {
  en: {
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'Your browser lets no page copy. The text is selected: copy it with the keys for that.',
    failed: 'The list of widgets cannot be read. Is the library built?',
    none: 'The preview cannot show this. It may only read files of this site; or the file has a mistake, which the console names.',
    problem: {
      address: 'Enter a whole address that begins with https:// or http://',
      word: 'Enter a short word: letters, digits, full stops and hyphens',
    },
    themes: {
      default: 'The widget’s own',
      'govuk-like': 'Near to GOV.UK (not endorsed)',
      'nhs-like': 'Near to the NHS (not endorsed)',
      'high-contrast': 'High contrast',
    },
    pieces: {
      site: 'once for the site, or in the page’s head',
      page: 'in the page',
      address: 'the address',
      install: 'install',
      script: 'in your script',
      policy: 'lines for your Content Security Policy',
    },
    about: {
      link: 'Every editor keeps a link. The script turns it into the widget; without the script it leads to the widget’s own page. Integrity on this script would not cover what it fetches; the tag has one file that it covers whole.',
      div: 'For editors that strip tags they do not know and keep a box with data attributes.',
      element:
        'The widget whole, in one file. Integrity covers all that runs: a file that differs by one byte is refused, so the page keeps to this version.',
      frame:
        'The widget’s own page in a frame. The script gives the frame its height. Browsers may keep answers for this website apart, or not at all. The theme does not reach into the frame.',
      oembed:
        'For systems that make a frame of a bare address, where the library’s host answers oEmbed. Paste it on a line of its own. The theme does not reach into the frame.',
      npm: 'For sites that are built. The exact version is kept until you change it.',
    },
    notices: {
      privacyEn: 'privacy notice in English',
      privacyCy: 'privacy notice in Welsh (draft: no translator has checked it)',
      accessibilityEn: 'paragraph for your accessibility statement, in English',
      accessibilityCy: 'paragraph for your accessibility statement, in Welsh (draft: no translator has checked it)',
    },
  },
  cy: {
    copy: 'Copïo',
    copied: 'Copïwyd.',
    selected: 'Nid yw eich porwr yn gadael i dudalen gopïo. Mae’r testun wedi’i ddewis: copïwch ef â’r bysellau.',
    failed: 'Ni ellir darllen y rhestr o declynnau. A yw’r llyfrgell wedi’i hadeiladu?',
    none: 'Ni all y rhagolwg ddangos hyn. Dim ond ffeiliau o’r wefan hon y gall eu darllen; neu mae gwall yn y ffeil, ac mae’r consol yn ei enwi.',
    problem: {
      address: 'Rhowch gyfeiriad cyfan sy’n dechrau â https:// neu http://',
      word: 'Rhowch air byr: llythrennau, digidau, atalnodau llawn a chysylltnodau',
    },
    themes: {
      default: 'Un y teclyn ei hun',
      'govuk-like': 'Tebyg i GOV.UK (heb ei gymeradwyo)',
      'nhs-like': 'Tebyg i’r GIG (heb ei gymeradwyo)',
      'high-contrast': 'Cyferbyniad uchel',
    },
    pieces: {
      site: 'unwaith i’r wefan, neu ym mhen y dudalen',
      page: 'yn y dudalen',
      address: 'y cyfeiriad',
      install: 'gosod',
      script: 'yn eich sgript',
      policy: 'llinellau i’ch Content Security Policy',
    },
    about: {
      link: 'Mae pob golygydd yn cadw dolen. Mae’r sgript yn ei throi’n declyn; heb y sgript mae’n arwain at dudalen y teclyn ei hun. Ni fyddai integrity ar y sgript hon yn cynnwys yr hyn y mae’n ei nôl; mae gan y tag un ffeil y mae’n ei chynnwys i gyd.',
      div: 'I olygyddion sy’n tynnu tagiau nad ydynt yn eu hadnabod ac yn cadw blwch â phriodoleddau data.',
      element:
        'Y teclyn cyfan, mewn un ffeil. Mae integrity yn cynnwys popeth sy’n rhedeg: gwrthodir ffeil sy’n wahanol o un beit, felly mae’r dudalen yn cadw at y fersiwn hon.',
      frame:
        'Tudalen y teclyn ei hun mewn ffrâm. Mae’r sgript yn rhoi ei huchder i’r ffrâm. Gall porwyr gadw atebion ar wahân ar gyfer y wefan hon, neu beidio â’u cadw. Nid yw’r thema’n cyrraedd y ffrâm.',
      oembed:
        'I systemau sy’n gwneud ffrâm o gyfeiriad moel, lle mae gwesteiwr y llyfrgell yn ateb oEmbed. Gludwch ef ar linell ei hun. Nid yw’r thema’n cyrraedd y ffrâm.',
      npm: 'I wefannau sy’n cael eu hadeiladu. Cedwir yr union fersiwn nes i chi ei newid.',
    },
    notices: {
      privacyEn: 'hysbysiad preifatrwydd yn Saesneg',
      privacyCy: 'hysbysiad preifatrwydd yn Gymraeg (drafft: nid yw cyfieithydd wedi’i wirio)',
      accessibilityEn: 'paragraff i’ch datganiad hygyrchedd, yn Saesneg',
      accessibilityCy: 'paragraff i’ch datganiad hygyrchedd, yn Gymraeg (drafft: nid yw cyfieithydd wedi’i wirio)',
    },
  },
};
