import { readdirSync, readFileSync } from 'node:fs';
import type { Site, StandInAnswer } from '../site.ts';
import { studioDocument } from './document.ts';

const CLIENT = new URL('./client/', import.meta.url);
const FILES = new Set(readdirSync(CLIENT));
const PAGES = /^\/$|^\/video\/[\w-]{11}(?:\/|$)|^\/channel\/UC[\w-]{22}(?:\/|$)/;

/** Studio: one document for every page; what is saved there stays in the tab. */
export const studioSite: Site = {
  hosts: ['studio.youtube.com'],
  answer({ method, url }) {
    if (url.pathname === '/cspreport' || url.pathname === '/favicon.ico') return { status: 204, body: '' };
    if (method !== 'GET') return null;
    const name = /^\/standin\/(.+)$/.exec(url.pathname)?.[1];
    if (name !== undefined) return FILES.has(name) ? file(name) : null;
    return PAGES.test(url.pathname) ? studioDocument(url) : null;
  },
};

function file(name: string): StandInAnswer {
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  return { headers: { 'content-type': `${type}; charset=utf-8` }, body: readFileSync(new URL(name, CLIENT)) };
}
