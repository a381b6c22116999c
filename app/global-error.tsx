'use client';

import { lastResort } from '@/messages/lastResort';

/** The page when even the frame cannot be drawn, in every language at once. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <main id="main">
          {lastResort.map(({ lang, title, text }) => (
            <section key={lang} lang={lang} dir="auto">
              <h1>{title}</h1>
              <p>{text}</p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
