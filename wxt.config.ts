import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import type { Browser } from 'wxt/browser';
import { dataSentTo } from './lib/account/data-sent';
import { hardenedPackages, PLAIN_FORMS } from './scripts/hardened-packages';
import { lightIcons } from './scripts/light-icons';

/** Addresses of Google's that may be asked. Optional: each is asked for where the creator first needs it. */
const API_HOSTS = [
  'https://youtube.googleapis.com',
  'https://youtubeanalytics.googleapis.com',
  'https://oauth2.googleapis.com',
  // YouTube's autocomplete; no official API, so it has a consent of its own.
  'https://suggestqueries-clients6.youtube.com',
  // Gemini, with the creator's own key.
  'https://generativelanguage.googleapis.com',
];

const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "object-src 'none'",
  `connect-src 'self' ${API_HOSTS.join(' ')}`,
  "img-src 'self' https://i.ytimg.com https://i9.ytimg.com https://yt3.ggpht.com data:",
  "style-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

// Plain scripts (docs/decisions/0008). From the home page a video is reached without loading a document, so every page
// of the site gets them.
const CONTENT_SCRIPTS: Browser.runtime.ManifestV3['content_scripts'] = [
  { matches: ['https://www.youtube.com/*'], run_at: 'document_start', js: ['watch-player.js'], world: 'MAIN' },
  { matches: ['https://www.youtube.com/*'], run_at: 'document_idle', js: ['watch.js'] },
  { matches: ['https://studio.youtube.com/*'], run_at: 'document_idle', js: ['studio.js'] },
];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: 'assets/locales' },
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [16, 32, 48, 96, 128] },
  // Without a display `npm run dev` builds and watches; the browser is yours to open.
  webExt: { disabled: process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // `scripting` puts the overlay into an edit page when there is one, instead of its 80 kB into every page of Studio's.
    // `alarms` wakes the background for waiting work, `identity` opens Google's sign-in. None of them shows a warning.
    permissions: ['alarms', 'identity', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // Gives the address of a YouTube tab to the panels, so that they can follow it. Nothing is fetched from them.
    host_permissions: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
    optional_host_permissions: API_HOSTS.map((host) => `${host}/*`),
    action: { default_title: '__MSG_extShortName__' },
    // The development server reloads through a socket and inline scripts, which this policy would stop.
    ...(command === 'build' && { content_security_policy: { extension_pages: CSP } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'limelight@limelight.example',
              strict_min_version: '142.0',
              // Nothing is sent until the creator allows an address, and in Firefox with it what goes there.
              data_collection_permissions: {
                required: ['none'],
                optional: dataSentTo(API_HOSTS.map((host) => `${host}/*`)),
              },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = CONTENT_SCRIPTS;
    },
  },
  vite: () => ({
    plugins: [tailwindcss(), hardenedPackages(), lightIcons()],
    resolve: { alias: PLAIN_FORMS },
    build: {
      // light-dark() and the other CSS in use are native from these versions on.
      target: ['chrome123', 'firefox142'],
      // Each file costs a page a millisecond: small ones that several pages share go into larger ones. With more than this,
      // the panel would load what it does not show.
      rollupOptions: { output: { experimentalMinChunkSize: 1_200 } },
      // A tenth smaller than esbuild's in a watch page, where every byte is somebody else's time.
      minify: 'terser',
      terserOptions: { compress: { passes: 3, ecma: 2020 }, format: { ecma: 2020 } },
    },
  }),
});
