'use client';

import { clinicLanguage } from '@/messages/emergencyWords';

/** The page when even the frame cannot be drawn: in the clinic's languages, without anything that could fail. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <main>
          {clinicLanguage.map(({ lang, title, text }) => (
            <section key={lang} lang={lang}>
              <h1>{title}</h1>
              <p>{text}</p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
