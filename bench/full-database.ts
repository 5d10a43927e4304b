import type { BrowserContext, Page } from '@playwright/test';
export async function fillAnswers(page: Page, from: number, to: number, bytes: number): Promise<void> {
  await page.evaluate(
    async ([first, end, size]) => {
      const opening = indexedDB.open('limelight');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const db = opening.result;
      const get = db.transaction('answers').objectStore('answers').index('kind').getAll('video');
      await new Promise((resolve) => (get.onsuccess = resolve));
      const templates = (get.result as any[]).slice(0, 50);
      for (let at = first!; at < end!; at += 1000) {
        const tx = db.transaction('answers', 'readwrite', { durability: 'relaxed' });
        const store = tx.objectStore('answers');
        for (let n = at; n < Math.min(end!, at + 1000); n++) {
          const t = templates[n % templates.length];
          const videoId = `bench${String(n).padStart(6, '0')}`;
          const value = { ...t.value, videoId, description: '' };
          const bare = JSON.stringify(value).length;
          const d = (t.value.description + '\n').repeat(30) + n;
          value.description = d.slice(d.length - (size! - bare));
          store.put({ ...t, key: `public|video|${videoId}`, value, bytes: new TextEncoder().encode(JSON.stringify(value)).length, fetchedAt: Date.now(), usedAt: Date.now() });
        }
        await new Promise((resolve, reject) => { tx.oncomplete = resolve; tx.onabort = () => reject(tx.error); });
      }
      db.close();
    },
    [from, to, bytes],
  );
}
