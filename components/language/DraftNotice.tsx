import { getTranslations } from 'next-intl/server';
import type { PhoneLine } from '../clinic';
import { PhoneLink } from '../PhoneLink';

type Props = {
  locale: string;
  /** The language to fall back on, and its own name. */
  source: { readonly code: string; readonly name: string };
  begin: string;
  phone: PhoneLine | null;
};

/** Says once, before the first question, that nobody has checked this translation, and offers the ways on. */
export async function DraftNotice({ locale, source, begin, phone }: Props) {
  const t = await getTranslations({ locale, namespace: 'language' });
  return (
    <section className="resume" data-draft-notice="">
      <h2 className="subheading">{t('draftTitle')}</h2>
      <p>{t('draftText')}</p>
      <div className="flex flex-wrap gap-x-3">
        <a href={begin} className="button">
          {t('goOn')}
        </a>
        <form method="post" action={`/${locale}/also`}>
          <input type="hidden" name="to" value={begin} />
          <input type="hidden" name="also" value={source.code} />
          <button type="submit" className="button-quiet">
            {t('showSource', { language: source.name })}
          </button>
        </form>
        <a href={`/${source.code}`} hrefLang={source.code} className="button-quiet">
          {t('useSource', { language: source.name })}
        </a>
      </div>
      <details className="why">
        <summary>{t('interpreter')}</summary>
        <p>
          {t('interpreterText')} {phone !== null && <PhoneLink line={phone} className="link" />}
        </p>
      </details>
    </section>
  );
}
