import { useTranslations } from 'next-intl';
import { safetyNet } from '@/machines/safetyNet';

/** The signs that always need help right away: the same for everyone (protocol, section 6). */
export function SafetyNet() {
  const t = useTranslations('safetyNet');
  return (
    <ul className="list">
      {safetyNet.map((sign) => (
        <li key={sign}>{t(sign)}</li>
      ))}
    </ul>
  );
}
