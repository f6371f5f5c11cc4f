import type { Video } from './channel.js';
import { type WebAddress, webAddress } from './web-address.js';

/**
 * The film at an address, as people copy it from YouTube, Vimeo, a PeerTube server or a folder of files; undefined when
 * it is none of these. A second to start at is left out.
 *
 * @param address Of the page of a film, of its player or of its file; only that of a file may be relative.
 */
export function videoAt(address: string): Video | undefined {
  const url = webAddress(address.trim());
  return (url && (youtube(url) ?? vimeo(url) ?? peertube(url))) ?? file(address.trim());
}

function youtube({ hostname, pathname, searchParams }: WebAddress): Video | undefined {
  const host = hostname.replace(/^(www|m|music)\./, '');
  const [, short] = (host === 'youtu.be' && /^\/([^/]+)\/?$/.exec(pathname)) || [];
  const [, inPath] =
    (/^youtube(-nocookie)?\.com$/.test(host) && /^\/(?:shorts|embed|live|v)\/([^/]+)\/?$/.exec(pathname)) || [];
  const inQuery = host === 'youtube.com' && pathname === '/watch' ? searchParams.get('v') : undefined;
  const id = short ?? inPath ?? inQuery;
  return id && /^[\w-]{11}$/.test(id) ? { provider: 'youtube', id } : undefined;
}

function vimeo({ hostname, pathname, searchParams }: WebAddress): Video | undefined {
  if (!/^(www\.|player\.)?vimeo\.com$/.test(hostname)) return undefined;
  const [, id, second] =
    /^\/(?:video\/|channels\/[^/]+\/|groups\/[^/]+\/videos\/|showcase\/\d+\/video\/)?(\d+)(?:\/([\da-f]+))?\/?$/.exec(
      pathname,
    ) ?? [];
  if (!id) return undefined;
  const hash = second ?? searchParams.get('h');
  return hash ? { provider: 'vimeo', id, hash } : { provider: 'vimeo', id };
}

/** A PeerTube server can have any name, so only ids of its own two forms are believed: a UUID, and the same shortened. */
const PEERTUBE =
  /^\/(?:w|videos\/(?:watch|embed))\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[1-9A-HJ-NP-Za-km-z]{22})\/?$/;

function peertube({ hostname, port, pathname }: WebAddress): Video | undefined {
  const [, id] = PEERTUBE.exec(pathname) ?? [];
  return id && !port ? { provider: 'peertube', host: hostname, id } : undefined;
}

/** What browsers play, by the end of its name. */
const TYPES: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  ogv: 'video/ogg',
};

function file(address: string): Video | undefined {
  const path = webAddress(address, 'https://relative.example/')?.pathname;
  const type = TYPES[path?.split('.').at(-1)?.toLowerCase() ?? ''];
  return type ? { provider: 'file', src: address, type } : undefined;
}
