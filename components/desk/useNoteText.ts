'use client';

import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { Because } from '@/machines/because';
import type { Call } from '@/machines/desk/call';
import { noteOf, type NoteAnswer } from '@/machines/desk/note';
import { protocol } from '@/machines/protocol';
import type { QuestionId } from '@/machines/questions';
import type { Replay } from '@/machines/replay';
import { useClinic } from '../clinic';
import { useAnswerWords } from '../review/answerWords';
import { useQuestionWords } from '../words';
import type { DeskLanguage } from './caller';

/** The note of a call as plain text, in the language of staff. */
export function useNoteText(call: Call, played: Replay, languages: readonly DeskLanguage[]): string {
  const t = useTranslations('desk.note');
  const desk = useTranslations('desk');
  const short = useTranslations('short');
  const flags = useTranslations('flags');
  const words = useQuestionWords();
  const answerWords = useAnswerWords();
  const format = useFormatter();
  const locale = useLocale();
  const clinic = useClinic();
  const note = noteOf(call, played);
  const { details } = call;

  const time = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'medium' });
  const languageName = (code: string) =>
    languages.find((one) => one.code === code)?.name ?? desk('opening.otherLanguage');
  /** Read from right to left, a number's groups would change places: a mark keeps them, in any record system. */
  const isRtl = languages.find(({ code }) => code === locale)?.dir === 'rtl';
  const leftToRight = (text: string) => (isRtl ? `\u200E${text}` : text);
  const minutes = (to: string) =>
    Math.max(1, Math.round((Date.parse(to) - Date.parse(call.startedAt)) / 60_000));
  const options = (id: QuestionId, picked: readonly string[]) =>
    picked.map((option) => words.option(id, option)).join('; ');

  const because = ({ question, options: picked }: Because) => {
    const said =
      picked.length > 0
        ? options(question, picked)
        : answerWords(question, played.answers[question] ?? []).join('; ');
    return `${short(question)}: ${said}`;
  };
  const line = ({ question, answer, notChosen, volunteered, onCode }: NoteAnswer, standing: string) => {
    const marks = [volunteered && t('volunteered'), onCode && t('fromCode')].filter((mark) => mark !== false);
    const said =
      standing === 'negative' && notChosen.length > 0
        ? t('noToAll', { options: options(question, notChosen) })
        : answerWords(question, answer).join('; ');
    const also =
      standing === 'positive' && notChosen.length > 0
        ? ` | ${t('notChosen', { options: options(question, notChosen) })}`
        : '';
    return `- ${short(question)}: ${said}${also}${marks.length > 0 ? ` [${marks.join(', ')}]` : ''}`;
  };
  const section = (title: string, lines: readonly string[]) => [
    '',
    title,
    ...(lines.length > 0 ? lines : [`- ${t('none')}`]),
  ];
  const tierWords = `${t(`tiers.${note.tier}`)}${note.mode === null ? '' : ` (${t(`modes.${note.mode}`)})`}`;

  const head = [
    t('title', { clinic: clinic.name }),
    t('selfReported'),
    ...(call.drill === null ? [] : [t('practice')]),
    t('started', { at: time(call.startedAt) }),
    t('ended', { at: call.endedAt === null ? t('open') : time(call.endedAt) }),
    ...(call.endedAt === null ? [] : [t('length', { minutes: minutes(call.endedAt) })]),
    t('callBack', { number: details.callBack === '' ? t('unknown') : leftToRight(details.callBack) }),
    t('place', { place: details.place || t('unknown') }),
    t('caller', {
      caller: details.caller === null ? t('unknown') : desk(`opening.callers.${details.caller}`),
    }),
    t('language', { staff: languageName(locale), caller: languageName(details.language) }),
    t('interpreter', {
      interpreter:
        details.interpreter === null ? t('unknown') : desk(`opening.interpreters.${details.interpreter}`),
    }),
    t('consent', {
      consent: details.consent === null ? t('unknown') : t(details.consent === 'given' ? 'yes' : 'no'),
    }),
    t('answeredBy', {
      who: call.fromCode === null ? t('onPhone') : t('onCode', { at: time(call.fromCode.at) }),
    }),
    t('version', { version: leftToRight(protocol.version) }),
  ];
  const end =
    call.disposition === null
      ? [t('noDisposition')]
      : [
          t('disposition', { disposition: desk(`dispositions.${call.disposition}`) }),
          ...(call.endReason === null
            ? []
            : [t('endReason', { reason: desk(`endReasons.${call.endReason}`) })]),
          ...(note.isBelowAnswers ? [t('below')] : []),
        ];
  const urgency = [
    t(note.isUrgencyKnown ? 'urgency' : 'urgencyOpen', { tier: tierWords }),
    ...(call.emergencyNow ? [t('staffEmergency')] : []),
    ...note.reasons.map(({ rule, because: reasons }) =>
      t('reason', {
        rule,
        because: rule === 'answerTakenBack' ? t('takenBackRule') : reasons.map(because).join(' + '),
      }),
    ),
    ...(note.reasons.length === 0 ? [t('noRule')] : []),
    ...call.alarms.map(({ tier, shownAt, toldAt, helpCalledAt }) =>
      t('alarm', {
        tier: t(`tiers.${tier}`),
        shown: time(shownAt),
        told: toldAt === null ? t('never') : time(toldAt),
        called: helpCalledAt === null ? t('never') : time(helpCalledAt),
      }),
    ),
  ];
  const care = [
    ...(call.handedOverAt === null ? [] : [t('handedOver', { at: time(call.handedOverAt) })]),
    call.adviceReadAt === null ? t('adviceNotRead') : t('adviceRead', { at: time(call.adviceReadAt) }),
  ];
  const { positive, negative, unsure } = note.answers;
  return [
    ...head,
    '',
    ...end,
    ...urgency,
    ...care,
    ...section(
      t('positives'),
      positive.map((one) => line(one, 'positive')),
    ),
    ...section(
      t('unsure'),
      unsure.map((one) => line(one, 'unsure')),
    ),
    ...section(
      t('negatives'),
      negative.map((one) => line(one, 'negative')),
    ),
    ...(note.takenBack.length === 0
      ? []
      : section(
          t('takenBack'),
          note.takenBack.map(({ question, before, at }) =>
            t('takenBackLine', {
              question: short(question),
              before: answerWords(question, before).join('; '),
              at: time(at),
            }),
          ),
        )),
    ...section(
      t('flags'),
      note.flags.map((id) => `- ${flags(id)}`),
    ),
    ...section(
      t('notAsked'),
      note.notAsked.length === 0 ? [] : [`- ${note.notAsked.map((id) => short(id)).join('; ')}`],
    ),
  ].join('\n');
}
