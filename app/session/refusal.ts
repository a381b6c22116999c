import 'server-only';
import { getTranslations } from 'next-intl/server';
import { builtFiles } from '@/app/build';
import { offeredLocales } from '@/app/clinic/languages';
import { clinic } from '@/app/clinic/settings';
import { locales, type Locale } from '@/messages/locales';

/** What a form can be refused for, by status, and the words for it. */
const words = {
  400: ['unreadableTitle', 'unreadable'],
  403: ['elsewhereTitle', 'elsewhere'],
  405: ['onlyFormsTitle', 'onlyForms'],
  413: ['tooLargeTitle', 'tooLarge'],
  415: ['unreadableTitle', 'unreadable'],
  429: ['tooManyTitle', 'tooMany'],
} as const;

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/**
 * A short page that says why a form was not taken and how to go on. It is made without the framework,
 * which cannot give a page such a status, and repeats nothing of what was sent.
 */
export async function refusal(
  status: keyof typeof words,
  locale: Locale,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const t = await getTranslations({ locale, namespace: 'notices' });
  const [title, text] = words[status];
  const styles = builtFiles()
    .filter((file) => file.endsWith('.css'))
    .map((file) => `<link rel="stylesheet" href="${html(file)}">`);
  const languages = offeredLocales.map(
    (code) =>
      `<li><a class="link" href="/${code}" lang="${code}" hreflang="${code}">${html(locales[code].name)}</a></li>`,
  );
  const page = `<!DOCTYPE html>
<html lang="${locale}" dir="${locales[locale].dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${html(`${t(title)} – ${clinic.name}`)}</title>
${styles.join('')}</head>
<body><div class="page"><main id="main">
<h1 class="heading">${html(t(title))}</h1>
<p class="lead">${html(t(text))}</p>
<p class="error-summary">${html(t('lastResort'))}</p>
<div class="flex flex-wrap gap-3"><a class="button" href="/${locale}/review">${html(t('goOn'))}</a>
<a class="button-quiet" href="/${locale}">${html(t('toStart'))}</a></div>
<ul class="flex flex-wrap gap-x-6">${languages.join('')}</ul>
</main></div></body></html>
`;
  return new Response(page, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}
